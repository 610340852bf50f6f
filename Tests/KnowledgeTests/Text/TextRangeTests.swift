import Knowledge
import Testing

@Suite struct TextRangeTests {
    @Test(arguments: [
        (0, 5, 5, 9, false), (0, 5, 4, 9, true), (4, 9, 0, 5, true), (2, 3, 0, 9, true),
        (0, 0, 0, 9, false), (3, 3, 0, 9, false),
    ])
    func overlaps(a: Int, b: Int, c: Int, d: Int, expected: Bool) {
        #expect(TextRange(a, b).overlaps(TextRange(c, d)) == expected)
    }

    @Test func measuresAndOrders() {
        #expect(TextRange(2, 7).count == 5)
        #expect(TextRange(2, 7).indices == 2..<7)
        #expect(TextRange(2, 2).isEmpty)
        #expect(TextRange(2, 7).contains(TextRange(3, 7)))
        #expect(!TextRange(2, 7).contains(TextRange(3, 8)))
        #expect(
            [TextRange(2, 7), TextRange(2, 3), TextRange(1, 9)].sorted().map(\.count) == [8, 1, 5])
    }
}
