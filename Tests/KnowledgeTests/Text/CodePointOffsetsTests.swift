import Knowledge
import TestSupport
import Testing

@Suite struct CodePointOffsetsTests {
    /// Against counting scalars one by one, over texts around the block size of 64 bytes.
    @Test func agreesWithCounting() {
        let letters = ["a", " ", "\n", "é", "’", "中", "😀", "\u{301}", "\r\n"]
        var random = SeededGenerator(seed: 11)
        for length in Array(0...12) + Array(55...75) + [120, 200, 500] {
            let text = (0..<length)
                .map { _ in letters.randomElement(using: &random) ?? "" }.joined()
            check(text)
        }
        for length in [0, 1, 63, 64, 65, 128, 129] {
            check(String(repeating: "x", count: length))
            check(String(repeating: "x", count: length) + "é")
            check("é" + String(repeating: "x", count: length))
        }
    }

    private func check(_ text: String) {
        let bytes = Array(text.utf8)
        let offsets = CodePointOffsets(bytes)
        var byte = 0
        var isRight = true
        for (number, scalar) in text.unicodeScalars.enumerated() {
            isRight = isRight && offsets.codePoint(atByte: byte) == number
            isRight = isRight && offsets.byte(atCodePoint: number) == byte
            byte += UTF8.width(scalar)
        }
        let count = text.unicodeScalars.count
        #expect(isRight, "\(text)")
        #expect(offsets.codePoint(atByte: bytes.count) == count, "\(text)")
        #expect(offsets.byte(atCodePoint: count) == bytes.count, "\(text)")
        #expect(offsets.byte(atCodePoint: count + 7) == bytes.count, "\(text)")
        #expect(offsets.codePoints(TextRange(0, bytes.count)) == 0..<count)
    }
}
