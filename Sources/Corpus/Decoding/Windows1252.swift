/// The Windows code page of Western Europe, which much older text is written in.
enum Windows1252 {
    /// The text in UTF-8; the five bytes without meaning become U+FFFD.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                text.append(byte)
            } else {
                let scalar = byte < 0xA0 ? upper[Int(byte - 0x80)] : UInt16(byte)
                UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}").map { text += $0 }
            }
        }
        return text
    }

    /// Whether the bytes can hardly be anything else: no UTF-8, and at least three bytes beyond
    /// ASCII, each a quotation mark, dash or no-break space, or a letter beside a small ASCII one.
    static func isClearly(_ bytes: [UInt8]) -> Bool {
        guard UTF8Repair.firstIllFormed(in: bytes[...], from: 0) != nil else { return false }
        var count = 0
        for i in bytes.indices where bytes[i] >= 0x80 {
            guard UTF8Repair.sequence(in: bytes[...], at: i).isWellFormed == false,
                isPlausible(in: bytes, at: i)
            else { return false }
            count += 1
        }
        return count >= 3
    }

    private static func isPlausible(in bytes: [UInt8], at i: Int) -> Bool {
        switch bytes[i] {
        case 0x85, 0x91...0x94, 0x96, 0x97, 0xA0, 0xA9, 0xAB, 0xBB: return true
        case 0xD7, 0xF7, 0xFF: return false
        case 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0xC0...:
            return (i > 0 && bytes[i - 1].isLower)
                || (i + 1 < bytes.count && bytes[i + 1].isLower)
        default: return false
        }
    }

    // 0x80 to 0x9F, https://encoding.spec.whatwg.org/index-windows-1252.txt
    private static let upper: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
