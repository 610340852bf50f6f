import Testing

@testable import Claims

@Suite struct FoldedHashTests {
    private static func hash(_ word: String) -> FoldedHash {
        FoldedHash(Array(word.utf8), 0..<word.utf8.count)
    }

    /// Spellings of one word have one hash, whether they are ASCII or not.
    @Test(arguments: [
        ("Treaty", "TREATY"), ("don't", "don\u{2019}t"), ("ÉTÉ", "été"),
        ("organisations", "Organisations"), ("O'Brien", "o\u{2BC}brien"),
    ])
    func foldsSpellings(a: String, b: String) {
        #expect(Self.hash(a).value == Self.hash(b).value)
        #expect(Self.hash(a).count == Self.hash(b).count)
    }

    /// Words that nobody compares byte by byte differ in hash or length.
    @Test func tellsShortWordsApart() {
        var seen: Set<[UInt64]> = []
        var count = 0
        for stem in ["", "a", "ab", "treatie", "treati", "étés"] {
            for last in "abcdefghijklmnopqrstuvwxyz0123456789'é" {
                let hash = Self.hash(stem + String(last))
                guard hash.count <= FoldedHash.exactLength else { continue }
                seen.insert([hash.value, UInt64(hash.count)])
                count += 1
            }
        }
        #expect(seen.count == count)
    }
}
