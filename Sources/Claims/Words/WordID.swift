/// A word of one `Lexicon`: the number under which patterns and tokens know it.
package struct WordID: RawRepresentable, Hashable, Sendable {
    /// Position in the lexicon; 0 for a word it does not have.
    package let rawValue: UInt32

    /// Takes a position of the lexicon.
    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Any word the lexicon does not have. Two unknown words are equal: compare their bytes.
    package static let unknown = WordID(rawValue: 0)

    /// Whether the lexicon has it.
    package var isKnown: Bool { rawValue != 0 }

    var index: Int { Int(rawValue) }
}
