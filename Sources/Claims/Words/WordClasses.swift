/// What a word can be in a sentence. English words are often several: "that", "force".
package struct WordClasses: OptionSet, Hashable, Sendable {
    /// One bit for each class.
    package let rawValue: UInt16

    /// Takes the bits as they are.
    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    package static let verb = WordClasses(rawValue: 1)
    package static let noun = WordClasses(rawValue: 1 << 1)
    package static let adjective = WordClasses(rawValue: 1 << 2)
    package static let adverb = WordClasses(rawValue: 1 << 3)
    /// Articles, demonstratives, possessives, quantifiers.
    package static let determiner = WordClasses(rawValue: 1 << 4)
    package static let pronoun = WordClasses(rawValue: 1 << 5)
    package static let preposition = WordClasses(rawValue: 1 << 6)
    /// Joins equals: and, or, but.
    package static let conjunction = WordClasses(rawValue: 1 << 7)
    /// Opens a subordinate clause: if, when, although, that.
    package static let subordinator = WordClasses(rawValue: 1 << 8)
    /// Opens a relative clause: who, which, that.
    package static let relative = WordClasses(rawValue: 1 << 9)
    /// Be, have, do and their forms.
    package static let auxiliary = WordClasses(rawValue: 1 << 10)
    /// Will, would, may and their like.
    package static let modal = WordClasses(rawValue: 1 << 11)
    /// Not, never, no and their like.
    package static let negation = WordClasses(rawValue: 1 << 12)
    /// One, two, first, second.
    package static let numeral = WordClasses(rawValue: 1 << 13)
    /// Ends in a full stop of its own: etc., Gen.
    package static let abbreviation = WordClasses(rawValue: 1 << 14)
    /// An abbreviation only with a capital letter: Gen., Nov., Sun.
    package static let properAbbreviation = WordClasses(rawValue: 1 << 15)

    /// Classes that take no new words; their members are never read as forms of another word.
    static let closed: WordClasses = [
        .determiner, .pronoun, .preposition, .conjunction, .subordinator, .relative, .auxiliary,
        .modal, .negation,
    ]
}
