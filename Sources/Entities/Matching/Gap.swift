import Knowledge

/// What stands between two words, as far as names care.
///
/// White space is one thing whatever its kind and length, unless it holds a blank line; so are
/// hyphens and apostrophes of all kinds.
struct Gap: RawRepresentable, Hashable, StoredRecord {
    let rawValue: UInt8

    /// Takes a code: an ASCII byte that stands alone between the words, or one of those below.
    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Nothing yet.
    static let none = Gap(rawValue: 0)
    static let space = Gap(rawValue: UInt8(ascii: " "))
    static let hyphen = Gap(rawValue: UInt8(ascii: "-"))
    static let apostrophe = Gap(rawValue: UInt8(ascii: "'"))
    /// An apostrophe and white space: "Workers' Party", or the end of a quotation.
    static let apostropheSpace = Gap(rawValue: 6)
    static let slash = Gap(rawValue: UInt8(ascii: "/"))
    static let dot = Gap(rawValue: UInt8(ascii: "."))
    /// A full stop and white space: the end of a sentence or an abbreviation.
    static let dotSpace = Gap(rawValue: 1)
    static let commaSpace = Gap(rawValue: 2)
    /// " & ", and the same without spaces.
    static let ampersand = Gap(rawValue: UInt8(ascii: "&"))
    /// " (".
    static let opening = Gap(rawValue: 3)
    /// Anything else: no name runs across it.
    static let other = Gap(rawValue: 4)
    /// A blank line, or the beginning of the text.
    static let paragraph = Gap(rawValue: 5)

    /// This gap with one more byte behind it.
    /// - Parameter newlines: how many stand at its end, white space between them aside.
    func followed(by byte: UInt8, newlines: inout Int) -> Gap {
        let isBlank: Bool
        switch byte {
        case UInt8(ascii: "\n"):
            isBlank = true
            newlines += 1
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): isBlank = true
        default:
            isBlank = false
            newlines = 0
        }
        if newlines >= 2 { return .paragraph }
        switch self {
        case .none where isBlank: return .space
        // Control characters have the codes of the gaps above.
        case .none: return byte >= 0x20 && byte < 0x80 ? Gap(rawValue: byte) : .other
        case .space where isBlank, .dotSpace where isBlank, .commaSpace where isBlank,
            .ampersand where isBlank, .apostropheSpace where isBlank:
            return self
        case .space where byte == UInt8(ascii: "&"): return .ampersand
        case .space where byte == UInt8(ascii: "("): return .opening
        case .dot where isBlank: return .dotSpace
        case .apostrophe where isBlank: return .apostropheSpace
        case Gap(rawValue: UInt8(ascii: ",")) where isBlank: return .commaSpace
        case .paragraph: return .paragraph
        default: return .other
        }
    }

    /// Whether a name written with this gap may be read where the text has another one. Spaces and
    /// hyphens are as good as each other, a point behind an abbreviation may be there or not, and
    /// the apostrophe of a plural may be missing: Workers Party.
    func admits(_ found: Gap, after word: Int) -> Bool {
        if self == found { return self != .other && self != .paragraph }
        let isAbbreviation = word <= 2
        switch (self, found) {
        case (.space, .hyphen), (.hyphen, .space), (.apostropheSpace, .space): return true
        case (.space, .dotSpace), (.dotSpace, .space): return isAbbreviation
        default: return false
        }
    }

    /// The gaps that are one ASCII sign, by byte value; none for bytes that may be of words.
    static let ofSigns = ByteTable { byte in
        guard ByteClass.table[byte] == ByteClass.other.rawValue else { return Gap.none }
        var newlines = 0
        return Gap.none.followed(by: byte, newlines: &newlines)
    }

    /// The gaps that are an ASCII sign and a space; none for bytes that may be of words.
    static let ofSignsBeforeSpace = ByteTable { byte in
        let sign = ofSigns[byte]
        var newlines = byte == UInt8(ascii: "\n") ? 1 : 0
        return sign == .none
            ? sign : sign.followed(by: UInt8(ascii: " "), newlines: &newlines)
    }
}
