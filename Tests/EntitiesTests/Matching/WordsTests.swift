import Testing

@testable import Entities

@Suite struct WordsTests {
    /// Every byte looked at by itself: what `Words` must give for ASCII.
    static func naive(_ text: [UInt8]) -> [(Range<Int>, WordShape)] {
        var words: [(Range<Int>, WordShape)] = []
        var start: Int?
        for index in 0...text.count {
            let isWord = index < text.count && (text[index] == 0x5F || isAlphanumeric(text[index]))
            if isWord, start == nil { start = index }
            if !isWord, let first = start {
                words.append((first..<index, shape(Array(text[first..<index]))))
                start = nil
            }
        }
        return words
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func shape(_ word: [UInt8]) -> WordShape {
        let letters = word.filter { $0 >= 0x41 && $0 != 0x5F }
        let capitals = letters.filter { $0 < 0x60 }
        if letters.isEmpty { return .number }
        if capitals.isEmpty { return .lower }
        if capitals.count == letters.count { return .capitals }
        return capitals.count == 1 && word[0] == capitals[0] ? .capitalised : .mixed
    }

    @Test func agreeWithBytewiseCutting() {
        var random = SplitMix64(seed: 11)
        let alphabet = Array("aabzAZqRk019_ ,.-'\n".utf8)
        for _ in 0..<3000 {
            // Long runs now and then, so that words go across blocks of 64.
            let letters = random.next(below: 3) == 0 ? 6 : alphabet.count
            let text = (0..<random.next(below: 300)).map { _ in
                random.next(below: 9) == 0 ? 0x20 : alphabet[random.next(below: letters)]
            }
            let words = Words(text).words
            let expected = Self.naive(text)
            #expect(words.map { Int($0.start)..<Int($0.end) } == expected.map(\.0))
            #expect(words.map(\.shape) == expected.map(\.1))
        }
    }
}
