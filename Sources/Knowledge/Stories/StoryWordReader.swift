/// Reads the words of a sentence and folds them.
struct StoryWordReader {
    private let text: [UInt8]
    private let end: Int
    private var position: Int
    private var isFirst = true

    init(_ text: [UInt8], _ range: TextRange) {
        self.text = text
        position = Int(range.start)
        end = Int(range.end)
    }

    /// The next word, whose folded bytes and a space are appended; nil after the last.
    mutating func next(appendingTo folded: inout [UInt8]) -> StoryWord? {
        while let range = nextRange() {
            let start = folded.count
            let isCapital = fold(range, into: &folded)
            guard folded.count > start else { continue }
            let word = start..<folded.count
            folded.append(0x20)
            defer { isFirst = false }
            return StoryWord(
                hash: StoryWord.hash(folded[word]), range: word,
                isCapitalised: isCapital, beginsSentence: isFirst)
        }
        return nil
    }

    /// The bytes of the next word. Inside a number a point or comma belongs to it.
    private mutating func nextRange() -> Range<Int>? {
        while position < end, let length = gapLength(at: position) { position += length }
        guard position < end else { return nil }
        let start = position
        while position < end {
            if gapLength(at: position) == nil {
                position += 1
            } else if joinsDigits(at: position) {
                position += 1
            } else {
                break
            }
        }
        return start..<position
    }

    /// The length of what stands between words, nil within a word: all ASCII but letters and
    /// digits, the signs of Latin-1 (C2) and the general punctuation and symbols (E2).
    private func gapLength(at i: Int) -> Int? {
        switch text[i] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            nil
        case ..<0x80: 1
        case 0xC2: 2
        case 0xE2: 3
        default: nil
        }
    }

    private func joinsDigits(at i: Int) -> Bool {
        (text[i] == UInt8(ascii: ",") || text[i] == UInt8(ascii: ".")) && i + 1 < end
            && Self.isDigit(text[i - 1]) && Self.isDigit(text[i + 1])
    }

    /// Appends a word in lower case and without accents; tells whether it began with a capital.
    private func fold(_ range: Range<Int>, into folded: inout [UInt8]) -> Bool {
        let first = text[range.lowerBound]
        guard text[range].contains(where: { $0 >= 0x80 }) else {
            for byte in text[range] where byte != 0x2C && byte != 0x2E {
                folded.append(Self.isCapital(byte) ? byte | 0x20 : byte)
            }
            return Self.isCapital(first)
        }
        let word = String(decoding: text[range], as: UTF8.self)
        folded += NameKey(word).folded.utf8.lazy.filter { $0 != 0x20 }
        return word.unicodeScalars.first?.properties.isUppercase ?? false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
