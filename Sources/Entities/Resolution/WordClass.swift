/// What closed classes of English an article's word belongs to: one bit each,
/// those below 64 for words of grammar, those above for `Discovery`, the last ones for `Suggestions`.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt128

    /// A rank or form of address: it stands before persons and is no office.
    static let honorific = WordClass(rawValue: 1 << 0)
    /// Opens sentences or stands capitalised in headlines; no given name.
    static let function = WordClass(rawValue: 1 << 1)
    /// A day, a month, a season.
    static let calendar = WordClass(rawValue: 1 << 2)
    /// Heads the names of organisations and their organs.
    static let bodyNoun = WordClass(rawValue: 1 << 3)
    /// Heads other names that look like persons' in print.
    static let thingNoun = WordClass(rawValue: 1 << 4)
    /// A verb of quoting.
    static let saying = WordClass(rawValue: 1 << 5)
    /// A verb whose subject is a person where it is a name of two or three unknown words.
    static let personal = WordClass(rawValue: 1 << 6)
    /// What people write and are named with.
    static let writing = WordClass(rawValue: 1 << 7)
    /// Stands in lower case inside names of many words.
    static let small = WordClass(rawValue: 1 << 8)
    /// A lower-case part of personal names.
    static let particle = WordClass(rawValue: 1 << 9)
    /// The article.
    static let the = WordClass(rawValue: 1 << 10)
    /// The word "of".
    static let of = WordClass(rawValue: 1 << 11)
    /// Joins the parts of one long name.
    static let linking = WordClass(rawValue: 1 << 12)
    /// What an apostrophe leaves behind.
    static let possessive = WordClass(rawValue: 1 << 13)
    /// The word "according".
    static let according = WordClass(rawValue: 1 << 14)
    /// The word "to".
    static let to = WordClass(rawValue: 1 << 15)
    /// The word "by".
    static let by = WordClass(rawValue: 1 << 16)
    /// The word "who".
    static let who = WordClass(rawValue: 1 << 17)
    /// The word "writes".
    static let writes = WordClass(rawValue: 1 << 18)
    /// Joins equals.
    static let coordinating = WordClass(rawValue: 1 << 19)
    /// Stands between two persons.
    static let meeting = WordClass(rawValue: 1 << 20)
    /// Makes a demonym the name of a people.
    static let ethnic = WordClass(rawValue: 1 << 21)
    /// Makes the demonym before it a language.
    static let languageNoun = WordClass(rawValue: 1 << 22)
    /// Makes the demonym behind it a language.
    static let speaking = WordClass(rawValue: 1 << 23)
    /// One of "in", "into".
    static let within = WordClass(rawValue: 1 << 24)
    /// Follows a closed phrase.
    static let closing = WordClass(rawValue: 1 << 25)
    /// Makes an office another than the one held now.
    static let otherTime = WordClass(rawValue: 1 << 26)
    /// Goes on to say which one is meant.
    static let opening = WordClass(rawValue: 1 << 27)
    /// Stands between "the" and a noun for an organisation.
    static let bodyAdjective = WordClass(rawValue: 1 << 28)
    /// With a capital, stands for a body named before whose name it heads, as alliance nouns do.
    static let seatedNoun = WordClass(rawValue: 1 << 126)
    /// Stands for an intergovernmental organisation named before.
    static let allianceNoun = WordClass(rawValue: 1 << 29)
    /// Stands for an organisation named before of whose name it is a part.
    static let leagueNoun = WordClass(rawValue: 1 << 36)
    /// Says what somebody is or is made.
    static let copular = WordClass(rawValue: 1 << 37)
    /// Stands for any group named before.
    static let groupNoun = WordClass(rawValue: 1 << 30)
    /// Stands for an armed group named before.
    static let fighterNoun = WordClass(rawValue: 1 << 31)
    /// Stands for a party named before.
    static let partyNoun = WordClass(rawValue: 1 << 32)
    /// Stands for a treaty named before.
    static let treatyNoun = WordClass(rawValue: 1 << 33)
    /// Ends a compound such as Moscow-led.
    static let compoundEnding = WordClass(rawValue: 1 << 34)
    /// Ties a name to the body's name before it.
    static let naming = WordClass(rawValue: 1 << 35)
    /// Stands before the name of somebody who holds the same office elsewhere.
    static let peer = WordClass(rawValue: 1 << 38)
    /// Stands for a state named before.
    static let stateNoun = WordClass(rawValue: 1 << 39)
}
