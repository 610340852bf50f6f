/// Classes by which an article makes plain who is a person and what is a body.
extension WordClass {
    /// Says what a person does or is: "activist".
    static let occupation = WordClass(rawValue: 1 << 64)
    /// The same of several: "ministers X Y and Z W".
    static let occupations = WordClass(rawValue: 1 << 65)
    /// A relative: "his brother X Y".
    static let kin = WordClass(rawValue: 1 << 66)
    /// What happens to persons only, behind "was".
    static let fate = WordClass(rawValue: 1 << 67)
    /// One of "was", "is", "has" and their like.
    static let auxiliary = WordClass(rawValue: 1 << 68)
    /// A verb whose object is a person.
    static let appointing = WordClass(rawValue: 1 << 69)
    /// Stands before where something is.
    static let locative = WordClass(rawValue: 1 << 70)
    /// An English word that stands capitalised in names of things and bodies, never of persons.
    static let noName = WordClass(rawValue: 1 << 71)
    /// Begins a noun group.
    static let determiner = WordClass(rawValue: 1 << 72)
    /// Heads the names of bodies that are no state's: parties, movements, associations.
    static let associationNoun = WordClass(rawValue: 1 << 73)
    /// Follows a surname: "Jr".
    static let nameSuffix = WordClass(rawValue: 1 << 74)
    /// Leads the name of a ship, a street, a storm, a saint's church.
    static let leading = WordClass(rawValue: 1 << 75)
    /// A given name.
    static let givenName = WordClass(rawValue: 1 << 76)
    /// A family name of those that stand first.
    static let familyFirst = WordClass(rawValue: 1 << 77)
    /// Says how old somebody is.
    static let age = WordClass(rawValue: 1 << 78)
    /// Precedes a year or place of birth.
    static let born = WordClass(rawValue: 1 << 79)
    /// Introduces another name of what was just named: "known as".
    static let calling = WordClass(rawValue: 1 << 80)
    /// Makes a name another, older one: "formerly".
    static let formerly = WordClass(rawValue: 1 << 81)
    /// A word for a short form: "acronym".
    static let acronymNoun = WordClass(rawValue: 1 << 82)

    /// Ends a title: "president-elect".
    static let titleEnd = WordClass(rawValue: 1 << 83)
    /// A state or a town by whose name persons are called: "Jordan".
    static let givenNameToo = WordClass(rawValue: 1 << 84)
    /// A foreign article or preposition, with which names of papers and towns begin.
    static let foreignArticle = WordClass(rawValue: 1 << 85)
    /// Stands between a subject and its verb.
    static let adverb = WordClass(rawValue: 1 << 86)
    /// The letters of "H.E." and "H.R.H.".
    static let honour = WordClass(rawValue: 1 << 87)
    /// What an apostrophe leaves behind besides "s".
    static let contraction = WordClass(rawValue: 1 << 88)
    /// A given name cut short: "Md."
    static let shortened = WordClass(rawValue: 1 << 89)
    /// An English word that is a common surname too: "Brown".
    static let surnameToo = WordClass(rawValue: 1 << 90)

    /// Heads the names of institutions, those of states among them.
    static let institutionNoun = WordClass(rawValue: 1 << 91)
    /// Joins a body's name with what it is for or against.
    static let purpose = WordClass(rawValue: 1 << 92)
    /// The same in names of institutions only: "Committee to Protect …".
    static let forPurpose = WordClass(rawValue: 1 << 93)
    /// Says that an institution is no single state's.
    static let worldwide = WordClass(rawValue: 1 << 94)
    /// Makes a league or union one of sport.
    static let sporting = WordClass(rawValue: 1 << 95)
    /// Makes a front or bloc one on the map.
    static let direction = WordClass(rawValue: 1 << 96)
    /// Belongs to the names of armed groups.
    static let armedNoun = WordClass(rawValue: 1 << 97)
    /// Stands between a name and the word "known" or "acronym".
    static let betweenNames = WordClass(rawValue: 1 << 98)
    /// Explains an acronym: "short for".
    static let shortFor = WordClass(rawValue: 1 << 99)
    /// Counts events: "the Second Congress".
    static let numeral = WordClass(rawValue: 1 << 100)
    /// Before or behind a name, says that a thing is meant: "the frigate X Y", "X Y district".
    static let thingCue = WordClass(rawValue: 1 << 101)
    /// The letter of "Monsieur".
    static let monsieur = WordClass(rawValue: 1 << 103)
    /// A word of English that names of Burma and China hold as well.
    static let syllable = WordClass(rawValue: 1 << 104)
    /// Behind or before an acronym, says that a body is meant: "ABC rebels".
    static let bodyCue = WordClass(rawValue: 1 << 102)

