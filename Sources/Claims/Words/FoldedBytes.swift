/// The bytes of a word as the lexicon compares them: lower case, straight apostrophes.
///
/// Folds A–Z, À–Þ and the apostrophes U+2018, U+2019 and U+02BC; everything else stays, so that
/// folding needs no table and no memory.
struct FoldedBytes {
    private let text: [UInt8]
    private var position: Int
    private let end: Int

    init(_ text: [UInt8], _ range: Range<Int>) {
        self.text = text
        position = range.lowerBound
        end = range.upperBound
    }

    @inline(__always)
    mutating func next() -> UInt8? {
        guard position < end else { return nil }
        let byte = text[position]
        position += 1
        if byte < 0x80 { return byte.isASCIIUpper ? byte | 0x20 : byte }
        return folded(nonASCII: byte)
    }

    private mutating func folded(nonASCII byte: UInt8) -> UInt8 {
        let apostrophe = apostropheLength(text, at: position - 1, end: end)
        if apostrophe > 0 {
            position += apostrophe - 1
            return UInt8(ascii: "'")
        }
        let follows = byte & 0xC0 == 0x80 && position >= 2 && text[position - 2] == 0xC3
        return follows && (0x80...0x9E).contains(byte) && byte != 0x97 ? byte + 0x20 : byte
    }
}

/// Length in bytes of the apostrophe at `i`: 1 for ', more for curly ones, 0 where there is none.
@inline(__always)
func apostropheLength(_ text: [UInt8], at i: Int, end: Int) -> Int {
    switch text[i] {
    case UInt8(ascii: "'"): 1
    case 0xE2:
        i + 2 < end && text[i + 1] == 0x80 && (text[i + 2] == 0x98 || text[i + 2] == 0x99) ? 3 : 0
    case 0xCA: i + 1 < end && text[i + 1] == 0xBC ? 2 : 0
    default: 0
    }
}

extension UInt8 {
    @inline(__always) var isASCIIUpper: Bool { self &- 65 < 26 }
    @inline(__always) var isASCIILower: Bool { self &- 97 < 26 }
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 97 < 26 }
    @inline(__always) var isASCIIDigit: Bool { self &- 48 < 10 }
}
