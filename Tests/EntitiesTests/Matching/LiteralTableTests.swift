import Testing

@testable import Entities

@Suite struct LiteralTableTests {
    /// Leftmost, longest, at word boundaries, tried at every byte.
    private static func naive(_ names: [[UInt8]], in text: [UInt8]) -> [Range<Int>] {
        func isWord(_ index: Int) -> Bool {
            guard text.indices.contains(index) else { return false }
            let byte = text[index]
            return byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || byte >= 0x80
        }
        var ranges: [Range<Int>] = []
        var start = 0
        while start < text.count {
            let fitting = names.filter {
                text[start...].starts(with: $0) && !isWord(start - 1) && !isWord(start + $0.count)
            }
            let longest = fitting.map(\.count).max() ?? 0
            if longest > 0 { ranges.append(start..<start + longest) }
            start += max(longest, 1)
        }
        return ranges
    }

    @Test func agreesWithNaiveSearch() {
        var random = SplitMix64(seed: 5)
        let parts = ["ab", "Ab", "AB", "é", "Éa", "b", "1", "_"].map { Array($0.utf8) }
        let gaps = [" ", "-", "'", "  ", ", ", "\n"].map { Array($0.utf8) }
        for round in 0..<3000 {
            func text(_ count: Int) -> [UInt8] {
                (0..<count).flatMap { position in
                    (position == 0 || random.next(below: 4) == 0
                        ? [] : gaps[random.next(below: gaps.count)])
                        + parts[random.next(below: parts.count)]
                }
            }
            func sign() -> [UInt8] { random.next(below: 4) == 0 ? Array(", ".utf8) : [] }
            let names = (0..<random.next(below: 8) + 1).map { _ in
                sign() + text(random.next(below: 4) + 1) + sign()
            }
            let words = text(random.next(below: round % 10 == 0 ? 200 : 20))
            let found = LiteralTable(names).matches(in: words).map(\.range)
            #expect(found == Self.naive(names, in: words))
        }
    }
}