    /// Says before a name that something is there.
    static let placing = WordClass(rawValue: 1 << 105)
    /// Before "in", something that is put into firms and persons.
    static let invested = WordClass(rawValue: 1 << 106)
    /// A common abbreviation that names no body.
    static let abbreviation = WordClass(rawValue: 1 << 107)
    /// What bodies do.
    static let acting = WordClass(rawValue: 1 << 108)
    /// Heads names of bodies in other languages, in front.
    static let foreignHead = WordClass(rawValue: 1 << 109)
    /// A month by which people are called.
    static let monthToo = WordClass(rawValue: 1 << 110)
    /// Begins a byline.
    static let bylineOpening = WordClass(rawValue: 1 << 111)

    /// The words of these classes.
    static let discovery: [(members: WordClass, words: String)] = [
        (
            .occupation,
            """
            academic academician accountant activist actor actress administrator advocate \
            agronomist anchor anthropologist archaeologist architect artist astronaut astronomer \
            athlete author baker banker barrister billionaire biologist blogger boxer \
            businessman businesswoman butcher candidate carpenter chemist cinematographer \
            citizen climber coach colleague columnist comedian commentator composer conductor \
            conservationist consultant correspondent cosmonaut counsel counsellor counterpart \
            cricketer critic cyclist dancer defector defender demographer dentist designer \
            dictator director dissident doctor dramatist driver ecologist economist editor \
            educator electrician engineer entrepreneur environmentalist epidemiologist essayist \
            explorer farmer fighter filmmaker financier fisherman footballer forward fugitive \
            geographer geologist geophysicist goalkeeper goalscorer golfer guard guerrilla \
            historian housewife humanitarian hunter hydrologist imam inspector instructor \
            inventor investigator investor islamist jeweller jihadist jockey journalist jurist \
            lawmaker lawyer lecturer legislator liberal librarian linguist lobbyist magician \
            magistrate magnate manager mathematician mechanic meteorologist midfielder midwife \
            militant millionaire miner missionary model mogul monk mullah musician namesake \
            nationalist naturalist negotiator neighbour newcomer novelist nun nurse nutritionist \
            olympian organiser orientalist painter passenger pastor peasant pharmacist \
            philanthropist philosopher photographer physician physicist pianist pilot pioneer \
            playwright poet policeman policewoman politician pollster preacher presenter priest \
            prisoner professor programmer protester psychiatrist psychologist publicist pupil \
            rancher rapper rebel referee refugee reporter republican researcher resident \
            restaurateur reverend sailor satirist scholar scientist screenwriter sculptor \
            seismologist separatist shepherd shopkeeper singer skier smuggler socialist \
            sociologist soldier solicitor songwriter spokesman spokesperson spokeswoman sprinter \
            spy statesman statistician strategist striker student superintendent surgeon \
            surveyor survivor suspect swimmer tailor teacher technician teenager tennis \
            theologian theorist therapist trader trainer translator traveller treasurer trucker \
            tycoon undersecretary vet veteran villager volunteer waiter warlord weaver \
            whistleblower widow widower winger witness worker writer youtuber zoologist
            """
        ),
        (
            .occupations,
            """
            academics activists actors admirals advisers advisors ambassadors analysts artists \
            athletes authors bishops cardinals chairmen chiefs clerics coaches colleagues \
            commanders commissioners congressmen coordinators correspondents councillors \
            counterparts cricketers defenders delegates democrats deputies designers diplomats \
            directors dissidents doctors economists editors engineers envoys executives experts \
            founders generals governors heads historians investigators journalists judges kings \
            lawmakers lawyers leaders legislators members ministers monarchs mps musicians \
            negotiators novelists officers officials organisers painters persons photographers \
            physicists poets politicians premiers presidents princes prisoners producers \
            professors prosecutors reporters representatives republicans researchers scholars \
            scientists secretaries senators singers soldiers spokesmen strikers suspects \
            teachers writers
            """
        ),
        (
            .kin,
            """
            ally aunt boy bride brother cousin daughter father fiance fiancee friend \
            granddaughter grandfather grandmother grandson husband mentor mother nephew niece \
            partner protege rival sibling sister son stepson uncle widow wife
            """
        ),
        (
            .fate,
            """
            acquitted appointed arrested assassinated beheaded born buried convicted crowned \
            deported deposed detained dismissed elected executed extradited freed hanged \
            hospitalised hospitalized imprisoned inaugurated indicted jailed kidnapped murdered \
            nominated ousted pardoned poisoned promoted reappointed reelected sacked sentenced \
            sworn tortured
            """
        ),
        (.auxiliary, "was were is are has had have been being be"),
        (
            .appointing,
            """
            appointed arrested assassinated detained elected extradited freed interviewed jailed \
            married nominated pardoned replaced replaces sentenced succeed succeeded succeeds
            """
        ),
        (
            .locative,
            """
            above across along around at below beneath beyond in inside into near onto outside \
            toward towards via
            """
        ),
        (.determiner, "a an the his her its their our my your one"),
        (
            .saying,
            """
            acknowledges adds admits announces argues asserted asserts believes cautioned claims \
            confessed confided confirms continued declares denied estimates explains insists \
            joked lamented laughed mused notes observed opined pleaded predicts promised quipped \
            recalls recounted reflected reiterates remarks replied retorted shouted shrugged \
            sighed smiled tells testified thinks told urged vows warns wept whispered wrote
            """
        ),
        (
            .personal,
            """
            arrived attended became believes briefed campaigned chairs chatted conceded drove \
            earned embraced emigrated graduated grew hopes knew knows laughed learned lived \
            lives loves married moved nodded owns phoned played pleaded presided promised quit \
            refused retired returned scored served serves shook shrugged smiled spent stepped \
            stood studied swore taught telephoned thinks took traveled travelled tried wanted \
            wants waved wept wrote
            """
        ),
        (
            .noName,
            """
            accord accords act acting action affairs african aid album alert amendment american \
            amnesty annual anthem arab archive archives area arena asian associated atlantic \
            attorney audit authorities aviation award awards baltic basin battle beach big bill \
            black blue board book border borders boulevard brand brexit british broadcasting \
            brown budget building buildings business calendar camp campaign canal cape cardinal \
            care cathedral catholic cave cemetery central century championship championships \
            channel charter chemical chief children china christmas church cinema circuit \
            citizens civic civil clean clinic club coalfield code college colonial commerce \
            commercial common communication communications communist compact complex concert \
            congressional conservative consortium constitution constitutional construction \
            consulate consulting consumer continental convention cooperation corridor country \
            county court covid craft credit crescent crisis cross crown cruise culture cup \
            currency customs cyber cyclone dam data deal death deep defence delegation delta \
            democracy democratic department deportivo deputy derby development dialogue digital \
            diplomatic disaster disease doctors doctrine domestic double dream drug dutch early \
            earth earthquake ebola ecclesiastical ecology economic economy education eight \
            election electoral electricity elite embankment emergency empire employment \
            endowment enterprise enterprises environment environmental estate ethics ethnic \
            eurasian euro europe european event ex exchange exercise expo export express \
            external facebook faculty falls family farm farmers federal festival field fifth \
            film final finals finance financial fire first fish five flag food foreign forest \
            fort fortress four fourth free freedom french frontier fuel future galaxy gallery \
            games garden gardens gate gazette gendarmerie gender general generation german giant \
            girls global globe gold golden good google grand great greater green grey guantanamo \
            guide gulf hall harbour headquarters health heart heavy heights heritage high hill \
            hills historic history holocaust holy homeland honour hospital house housing human \
            hundred hurricane ice imperial import income incoming independence independent index \
            indian indigenous industrial industry information infrastructure innovation insider \
            instagram insurance integration intelligence interim interior internal internet \
            investigation investment iron islam islamic jewish joint journalism judicial \
            junction jungle junior kingdom korean kurdish labor labour land language latin \
            leaders legal legislative liberal liberation liberty library life light line \
            literature little local lower main major marathon marine maritime market markets \
            mass master match maternity medal media medical medicine mediterranean memorandum \
            memorial men mental metro metropolitan middle migration militia millennium minerals \
            ministerial ministers minor model modern monday monetary money monument mosque mount \
            movement museum music muslim muslims mutual names nations native natural nature \
            naval navy nazi new newly night nine nobel non nordic normandy north nuclear number \
            observatory ocean old olympic olympics one online open opera operation operations \
            option orange order ordinance original orthodox outer outgoing outlook outreach \
            pacific pact palm panel papers paralympic parliamentary partners patriotic peace \
            peoples perestroika permanent plain plan planet planning plant plateau platform \
            plaza plus pole policy political politics polling pool poor popular population port \
            portal post poverty power premier presidency presidential prevention principality \
            prison private products professional project promotion prophet prosecution \
            protection protestant protocol public pulitzer race radio rail railway railways \
            rainbow rally rapid readiness ready real rebel recovery red reform refugee regime \
            regional register registry regulatory reign relations relief religious renewable \
            reporters representatives republican rescue research reserve reserves resort \
            resources restaurant revenue review revolution revolutionary rights ring rise risk \
            round royal rule rural sacred safe safety saint san sanctions sanctuary santa save \
            savings scheme science second secret section sector sectors senior series settlement \
            seven shadow shia shipping shipyard shore short show silk silver single site six \
            sixth small smart social socialist solar solidarity sovereign soviet space spaces \
            special sport sporting sports spring square stadium staff standard standards star \
            station statistics stock stone store storm strait strategic strategy street strong \
            student students studies study sub summit sunni super supreme survey sustainable \
            swiss task tax team tech technology ten tennis terminal territories territory terror \
            terrorism theatre then theological third thousand three titanic title tomorrow top \
            total tour tourism town track trade trading trail training transatlantic transition \
            transparency transport travel treasury trial tribal tribes tropic tropical trust \
            truth tunnel turkish twin twitter two typhoon ukrainian ultra under united unity \
            universal upper uprising urban valley vice victims victory view virgin virus vision \
            voice volcano vote voters wall war watch water wealth weapons welfare white whole \
            wild wildlife wing winter witness women wonders work working works yellow young \
            youth zone zones
            """
        ),
        (
            .associationNoun,
            """
            alliance association bloc brigades campaign club coalition collective confederation \
            congress federation forum foundation front fund initiative league movement network \
            organization party platform society syndicate trust union
            """
        ),
        (.nameSuffix, "jr sr ii iii iv"),
        (
            .leading,
            """
            avenida avenue bahia bar cafe calle camp campo cape casa chateau ciudad cyclone \
            estadio estado fort fs galerie hmas hmcs hms hotel hurricane ins isla lake monte \
            mount mt mv operation piazza playa plaza pont port project puerto radio rio rms rue \
            saint san sankt santa santo sao ss st stade storm team tv typhoon uss via villa
            """
        ),
        (.titleEnd, "elect designate emeritus"),
        (
            .givenNameToo,
            """
            adelaide alexandria asia austin brooklyn carolina chad charlotte chelsea dakota \
            florence georgia houston india israel jackson jordan kenya lincoln lourdes madison \
            orlando paris phoenix santiago savannah sofia sydney victoria vienna virginia
            """
        ),
        (.foreignArticle, "al da das de del den der des di do dos du el il la las le les lo los"),
        (.adverb, "also later then once never already now recently repeatedly himself herself"),
        (.honour, "h e r m"),
        (.contraction, "ll re ve"),
        (.shortened, "md mohd wm chas geo alex"),
        (.age, "aged age"),
        (.born, "born b"),
        (.calling, "known abbreviated called dubbed nicknamed named alias or styled"),
        (.formerly, "formerly previously originally once then"),
        (.acronymNoun, "acronym acronyms initials abbreviation initialism"),
        (
            .compoundEnding,
            """
            aged backed based bound brokered controlled dominated flagged funded like linked \
            made mediated owned produced registered speaking sponsored style trained type wide
            """
        ),
        (
            .honorific,
            """
            abbot archimandrite commodore constable corporal cpl datuk dona ensign frau haji \
            hajji herr lieut madame maulvi monsieur pandit reverend senor senora sergeant shri \
            smt sri tengku tun ustad
            """
        ),
        (
            .surnameToo,
            """
            best bishop black brown bush case cash cook cross day dean field fields islam ford freeman \
            gray green grey hall hill hills judge king knight law little long love marsh may new \
            north page park pope post power powers price prince rich river rivers short spring \
            stone street strong summer wall west white winter wise wood woods young
            """
        ),
        (
            .institutionNoun,
            """
            center centre commission committee council institute observatory organization
            """
        ),
        (.purpose, "against for pour por para contra contre"),
        (.forPurpose, "on to"),
        (
            .worldwide,
            """
            african american arab asian atlantic caribbean european global international latin \
            nordic pacific pan transatlantic world
            """
        ),
        (
            .sporting,
            """
            baseball basketball champions cricket europa football hockey ivy little major \
            nations premier rugby super
            """
        ),
        (.monsieur, "m"),
        (.syllable, "an her in may no so soon than to too we win you"),
        (.direction, "eastern home northern southern western"),
        (
            .armedNoun,
            "armed army brigades fighters jihad liberation militia mujahideen mujahidin resistance"
        ),
        (
            .betweenNames,
            """
            also as best better commonly hereafter hereinafter is it more often simply under \
            usually which widely
            """
        ),
        (.shortFor, "or short standing stands which"),
        (
            .numeral,
            """
            eighth fifth first fourth ninth second seventh sixth tenth third twentieth
            """
        ),
        (
            .associationNoun,
            """
            alianza asociacion associacao bund coalicion coalizao confederacion federacao \
            federacion frente lega liga mouvement movimento movimiento partei parti partido \
            partito rassemblement sindicato
            """
        ),
        (.partyNoun, "parti partei partido partito"),
        (
            .thingCue,
            """
            airline airport album app area arena army base beach boat book brand bridge building \
            bus camp canal carrier castle cathedral cave chain channel church cinema city club \
            coast company corvette county creek cruiser daily dam delta desert destroyer \
            district dog factory farm ferry festival field film firm forest freighter frigate \
            gallery game gate glacier group gulf harbour highway hill hills horse hospital hotel \
            island islands journal lagoon lake liner magazine mall market mine monastery mosque \
            mountain mountains municipality museum neighbourhood newspaper novel oasis opera \
            palace park pass path peninsula pier pipeline plant plateau platform play port \
            prefecture prison province quarter reef region reservoir resort restaurant river \
            road schooner sea ship shoal show shrine site software song square stadium station \
            steamer steppe store strait strand street studio submarine suburb summit tanker team \
            temple territory theatre tower town township trawler tribe tunnel university valley \
            vessel village volcano warship website yacht zone
            """
        ),
        (
            .bodyCue,
            """
            activists alliance bloc candidate candidates chairman chief coalition commander \
            commanders congress delegates deputies fighters forces founder government group \
            guerrillas insurgents lawmaker lawmakers leader leaders leadership member members \
            militants militia militiamen movement officials organisation party rebels senator \
            senators spokesman spokesperson spokeswoman supporters troops
            """
        ),
        (
            .noName,
            """
            ag brotherhood bv gmbh llc nv oao ooo pjsc plc sa spa
            """
        ),
        (.function, "elsewhere afterwards meantime nonetheless otherwise besides"),
        (.placing, "in near outside"),
        (
            .invested,
            """
            belief believe believed believes confidence engaged faith holding holdings interest \
            interests invest invested investing investment investments investor investors money \
            share shareholder shareholders shares specialised specialized stake stakes stock trust
            """
        ),
        (
            .abbreviation,
            """
            aids asap atm bce bst cctv ceo cest cet cfo coo covid dna dvd edt eta est faq gdp gmt \
            gnp gps hiv html http ict idp imax iou iq isbn led lgbt lng lpg mba mri msk ngo ngos ok \
            pdf phd pin plc pow ppe pst ptsd rpg rsvp sars sim sms sos suv tba tnt tv uav ufo url \
            usb usd utc vat vip vpn wifi wmd www xxi
            """
        ),
        (
            .acting,
            """
            accepted accused agreed boycotted called claimed controls controlled demanded denied \
            formed fought governs joined launched lost merged opposes opposed refused rejected \
            renounced rules seized signed split suspended took wants withdrew won
            """
        ),
        (
            .foreignHead,
            """
            alianza asociacion associacao bund coalicion coalizao confederacion federacao \
            federacion frente lega liga mouvement movimento movimiento parti partei partido \
            partito rassemblement sindicato
            """
        ),
        (.monthToo, "april august june may"),
        (.bylineOpening, "by from"),
        (.associationNoun, "group"),
        (.noName, "democrat minister ministers premier prime secretary"),
        (.particle, "d"),
    ]
}
