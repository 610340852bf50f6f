/// Classes that tell things and English words from persons.
extension WordClass {
    /// An English word that stands capitalised in names of things and bodies, never of persons.
    static var noName: WordClass { WordClass(rawValue: 1 << 71) }
    /// Leads the name of a ship, a street, a storm, a saint's church.
    static var leading: WordClass { WordClass(rawValue: 1 << 75) }
    /// A state or a town by whose name persons are called: "Jordan".
    static var givenNameToo: WordClass { WordClass(rawValue: 1 << 84) }
    /// An English word that is a common surname too: "Brown".
    static var surnameToo: WordClass { WordClass(rawValue: 1 << 90) }
    /// Before or behind a name, says that a thing is meant: "the frigate X Y", "X Y district".
    static var thingCue: WordClass { WordClass(rawValue: 1 << 101) }
    /// A month by which people are called.
    static var monthToo: WordClass { WordClass(rawValue: 1 << 110) }

    /// The words of these classes.
    static let things: [(members: WordClass, words: String)] = [
        (
            .noName,
            """
            accord accords act acting action affairs african ag aid album alert amendment \
            american amnesty annual anthem arab archive archives area arena asian associated \
            atlantic attorney audit authorities aviation award awards baltic basin battle beach \
            big bill black blue board book border borders boulevard brand brexit british \
            broadcasting brotherhood brown budget building buildings business bv calendar camp \
            campaign canal cape cardinal care cathedral catholic cave cemetery central century \
            championship championships channel charter chemical chief children china christmas \
            church cinema circuit citizens civic civil clean clinic club coalfield code college \
            colonial commerce commercial common communication communications communist compact \
            complex concert congressional conservative consortium constitution constitutional \
            construction consulate consulting consumer continental convention cooperation \
            corridor countries country county court covid craft credit crescent crisis cross \
            crown cruise culture cup currency customs cyber cyclone dam data deal death deep \
            defence delegation delta democracy democrat democratic department deportivo deputy \
            derby development dialogue digital diplomatic disaster disease doctors doctrine \
            domestic double dream drug dutch early earth earthquake ebola ecclesiastical ecology \
            economic economy education eight election electoral electricity elite embankment \
            emergency empire employment endowment enterprise enterprises environment \
            environmental estate ethics ethnic eurasian euro europe european event ex exchange \
            exercise expo export express external facebook faculty falls family farm farmers \
            federal festival field fifth film final finals finance financial fire first fish \
            five flag food foreign forest fort fortress four fourth free freedom french frontier \
            fuel future galaxy gallery games garden gardens gate gazette gendarmerie gender \
            general generation german giant girls global globe gmbh gold golden good google \
            grand great greater green grey guantanamo guide gulf hall harbour headquarters \
            health heart heavy heights heritage high hill hills historic history holocaust holy \
            homeland honour hospital house housing human hundred hurricane ice imperial import \
            income incoming independence independent index indian indigenous industrial industry \
            information infrastructure innovation insider instagram insurance integration \
            intelligence interim interior internal internet investigation investment iron islam \
            islamic jewish joint journalism judicial junction jungle junior kingdom korean \
            kurdish labor labour land language latin leaders legal legislative liberal \
            liberation liberty library life light line literature little llc local love lower \
            main major marathon marine maritime market markets mass master match maternity medal \
            media medical medicine mediterranean member members memorandum memorial men mental \
            metro metropolitan middle migration militia millennium minerals minister ministerial \
            ministers minor model modern monday monetary money monument mosque mount movement \
            museum music muslim muslims mutual names nations native natural nature naval navy \
            nazi new newly night nine nobel non nordic normandy north nuclear number nv oao \
            observatory ocean old olympic olympics one online ooo open opera operation \
            operations option orange order ordinance original orthodox outer outgoing outlook \
            outreach pacific pact palm panel papers paralympic parliamentary partners patriotic \
            peace peoples perestroika permanent pjsc plain plan planet planning plant plateau \
            platform plaza plc plus pole policy political politics polling pool poor popular \
            population port portal post poverty power premier presidency presidential prevention \
            prime principality prison private products professional project promotion prophet \
            prosecution protection protestant protocol public pulitzer race radio rail railway \
            railways rainbow rally rapid readiness ready real rebel recovery red reform refugee \
            regime regional register registry regulatory reign relations relief religious \
            renewable reporters representatives republican rescue research reserve reserves \
            resort resources restaurant revenue review revolution revolutionary rights ring rise \
            risk round royal rule rural sa sacred safe safety saint san sanctions sanctuary \
            santa save savings scheme science second secret secretary section sector sectors \
            senior series settlement seven shadow shia shipping shipyard shore short show silk \
            silver single site six sixth small smart social socialist solar solidarity sovereign \
            soviet spa space spaces special sport sporting sports spring square stadium staff \
            standard standards star station statistics stock stone store storm strait strategic \
            strategy street strong student students studies study sub summit sunni super supreme \
            survey sustainable swiss task tax team tech technology ten tennis terminal \
            territories territory terror terrorism theatre then theological third thousand three \
            titanic title tomorrow top total tour tourism town track trade trading trail \
            training transatlantic transition transparency transport travel treasury trial \
            tribal tribes tropic tropical trust truth tunnel turkish twin twitter two typhoon \
            ukrainian ultra under united unity universal upper uprising urban valley vice \
            victims victory view virgin virus vision voice volcano vote voters wall war watch \
            water wealth weapons welfare white whole wild wildlife wing winter witness women \
            wonders work working works yellow young youth zone zones
            """
        ),
        (
            .leading,
            """
            avenida avenue bahia bar cafe calle camp campo cape casa chateau ciudad cyclone \
            estadio estado fort fs galerie hmas hmcs hms hotel hurricane ins isla lake monte \
            mount mt mv operation piazza playa plaza pont port project puerto radio rio rms rue \
            saint san sankt santa santo sao ss st stade storm team tv typhoon uss via villa
            """
        ),
        (
            .givenNameToo,
            """
            adelaide alexandria asia austin brooklyn carolina chad charlotte chelsea dakota \
            florence georgia houston india israel jackson jordan kenya lincoln lourdes madison \
            orlando paris phoenix santiago savannah sofia sydney victoria vienna virginia
            """
        ),
        (
            .compoundEnding,
            """
            aged backed based bound brokered controlled dominated flagged funded like linked \
            made mediated owned produced registered speaking sponsored style trained type wide
            """
        ),
        (
            .surnameToo,
            """
            best bishop black brown bush case cash cook cross day dean field fields ford freeman \
            gray green grey hall hill hills islam judge king knight law little long love marsh \
            may new north page park pope post power powers price prince rich river rivers short \
            spring stone street strong summer wall west white winter wise wood woods young
            """
        ),
        (
            .thingCue,
            """
            airline airport album app area arena army base beach boat boats book brand bridge \
            building bus camp canal carrier castle cathedral cave chain channel church cinema \
            city club coast company corvette county creek cruiser daily dam delta desert \
            destroyer district dog factory farm ferry festival field film firm forest freighter \
            frigate frigates gallery game gate glacier group gulf harbour highway hill hills \
            horse hospital hotel island islands journal lagoon lake liner magazine mall market \
            mine monastery mosque mountain mountains municipality museum neighbourhood newspaper \
            novel oasis opera palace park pass path peninsula pier pipeline plant plateau \
            platform play port prefecture prison province quarter reef region reservoir resort \
            restaurant river road schooner sea ship ships shoal show shrine site software song \
            square stadium station steamer steppe store strait strand street studio submarine \
            suburb summit tanker team temple territory theatre tower town towns township trawler \
            trawlers tribe tunnel university valley vessel village villages volcano warship \
            website yacht zone
            """
        ),
        (.function, "afterwards besides elsewhere meantime nonetheless otherwise"),
        (.monthToo, "april august june may"),
    ]
}
