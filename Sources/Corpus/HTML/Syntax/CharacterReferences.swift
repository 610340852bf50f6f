/// `&amp;`, `&#8212;`, `&#x2014;` and the like.
enum CharacterReferences {
    /// The longest name, of those that are known.
    private static let longestName = 16

    /// The text of a range with its references replaced. Unknown ones stay as they are; as in
    /// browsers the semicolon may be missing, and numbers from 128 to 159 mean Windows-1252.
    static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        guard bytes[range].contains(UInt8(ascii: "&")) else { return Array(bytes[range]) }
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var i = range.lowerBound
        while i < range.upperBound {
            if bytes[i] == UInt8(ascii: "&"),
                let (character, length) = reference(bytes, i..<range.upperBound)
            {
                text += character
                i += length
            } else {
                text.append(bytes[i])
                i += 1
            }
        }
        return text
    }

    /// The reference at the start of a range, in UTF-8, and its length.
    static func reference(_ bytes: [UInt8], _ range: Range<Int>) -> ([UInt8], length: Int)? {
        let start = range.lowerBound + 1
        guard start < range.upperBound else { return nil }
        if bytes[start] == UInt8(ascii: "#") { return number(bytes, range) }
        guard bytes[start].isLetter else { return nil }
        var end = start
        while end < range.upperBound, end - start < longestName,
            bytes[end].isLetter || bytes[end].isDigit
        {
            end += 1
        }
        let isClosed = end < range.upperBound && bytes[end] == UInt8(ascii: ";")
        let name = String(decoding: bytes[start..<end], as: UTF8.self)
        if let character = NamedCharacters.table[name],
            isClosed || NamedCharacters.withoutSemicolon.contains(name)
        {
            return (Array(character.utf8), end - range.lowerBound + (isClosed ? 1 : 0))
        }
        guard let known = legacy(name) else { return nil }
        return (Array(known.character.utf8), 1 + known.length)
    }

    /// The known name that longer letters begin with, such as `nbsp` in `&nbspThe`.
    private static func legacy(_ name: String) -> (character: String, length: Int)? {
        for length in stride(from: name.utf8.count - 1, through: 2, by: -1) {
            let start = String(name.prefix(length))
            if NamedCharacters.withoutSemicolon.contains(start),
                let character = NamedCharacters.table[start]
            {
                return (character, length)
            }
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> ([UInt8], length: Int)? {
        var i = range.lowerBound + 2
        let isHex = i < range.upperBound && bytes[i] | 0x20 == UInt8(ascii: "x")
        if isHex { i += 1 }
        let first = i
        var value: UInt32 = 0
        while i < range.upperBound, let digit = digit(bytes[i], isHex: isHex) {
            value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
            i += 1
        }
        guard i > first else { return nil }
        if i < range.upperBound, bytes[i] == UInt8(ascii: ";") { i += 1 }
        return (utf8(value), i - range.lowerBound)
    }

    private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
        if byte.isDigit { return UInt32(byte - 0x30) }
        guard isHex, (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20) else {
            return nil
        }
        return UInt32((byte | 0x20) - UInt8(ascii: "a") + 10)
    }

    private static func utf8(_ value: UInt32) -> [UInt8] {
        if (0x80...0x9F).contains(value) { return Windows1252.utf8([UInt8(value)]) }
        guard value != 0, let scalar = Unicode.Scalar(value) else { return [0xEF, 0xBF, 0xBD] }
        return Array(String(Character(scalar)).utf8)
    }
}
