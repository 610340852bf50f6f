/// Roles by their wordings: "minister of defence" is `defence minister`.
package struct KnownRoles: Sendable {
    private var names: [[UInt8]: String] = [:]
    private var heads: Set<[UInt8]> = []
    /// The first words of all wordings in small letters, which spare most names a search.
    private var firstWords: Set<String> = []
    /// How many words the longest wording has.
    private var longest = 0

    /// Takes each role's wordings, its own name first.
    init(_ roles: [[String]]) {
        for wordings in roles {
            for wording in wordings {
                let words = KnownEntities.key(wording).split(separator: UInt8(ascii: " "))
                names[KnownEntities.key(wording)] = wordings[0]
                longest = max(longest, words.count)
                firstWords.formUnion(
                    wording.split(separator: " ").prefix(1).map { $0.lowercased() })
                let end = words.firstIndex { Self.prepositions.contains(Array($0)) }
                if let head = words[..<(end ?? words.endIndex)].last { heads.insert(Array(head)) }
            }
        }
    }

    /// The role of a wording; nil for words that name none.
    package func role(called wording: String) -> String? { names[KnownEntities.key(wording)] }

    /// Whether some wording begins with a word, as it is spelt in the table.
    package func mayBegin(with word: some StringProtocol) -> Bool {
        let word = word.lowercased()
        if firstWords.contains(word) { return true }
        guard let sign = word.firstIndex(where: { $0 == "-" || $0 == "," || $0 == "." }) else {
            return false
        }
        return firstWords.contains(String(word[..<sign]))
    }

    /// The role that begins some words, with how many of them it takes: the longest.
    package func role(beginning words: some Collection<Substring>) -> (role: String, length: Int)? {
        guard let first = words.first, mayBegin(with: first) else { return nil }
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
