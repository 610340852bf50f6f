package import Knowledge

/// A word, number or mark of a sentence: 20 bytes, no text of its own.
package struct Token: Hashable, Sendable {
    /// Where it stands, in bytes of the document.
    package var range: TextRange
    /// The word as written, folded to lower case; `.unknown` where the lexicon lacks it.
    package var form: WordID
    /// The word it is a form of: "joined" has "join".
    ///
    /// A word with a meaning of its own, such as the noun "meeting", keeps it in `form`. So a verb
    /// of a pattern looks at `lemma`, any other word at `form` or `lemma`.
    package var lemma: WordID
    /// Word, number or which mark.
    package var kind: Kind
    /// Which form of the lemma it can be; for an unknown word what its ending suggests.
    package var inflections: Inflections
    /// Case and neighbourhood.
    package var traits: Traits

    /// Whether the lexicon gives it one of the forms.
    package func can(be inflections: Inflections) -> Bool {
        !self.inflections.isDisjoint(with: inflections)
    }

    /// What a token is.
    package enum Kind: UInt8, Sendable {
        /// Letters, or a clitic such as 's and n't.
        case word
        /// Digits alone, with separators: 12, 1,000, 2.5, 31.08.2012.
        case number
        /// 31st.
        case ordinal
        /// Digits with letters behind: 1990s, 12m, 10pm.
        case suffixedNumber
        /// A dash inside a word, without space around: Russia-led.
        case hyphen
        /// A dash between words or numbers.
        case dash
        case comma, semicolon, colon, period, ellipsis, question, exclamation, slash
        case quoteOpen, quoteClose
        case bracketOpen, bracketClose
        /// Everything else: $, %, &.
        case symbol
    }

    /// What its letters and its neighbours show.
    package struct Traits: OptionSet, Hashable, Sendable {
        /// One bit for each trait.
        package let rawValue: UInt8

        /// Takes the bits as they are.
        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// Begins with a capital letter.
        package static let capitalised = Traits(rawValue: 1)
        /// At least two letters, all of them capitals.
        package static let allCapitals = Traits(rawValue: 1 << 1)
        /// No space before it.
        package static let glued = Traits(rawValue: 1 << 2)
        /// The first word or number of its sentence.
        package static let initial = Traits(rawValue: 1 << 3)
        /// Cut off the word before: 's, ', n't, 've. The apostrophe of a plural has the form "'s".
        package static let clitic = Traits(rawValue: 1 << 4)
    }

    /// No space between it and the token before.
    package var isGluedToPrevious: Bool { traits.contains(.glued) }
    /// $, £ or €.
    func isCurrency(_ text: [UInt8]) -> Bool {
        kind == .symbol
            && [[0x24], [0xC2, 0xA3], [0xE2, 0x82, 0xAC]].contains(Array(text[range.indices]))
    }
    /// Begins with a capital letter.
    package var isCapitalised: Bool { traits.contains(.capitalised) }
}
