/// What closed classes of English an article's word belongs to: one bit each,
/// those below 64 for words of grammar, those above for `Discovery`, the last ones for `Suggestions`.
///
/// The classes are computed, for a stored one would be looked up where it is used: of sixteen bytes
/// the compiler makes no constant.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt128

    /// A rank or form of address: it stands before persons and is no office.
    static var honorific: WordClass { WordClass(rawValue: 1 << 0) }
    /// Opens sentences or stands capitalised in headlines; no given name.
    static var function: WordClass { WordClass(rawValue: 1 << 1) }
    /// A day, a month, a season.
    static var calendar: WordClass { WordClass(rawValue: 1 << 2) }
    /// Heads the names of organisations and their organs.
    static var bodyNoun: WordClass { WordClass(rawValue: 1 << 3) }
    /// Heads other names that look like persons' in print.
    static var thingNoun: WordClass { WordClass(rawValue: 1 << 4) }
    /// A verb of quoting.
    static var saying: WordClass { WordClass(rawValue: 1 << 5) }
    /// A verb whose subject is a person where it is a name of two or three unknown words.
    static var personal: WordClass { WordClass(rawValue: 1 << 6) }
    /// What people write and are named with.
    static var writing: WordClass { WordClass(rawValue: 1 << 7) }
    /// Stands in lower case inside names of many words.
    static var small: WordClass { WordClass(rawValue: 1 << 8) }
    /// A lower-case part of personal names.
    static var particle: WordClass { WordClass(rawValue: 1 << 9) }
    /// The article.
    static var the: WordClass { WordClass(rawValue: 1 << 10) }
    /// The word "of".
    static var of: WordClass { WordClass(rawValue: 1 << 11) }
    /// Joins the parts of one long name.
    static var linking: WordClass { WordClass(rawValue: 1 << 12) }
    /// What an apostrophe leaves behind.
    static var possessive: WordClass { WordClass(rawValue: 1 << 13) }
    /// The word "according".
    static var according: WordClass { WordClass(rawValue: 1 << 14) }
    /// The word "to".
    static var to: WordClass { WordClass(rawValue: 1 << 15) }
    /// The word "by".
    static var by: WordClass { WordClass(rawValue: 1 << 16) }
    /// The word "who".
    static var who: WordClass { WordClass(rawValue: 1 << 17) }
    /// The word "writes".
    static var writes: WordClass { WordClass(rawValue: 1 << 18) }
    /// Joins equals.
    static var coordinating: WordClass { WordClass(rawValue: 1 << 19) }
    /// Stands between two persons.
    static var meeting: WordClass { WordClass(rawValue: 1 << 20) }
    /// Makes a demonym the name of a people.
    static var ethnic: WordClass { WordClass(rawValue: 1 << 21) }
    /// Makes the demonym before it a language.
    static var languageNoun: WordClass { WordClass(rawValue: 1 << 22) }
    /// Makes the demonym behind it a language.
    static var speaking: WordClass { WordClass(rawValue: 1 << 23) }
    /// One of "in", "into".
    static var within: WordClass { WordClass(rawValue: 1 << 24) }
    /// Follows a closed phrase.
    static var closing: WordClass { WordClass(rawValue: 1 << 25) }
    /// Makes an office another than the one held now.
    static var otherTime: WordClass { WordClass(rawValue: 1 << 26) }
    /// Goes on to say which one is meant.
    static var opening: WordClass { WordClass(rawValue: 1 << 27) }
    /// Stands between "the" and a noun for an organisation.
    static var bodyAdjective: WordClass { WordClass(rawValue: 1 << 28) }
    /// With a capital, stands for a body named before whose name it heads, as alliance nouns do.
    static var seatedNoun: WordClass { WordClass(rawValue: 1 << 126) }
    /// Stands for an intergovernmental organisation named before.
    static var allianceNoun: WordClass { WordClass(rawValue: 1 << 29) }
    /// Stands for an organisation named before of whose name it is a part.
    static var leagueNoun: WordClass { WordClass(rawValue: 1 << 36) }
    /// What one holds: "the office of president".
    static var postNoun: WordClass { WordClass(rawValue: 1 << 41) }
    /// Stands between a copula and what it tells: "is now the president".
    static var meanwhile: WordClass { WordClass(rawValue: 1 << 42) }
    /// Before the beginning of a tenure: "since 2014".
    static var sinceWord: WordClass { WordClass(rawValue: 1 << 44) }
    /// Makes a copula a perfect: "has been".
    static var hasWord: WordClass { WordClass(rawValue: 1 << 45) }
    /// What is done with an office: "the chair is held by".
    static var heldVerb: WordClass { WordClass(rawValue: 1 << 43) }
    /// Says what somebody is or is made.
    static var copular: WordClass { WordClass(rawValue: 1 << 37) }
    /// Stands for any group named before.
    static var groupNoun: WordClass { WordClass(rawValue: 1 << 30) }
    /// Stands for an armed group named before.
    static var fighterNoun: WordClass { WordClass(rawValue: 1 << 31) }
    /// Stands for a party named before.
    static var partyNoun: WordClass { WordClass(rawValue: 1 << 32) }
    /// Stands for a treaty named before.
    static var treatyNoun: WordClass { WordClass(rawValue: 1 << 33) }
    /// Ends a compound such as Moscow-led.
    static var compoundEnding: WordClass { WordClass(rawValue: 1 << 34) }
    /// Ties a name to the body's name before it.
    static var naming: WordClass { WordClass(rawValue: 1 << 35) }
    /// Stands before the name of somebody who holds the same office elsewhere.
    static var peer: WordClass { WordClass(rawValue: 1 << 38) }
    /// Stands for a state named before.
    static var stateNoun: WordClass { WordClass(rawValue: 1 << 39) }
    /// Who belongs to a body: no part of its name.
    static var membership: WordClass { WordClass(rawValue: 1 << 40) }
}
