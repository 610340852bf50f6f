/// Classes by which an article makes plain what is a body or a place.
extension WordClass {
    /// Heads the names of bodies that are no state's: parties, movements, associations.
    static var associationNoun: WordClass { WordClass(rawValue: 1 << 73) }
    /// Introduces another name of what was just named: "known as".
    static var calling: WordClass { WordClass(rawValue: 1 << 80) }
    /// A word for a short form: "acronym".
    static var acronymNoun: WordClass { WordClass(rawValue: 1 << 82) }
    /// Heads the names of institutions, those of states among them.
    static var institutionNoun: WordClass { WordClass(rawValue: 1 << 91) }
    /// Joins a body's name with what it is for or against.
    static var purpose: WordClass { WordClass(rawValue: 1 << 92) }
    /// The same in names of institutions only: "Committee to Protect …".
    static var forPurpose: WordClass { WordClass(rawValue: 1 << 93) }
    /// Says that an institution is no single state's.
    static var worldwide: WordClass { WordClass(rawValue: 1 << 94) }
    /// Makes a league or union one of sport.
    static var sporting: WordClass { WordClass(rawValue: 1 << 95) }
    /// Makes a front or bloc one on the map.
    static var direction: WordClass { WordClass(rawValue: 1 << 96) }
    /// Belongs to the names of armed groups.
    static var armedNoun: WordClass { WordClass(rawValue: 1 << 97) }
    /// Stands between a name and the word "known" or "acronym".
    static var betweenNames: WordClass { WordClass(rawValue: 1 << 98) }
    /// Explains an acronym: "short for".
    static var shortFor: WordClass { WordClass(rawValue: 1 << 99) }
    /// Counts events: "the Second Congress".
    static var numeral: WordClass { WordClass(rawValue: 1 << 100) }
    /// Behind or before an acronym, says that a body is meant: "ABC rebels".
    static var bodyCue: WordClass { WordClass(rawValue: 1 << 102) }
    /// Says before a name that something is there.
    static var placing: WordClass { WordClass(rawValue: 1 << 105) }
    /// Before "in", something that is put into firms and persons.
    static var invested: WordClass { WordClass(rawValue: 1 << 106) }
    /// A common abbreviation that names no body.
    static var abbreviation: WordClass { WordClass(rawValue: 1 << 107) }
    /// What bodies do.
    static var acting: WordClass { WordClass(rawValue: 1 << 108) }
    /// Heads names of bodies in other languages, in front.
    static var foreignHead: WordClass { WordClass(rawValue: 1 << 109) }
    /// A group of states or persons.
    static var circleNoun: WordClass { WordClass(rawValue: 1 << 112) }

    /// The words of these classes.
    static let bodies: [(members: WordClass, words: String)] = [
        (
            .associationNoun,
            """
            alianza alliance asociacion associacao association bloc brigades bund campaign club \
            coalicion coalition coalizao collective confederacion confederation congress \
            federacao federacion federation forum foundation frente front fund group initiative \
            league lega liga mouvement movement movimento movimiento network organization partei \
            parti partido partito party platform rassemblement sindicato society syndicate trust \
            union
            """
        ),
        (.calling, "abbreviated alias called dubbed known named nicknamed or styled"),
        (.acronymNoun, "abbreviation acronym acronyms initialism initials"),
        (
            .institutionNoun,
            """
            center centre commission committee council institute observatory organization
            """
        ),
        (.purpose, "against contra contre for para por pour"),
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
        (.direction, "eastern home northern southern western"),
        (
            .armedNoun,
            """
            armed army brigades fighters jihad liberation militia mujahideen mujahidin \
            resistance
            """
        ),
        (
            .betweenNames,
            """
            also as best better commonly hereafter hereinafter is it more often simply under \
            usually which widely
            """
        ),
        (.shortFor, "or short standing stands which"),
        (.numeral, "eighth fifth first fourth ninth second seventh sixth tenth third twentieth"),
        (.partyNoun, "partei parti partido partito"),
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
        (.placing, "in near outside"),
        (
            .invested,
            """
            belief believe believed believes confidence engaged faith holding holdings interest \
            interests invest invested investing investment investments investor investors money \
            share shareholder shareholders shares specialised specialized stake stakes stock \
            trust
            """
        ),
        (
            .abbreviation,
            """
            aids asap atm bce bst cctv ceo cest cet cfo coo covid dna dvd edt est eta faq gdp \
            gmt gnp gps hiv html http ict idp imax iou iq isbn led lgbt lng lpg mba mri msk ngo \
            ngos ok pdf phd pin plc pow ppe pst ptsd rpg rsvp sars sim sms sos suv tba tnt tv \
            uav ufo url usb usd utc vat vip vpn wifi wmd www xxi
            """
        ),
        (
            .acting,
            """
            accepted accused agreed boycotted called claimed controlled controls demanded denied \
            formed fought governs joined launched lost merged opposed opposes refused rejected \
            renounced rules seized signed split suspended took wants withdrew won
            """
        ),
        (
            .foreignHead,
            """
            alianza asociacion associacao bund coalicion coalizao confederacion federacao \
            federacion frente lega liga mouvement movimento movimiento partei parti partido \
            partito rassemblement sindicato
            """
        ),
        (.circleNoun, "group"),
    ]
}
