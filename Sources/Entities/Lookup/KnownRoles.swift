/// Roles by their wordings: "minister of defence" is `defence minister`.
package struct KnownRoles: Sendable {
    private var names: [[UInt8]: String] = [:]
    private var heads: Set<[UInt8]> = []
    /// The first words of all wordings, which spare most names a search.
    private var firstWords: Set<[UInt8]> = []
    /// How many words the longest wording has.
    private var longest = 0

    /// Takes each role's wordings, its own name first.
    init(_ roles: [[String]]) {
        for wordings in roles {
            for wording in wordings {
                let words = KnownEntities.key(wording).split(separator: UInt8(ascii: " "))
                names[KnownEntities.key(wording)] = wordings[0]
                longest = max(longest, words.count)
                firstWords.formUnion(words.first.map { [Array($0)] } ?? [])
                let end = words.firstIndex { Self.prepositions.contains(Array($0)) }
                if let head = words[..<(end ?? words.endIndex)].last { heads.insert(Array(head)) }
            }
        }
    }

    /// The role of a wording; nil for words that name none.
    package func role(called wording: String) -> String? { names[KnownEntities.key(wording)] }

    /// The role that begins some words, with how many of them it takes: the longest.
    package func role(beginning words: some Collection<Substring>) -> (role: String, length: Int)? {
        let first = words.first.map { KnownEntities.key(String($0)) } ?? []
        guard firstWords.contains(Array(first.prefix { $0 != UInt8(ascii: " ") })) else {
            return nil
        }
        for length in stride(from: min(longest, words.count), to: 0, by: -1) {
            let wording = words.prefix(length).joined(separator: " ")
            if let role = role(called: wording) { return (role, length) }
        }
        return nil
    }

    /// Whether words of their own name no role yet, but the noun at their head does: "police chief".
    package func isTitle(_ words: String) -> Bool {
        let words = words.split(separator: " ")
        let end =
            words.firstIndex { Self.prepositions.contains(Array($0.utf8)) } ?? words.endIndex
        guard end > 0, end < words.count - 1 || end == words.count else { return false }
        return isHead(words[end - 1])
    }

    /// Behind a role's head: "minister for defence".
    private static let prepositions = Set(
        ["at", "for", "in", "of", "on", "to"].map { Array($0.utf8) })

    /// Whether a word heads the name of some role: minister, chief.
    package func isHead(_ word: some StringProtocol) -> Bool {
        heads.contains(KnownEntities.key(String(word)))
    }
}
