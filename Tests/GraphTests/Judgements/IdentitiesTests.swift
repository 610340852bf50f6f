import Knowledge
import Testing

@testable import Graph

/// Which entities merges make one, and by which id they go.
@Suite struct IdentitiesTests {
    /// Merges as "entity>into", stored entities, and who then goes by whose id.
    static let cases: [(merges: String, stored: String, identities: String)] = [
        ("", "a b", ""),
        ("a>b", "a b", "a>b"),
        ("a>b b>c", "a b c", "a>c b>c"),
        ("a>c b>c", "a b c", "a>c b>c"),
        ("a>b a>c", "a b c", "a>b c>b"),
        ("a>b b>a", "a b", "b>a"),
        ("a>b c>d", "a b c d", "a>b c>d"),
        ("~a>b", "~a b", "~a>b"),
        ("b>~a ~a>b", "~a b", "~a>b"),
        // An entity that nothing names any more is nobody, but what it links stays one.
        ("a>b", "a", ""),
        ("a>b b>c", "a c", "a>c"),
        ("a>b c>b", "a c", "c>a"),
    ]

    @Test(arguments: cases)
    func identities(_ merges: String, _ stored: String, _ expected: String) {
        let stored = Set(stored.split(separator: " ").map { EntityID(String($0)) })
        let identities = Identities(pairs(merges), isStored: stored.contains)
        #expect(
            identities.pairs.map { "\($0.entity)>\($0.into)" }.joined(separator: " ") == expected)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func orderAndRepetitionNeverMatter(seed: UInt64) {
        var random = SplitMix(state: seed)
        let names: [EntityID] = ["a", "b", "c", "~d", "e", "~f"]
        let merges = (0..<random.next(upTo: 6)).map { _ in
            (
                entity: names[random.next(upTo: names.count)],
                into: names[random.next(upTo: names.count)]
            )
        }.filter { $0.entity != $0.into }
        let identities = Identities(merges, isStored: { $0 != "e" })
        let again = Identities((merges + merges).shuffled(using: &random), isStored: { $0 != "e" })
        #expect(identities == again)
    }

    private func pairs(_ text: String) -> [(entity: EntityID, into: EntityID)] {
        text.split(separator: " ").map { pair in
            let ends = pair.split(separator: ">").map { EntityID(String($0)) }
            return (ends[0], ends[1])
        }
    }
}
