/// The first letters of a text's words, to tell apart cheaply what folding would compare.
///
/// A text of other bytes than ASCII letters and spaces has no initials, and may agree with any.
struct Initials {
    /// A bit for each letter.
    private let letters: UInt32
    /// How many words the text has.
    let wordCount: Int

    /// The initials of a name; nil where signs or letters with accents stand in it.
    init?(_ name: some Sequence<UInt8>) {
        var letters: UInt32 = 0
        var wordCount = 0
        var isInside = false
        for byte in name {
            if byte == UInt8(ascii: " ") {
                isInside = false
                continue
            }
            guard byte.isASCIILetter else { return nil }
            if !isInside {
                letters |= Self.bit(byte)
                wordCount += 1
            }
            isInside = true
        }
        self.letters = letters
        self.wordCount = wordCount
    }

    /// The initials of some words of a text; nil where one of them begins with no ASCII letter.
    init?(_ range: Range<Int>, of words: Words) {
        var letters: UInt32 = 0
        for word in range {
            guard let byte = words.bytes(word).first, byte.isASCIILetter else { return nil }
            letters |= Self.bit(byte)
        }
        self.letters = letters
        wordCount = range.count
    }

    /// Whether one has all letters of the other.
    func contains(orAreIn other: Initials) -> Bool {
        letters & other.letters == letters || letters & other.letters == other.letters
    }

    private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }
}

extension Collection<UInt8> {
    /// Whether its first word, or the last part of "Jean-Paul", may fold to a word of a text.
    func mayOpen(with word: ArraySlice<UInt8>) -> Bool {
        guard let first, first.isASCIILetter, let other = word.first,
            other.isASCIILetter, first | 0x20 != other | 0x20
        else { return true }
        return !prefix { $0 != UInt8(ascii: " ") }.allSatisfy(\.isASCIILetter)
    }
}

extension UInt8 {
    var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
