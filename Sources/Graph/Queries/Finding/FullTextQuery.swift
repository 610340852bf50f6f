import Knowledge

/// What a user looks for: words, "phrases in quotes" and beginnings of words (`suspend*`).
///
/// Nothing that a user types is an operator of FTS5 but the quotes and a star behind a word: AND,
/// OR and NOT are words like any other.
struct FullTextQuery {
    struct Part {
        let text: String
        let isBeginning: Bool

        /// The part as FTS5 takes it.
        var expression: String {
            "\"\(text.replacing("\0", with: " "))\"" + (isBeginning ? "*" : "")
        }
    }

    let parts: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        for (index, piece) in text.split(separator: "\"", omittingEmptySubsequences: false)
            .enumerated()
        {
            if index % 2 == 1 {
                parts.append(Part(text: String(piece), isBeginning: false))
            } else {
                parts += piece.split(separator: " ").map { word in
                    let isBeginning = word.hasSuffix("*")
                    return Part(
                        text: String(isBeginning ? word.dropLast() : word),
                        isBeginning: isBeginning)
                }
            }
        }
        self.parts = parts.filter { !NameKey($0.text).folded.isEmpty }
    }

    /// All parts, each of which a sentence has to have; empty where there is none.
    var expression: String { parts.map(\.expression).joined(separator: " ") }
}
