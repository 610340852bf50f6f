import Knowledge

/// What names cover a word, so that asking costs no search among them.
struct NameMarks: OptionSet, Sendable {
    let rawValue: UInt8

    /// A name that counts by itself.
    static let named = NameMarks(rawValue: 1)
    /// A demonym.
    static let demonym = NameMarks(rawValue: 2)

    /// The marks of each word of a text.
    static func ofWords(_ count: Int, under names: [NamedHit]) -> [NameMarks] {
        var marks = [NameMarks](repeating: [], count: count)
        for hit in names where !hit.isWeak {
            let mark: NameMarks = hit.form == .demonym ? [.named, .demonym] : .named
            for word in hit.words { marks[word].formUnion(mark) }
        }
        return marks
    }
}
