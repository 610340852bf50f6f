/// Turns the bytes of a file into well-formed UTF-8.
///
/// Line breaks stay as they are. Each maximal ill-formed part becomes one U+FFFD (The Unicode
/// Standard, 3.9, "U+FFFD Substitution of Maximal Subparts"). A byte order mark is no text.
enum TextDecoding {
    /// The text of a file, in the given encoding or in the one its bytes show.
    static func decode(_ bytes: [UInt8], as encoding: TextEncoding?) -> [UInt8] {
        switch encoding ?? likelyEncoding(of: bytes) {
        case .utf8: UTF8Repair.wellFormed(bytes[(hasUTF8Mark(bytes) ? 3 : 0)...])
        case .utf16: UTF16Conversion.utf8(bytes)
        case .windows1252: Windows1252.utf8(bytes)
        }
    }

    /// UTF-16 by its mark, Windows-1252 where clearly so, else UTF-8.
    static func likelyEncoding(of bytes: [UInt8]) -> TextEncoding {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
        return Windows1252.isClearly(bytes) ? .windows1252 : .utf8
    }

    private static func hasUTF8Mark(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xEF, 0xBB, 0xBF])
    }
}
