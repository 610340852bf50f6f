/// Words of names, to be found in texts in whatever spelling the names would be.
public struct NameWords: Sendable {
    private let hashes: Set<UInt32>

    /// Takes folded words, as `DictionaryRow` has them.
    public init(_ words: some Sequence<String>) {
        hashes = Set(
            words.flatMap { Folding.spellings(of: Array($0.utf8)).map { WordHash.of($0) } })
    }

    /// Whether a text has one of the words, or one spelt so nearly alike that a name with it could
    /// match. O(n) in bytes.
    public func occur(in text: [UInt8]) -> Bool {
        !hashes.isEmpty && Words(text).words.contains { hashes.contains($0.hash) }
    }

    /// The folded first and last words of some names, sorted, each once.
    static func ends(of names: [String]) -> [String] {
        var ends: Set<String> = []
        for name in names {
            let words = Words(Array(name.utf8))
            // Every text has a "the"; the last word is there as well.
            let named = words.withoutArticle(0..<words.count)
            for index in Set([named.first, named.last]).compactMap(\.self) {
                ends.insert(String(decoding: words.key(index), as: UTF8.self))
            }
        }
        return ends.sorted()
    }
}
