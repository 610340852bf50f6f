import Testing

@testable import Entities

@Suite struct SelectionTests {
    /// A hit that is told from others of its place.
    private struct Numbered: Hashable, Sendable {
        let number: Int
        let words: Range<Int>
    }

    /// The first of all, of those the longest, and again among what does not overlap it.
    private static func naive(_ hits: [Numbered]) -> [[Numbered]] {
        var left = hits
        var places: [[Numbered]] = []
        while let start = left.map(\.words.lowerBound).min() {
            let end =
                left.filter { $0.words.lowerBound == start }.map(\.words.upperBound).max() ?? 0
            places.append(left.filter { $0.words == start..<end })
            left.removeAll { $0.words.lowerBound < end }
        }
        return places
    }

    @Test func agreesWithItsDefinition() {
        var random = SplitMix64(seed: 3)
        for round in 0..<4000 {
            let hits = (0..<random.next(below: 20)).map { number in
                let start = random.next(below: 15)
                return Numbered(number: number, words: start..<start + 1 + random.next(below: 5))
            }
            // As the table gives them, and in no order at all.
            let given =
                round % 2 == 0 ? hits : hits.sorted { $0.words.lowerBound < $1.words.lowerBound }
            #expect(Selection(given, words: \.words).map(Array.init) == Self.naive(given))
        }
    }

    @Test func choosesLeftmostThenLongest() {
        let table = PhraseTable(["A B", "B C D", "C", "A", "C D"].map(\.utf8))
        let hits = table.hits(in: Words(Array("A B C D".utf8)))
        #expect(Selection(hits, words: \.words).map { $0.map(\.phrase) } == [[0], [4]])
    }
}
