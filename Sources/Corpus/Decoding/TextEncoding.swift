/// How bytes stand for text.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case windows1252 = "windows-1252"

    /// The encoding of a name that people write: `UTF-8`, `utf8`, `cp1252`, `latin-1` …
    public init?(name: String) {
        let folded = name.lowercased().filter { $0.isLetter || $0.isNumber }
        switch folded {
        case "utf8": self = .utf8
        case "utf16", "utf16le", "utf16be": self = .utf16
        // As on the web, Latin-1 means the Windows code page that contains it.
        case "windows1252", "cp1252", "latin1", "iso88591": self = .windows1252
        default: return nil
        }
    }
}
