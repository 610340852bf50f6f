import Entities
import Knowledge

/// Parts titles from the names behind them: "Prime Minister Tayyip Erdoğan", "former US Secretary of
/// State Albright".
struct TitledName {
    /// The words behind all titles; none where the words only describe an office.
    let name: Substring.SubSequence
    /// Whether a title stood before them.
    let hasTitle: Bool

    /// Looks for titles in front of a name whose words have single blanks between.
    init(_ text: String, known: KnownEntities) {
        var words = text.split(separator: " ")[...]
        var hasTitle = false
        while words.count > 1 {
            if Self.modifiers.contains(words[words.startIndex].lowercased()) {
                words.removeFirst()
                continue
            }
            let state = Self.stateLength(words, known)
            guard let role = known.roles.role(beginning: words.dropFirst(state)) else { break }
            let rest = words.dropFirst(state + role.length)
            // Sultan Ali Keshtmand: people are called so too.
            let isGivenName =
                role.length == 1 && BareName(words.joined(separator: " ")).startsWithGivenName
            if state == 0, isGivenName { break }
            hasTitle = true
            let isDescription = rest.first.map { Self.prepositions.contains($0.lowercased()) }
            words = isDescription ?? false ? [] : rest
        }
        if words.count == 1, known.roles.role(called: String(words[words.startIndex])) != nil {
            hasTitle = true
            words = []
        }
        self.hasTitle = hasTitle
        name = words.first.map { text[$0.startIndex...] } ?? ""
    }

    /// How many words in front name a state or an organisation, with words behind them: "US",
    /// "United Nations".
    private static func stateLength(_ words: ArraySlice<Substring>, _ known: KnownEntities) -> Int {
        for length in stride(from: min(3, words.count - 1), to: 0, by: -1)
        where known.roles.mayBegin(with: words[words.startIndex + length]) {
            let bearers = known.bearers(of: words.prefix(length).joined(separator: " "))
            if bearers.contains(where: { $0.kind == .state || $0.kind == .organisation }) {
                return length
            }
        }
        return 0
    }

    private static let modifiers: Set<String> = [
        "acting", "designate", "dr", "dr.", "ex", "former", "interim", "late", "mr", "mr.", "mrs",
        "mrs.", "ms", "ms.", "outgoing", "the", "then", "visiting",
    ]
    private static let prepositions: Set<String> = ["of", "for", "to", "in", "at"]
}
