extension WordClass {
    /// The words of each class.
    static let lists: [(members: WordClass, words: String)] = [
        (
            .honorific,
            """
            mr mrs ms miss ratu tuan datuk tun dr prof professor sir dame lord lady sheikh sheik imam mullah \
            maulana ayatollah rev father bishop archbishop cardinal patriarch rabbi hon capt \
            captain cmdr commander col colonel gen general lt lieutenant maj major brig \
            brigadier marshal adm admiral sgt sergeant pres sen senator rep congressman \
            congresswoman gov judge justice comrade honorable honourable
            """
        ),
        (
            .function,
            """
            a about according across after again against ago all almost along alongside also \
            although amid amidst among amongst an and another any anyone are around as asked at away back because before \
            behind being below beneath beside besides between beyond both but by can could despite did do does during each \
            earlier either else even every few first following for former from further given \
            had has have he hence her here his how however i if in indeed instead into is it \
            its just last late later latest least less like many may me meanwhile might more \
            moreover most much must my nearly neither never nevertheless new next no nor not \
            nothing now of off often on once one only onto or other others our out over own \
            per perhaps quite rather recently said same says second several she should since \
            so some soon still such than that the their them then there therefore these they \
            third this those though three through throughout thus to today together tomorrow \
            too toward towards two under unless unlike until up upon us very via was we were what when where whereas \
            whether which while who whose why will with within without would writes wrote yes \
            yesterday yet you your dear photo image picture caption source copyright read more \
            news report comment analysis opinion editorial categories tags share subscribe
            """
        ),
        (
            .calendar,
            """
            monday tuesday wednesday thursday friday saturday sunday january february march \
            april may june july august september october november december jan feb mar apr jun \
            jul aug sep sept oct nov dec spring summer autumn winter
            """
        ),
        (
            .bodyNoun,
            """
            academy administration agency alliance army assembly association authority bank \
            battalion bloc board brigade brigades bureau cabinet center chamber coalition \
            command commission committee commonwealth community company confederation \
            conference congress cooperation corporation corps council court department \
            directorate district division duma embassy emirate federation fleet force forces \
            forum foundation front fund government group guard guards initiative inspectorate \
            institute jihad joint laboratory league legion mission ministry movement network \
            office organization pact parliament partnership party police program resistance \
            secretariat senate service services society staff syndicate treaty tribunal troops \
            union university workers
            """
        ),
        (
            .thingNoun,
            """
            agreement air aircraft airlines airport airways avenue base bay bridge bulletin \
            capital castle city coast corp daily day desert east eastern electric energy gas \
            gazette herald highway holdings hotel inc industries international island islands \
            journal lake law limited ltd media mining motor motors mountain mountains national \
            news newspaper north northern ocean oil palace park peninsula petroleum pipeline \
            post press process prize province radio region republic review river road school \
            sea security south southern square state states steel street summit systems \
            technologies telecom telegraph television times today tower tribune tv valley \
            village war week weekly west western world
            """
        ),
        (
            .saying,
            """
            said says told added adds noted notes stressed stated announced explained warned \
            argued argues commented wrote writes insisted admitted acknowledged declared \
            emphasized claimed remarked recalled replied responded concluded complained
            """
        ),
        (
            .personal,
            """
            apologized chaired died fled flew met resigned spoke testified thanked tweeted \
            visited vowed welcomed
            """
        ),
        (
            .writing,
            """
            article analysis book column comment commentary essay interview opinion paper \
            photo photograph piece report review story study text
            """
        ),
        (
            .small,
            "of for and the in on to de du la al"
        ),
        (
            .particle,
            "al el bin ibn ben van von der den de da di du la le dos del abu"
        ),
        (
            .the,
            "the"
        ),
        (
            .of,
            "of"
        ),
        (
            .linking,
            "of for and"
        ),
        (
            .possessive,
            "s"
        ),
        (
            .according,
            "according"
        ),
        (
            .to,
            "to"
        ),
        (
            .by,
            "by"
        ),
        (
            .who,
            "who"
        ),
        (
            .writes,
            "writes"
        ),
        (
            .coordinating,
            "and or"
        ),
        (
            .meeting,
            "and met"
        ),
        (
            .ethnic,
            "ethnic ethnically"
        ),
        (
            .languageNoun,
            """
            language languages speaking speaker speakers dialect dialects alphabet
            """
        ),
        (
            .speaking,
            "speak speaks speaking spoke spoken fluent"
        ),
        (
            .within,
            "in into"
        ),
        (
            .closing,
            "and or on by to that with as at for from but when while"
        ),
        (
            .otherTime,
            """
            a an any former ex then next future new late previous acting deputy vice first old
            """
        ),
        (
            .opening,
            "of between with for"
        ),
        (
            .bodyAdjective,
            """
            military regional security political defense terrorist militant opposition banned \
            extremist outlawed armed jihadist islamist islamic economic present current
            """
        ),
        (
            .allianceNoun,
            "alliance bloc organization grouping union association"
        ),
        (
            .seatedNoun,
            "agency area assembly authority bank chamber court parliament secretariat tribunal"
        ),
        (
            .leagueNoun,
            "league pact community forum commonwealth council conference"
        ),
        (
            .copular,
            "is was be been being became become becomes as elected appointed named remained"
        ),
        (.meanwhile, "both now also still currently again then already later once"),
        (.sinceWord, "since"),
        (.hasWord, "has had"),
        (.heldVerb, "held occupied filled assumed"),
        (
            .postNoun,
            "office post position title job role"
        ),
        (
            .groupNoun,
            "group movement"
        ),
        (
            .fighterNoun,
            "militants insurgents"
        ),
        (
            .partyNoun,
            "party"
        ),
        (
            .stateNoun,
            "republic kingdom"
        ),
        (
            .treatyNoun,
            "treaty pact"
        ),
        (
            .compoundEnding,
            "led era born run held"
        ),
        (
            .naming,
            "of for"
        ),
        (
            .peer,
            "counterpart"
        ),
        (.membership, "member members membership"),
    ]
}
