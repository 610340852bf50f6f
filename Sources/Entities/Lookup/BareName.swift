package import Knowledge

/// What the words of a name tell of its bearer where no text stands around it.
package struct BareName {
    private let words: Words
    private let classes: [WordClass]

    /// Takes a name in the case in which it would be printed.
    package init(_ name: String) {
        words = Words(Array(name.utf8))
        classes = ClosedVocabulary.english.classes(in: words)
    }

    /// How many words it has.
    package var count: Int { words.count }

    /// Whether some word heads the names of organisations: Front, Ministry, Brigades.
    package var isBody: Bool {
        let bodies: WordClass = [
            .bodyNoun, .foreignBodyNoun, .associationNoun, .institutionNoun, .armedNoun,
            .mediaNoun, .agreementNoun,
        ]
        return classes.contains { !$0.isDisjoint(with: bodies) }
    }

    /// Whether some word heads the names of places or other things: Palace, Province.
    package var isThing: Bool {
        classes.contains { !$0.isDisjoint(with: [.thingNoun, .placeNoun]) }
    }

    /// Whether its words are those of a person's name, one of them a given name or, where these
    /// stand first, a family name.
    package var isPersonal: Bool {
        guard words.count >= 2, !isBody else { return false }
        let names = PersonalNames(words)
        return (0..<words.count).contains { names.isGivenName($0) } || isFamilyFirst
    }

    /// Whether its first word is a given name.
    package var startsWithGivenName: Bool { PersonalNames(words).isGivenName(0) }

    /// Whether a small word stands inside: of, for, against.
    package var hasSmallWord: Bool { classes.dropFirst().contains { $0.contains(.small) } }

    /// Whether it begins with a Chinese, Korean or Vietnamese family name.
    package var isFamilyFirst: Bool { PersonalNames(words).isFamilyFirst(0) }

    /// Party, armed group, media or treaty, as its nouns say; nil where they say nothing.
    package var organisationKind: OrganisationKind? {
        func has(_ members: WordClass) -> Bool {
            classes.contains { !$0.isDisjoint(with: members) }
        }
        if has(.partyNoun) { return .party }
        if has(.armedNoun) { return .armedGroup }
        return nil
    }
}
