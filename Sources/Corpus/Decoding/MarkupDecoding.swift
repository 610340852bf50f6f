/// Turns the bytes of HTML and XML into UTF-8, by what they say of their encoding.
enum MarkupDecoding {
    /// How far into the file a declaration is looked for.
    private static let head = 4096

    /// The text in the given encoding, else in that of its byte order mark or declaration, else as
    /// plain text is decoded. Throws where an encoding is declared that is not known.
    static func decode(
        _ bytes: [UInt8], as encoding: TextEncoding?, path: String
    ) throws(CorpusError) -> [UInt8] {
        let hasMark = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]].contains {
            bytes.starts(with: $0)
        }
        guard encoding == nil, !hasMark, let name = declared(bytes) else {
            return TextDecoding.decode(bytes, as: encoding)
        }
        // Who could read the declaration can't have UTF-16 before him.
        if name.hasPrefix("utf") || ["usascii", "ascii"].contains(name) {
            return TextDecoding.decode(bytes, as: nil)
        }
        if TextEncoding(name: name) == .windows1252 {
            // Pages are often declared Latin-1 by habit, and UTF-8 is no accident.
            let isUTF8 = UTF8Repair.firstIllFormed(in: bytes[...], from: 0) == nil
            return isUTF8 ? bytes : Windows1252.utf8(bytes)
        }
        guard let page = CodePage.named(name) else {
            throw CorpusError(
                .badData, path, found: "the encoding \(name), which is not read",
                allowed: "'iconv -t UTF-8' converts it")
        }
        return page.utf8(bytes)
    }

    /// The name behind `charset=` or `encoding=`, folded; nil without one.
    private static func declared(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(head).map(\.lowered)
        for (key, tag) in [("charset", "<meta"), ("encoding", "<?xml")] {
            var i = 0
            while let found = index(of: Array(key.utf8), in: head, from: i) {
                i = found + key.utf8.count
                let before = head[..<found].lastIndex(of: UInt8(ascii: "<")) ?? 0
                guard head[before...].starts(with: tag.utf8) else { continue }
                let value = head[i...].drop { $0 <= 0x20 }
                guard value.first == UInt8(ascii: "=") else { continue }
                let name = value.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
                    .prefix { $0.isLetter || $0.isDigit || [0x2D, 0x5F, 0x2E, 0x3A].contains($0) }
                let folded = name.filter { $0.isLetter || $0.isDigit }
                if !folded.isEmpty { return String(decoding: folded, as: UTF8.self) }
            }
        }
        return nil
    }

    private static func index(of key: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= key.count else { return nil }
        return (start..<max(start, bytes.count - key.count + 1)).first {
            bytes[$0] == key[0] && bytes[$0...].starts(with: key)
        }
    }
}
