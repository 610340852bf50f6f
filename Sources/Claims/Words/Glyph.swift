/// What a character is to the tokeniser: decided from its UTF-8 bytes, without a property table.
enum Glyph {
    case space, letter, apostrophe, hyphen, dash, quoteOpen, quoteClose, ellipsis, symbol

    /// The character outside ASCII that begins at `i`, and its length in bytes.
    ///
    /// Letters are whatever is not known as space, punctuation or symbol, so that names of any
    /// script stay whole.
    static func nonASCII(_ text: [UInt8], at i: Int, end: Int) -> (glyph: Glyph, length: Int) {
        let lead = text[i]
        let length = min(end - i, lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
        let second = length > 1 ? text[i + 1] : 0
        let third = length > 2 ? text[i + 2] : 0
        let glyph: Glyph =
            switch (lead, second) {
            case (0xC2, _): latin1(second)
            case (0xC3, 0x97), (0xC3, 0xB7): .symbol  // × ÷
            case (0xCA, 0xBC): .apostrophe
            case (0xE2, 0x80): generalPunctuation(third)
            case (0xE2, 0x81) where third == 0x9F || third == 0xA0: .space
            case (0xE2, 0x88) where third == 0x92: .dash  // minus sign
            case (0xE2, 0x81...0xAF): .symbol
            case (0xE3, 0x80): third == 0x80 ? .space : .symbol
            case (0xEF, 0xBB) where third == 0xBF: .space  // byte order mark
            case (0xEF, 0xBC...0xBF): .symbol  // full-width forms, U+FFFD
            case (0xF0, 0x9F): .symbol  // emoji
            default: .letter
            }
        return (glyph, length)
    }

    private static func latin1(_ second: UInt8) -> Glyph {
        switch second {
        case 0x85, 0xA0: .space
        case 0xAB: .quoteOpen  // «
        case 0xBB: .quoteClose  // »
        case 0xAD: .letter  // soft hyphen, inside words
        case 0xAA, 0xB5, 0xBA: .letter  // ª µ º
        default: .symbol
        }
    }

    /// U+2000 to U+203F.
    private static func generalPunctuation(_ third: UInt8) -> Glyph {
        switch third {
        case 0x80...0x8B, 0xA8, 0xA9, 0xAF: .space
        case 0x8C...0x8F: .letter  // joiners and direction marks, inside words
        case 0x90, 0x91: .hyphen
        case 0x92...0x95: .dash
        case 0x98, 0x99: .apostrophe
        case 0x9B: .quoteOpen
        case 0x9A, 0x9C, 0x9E, 0xB9: .quoteOpen
        case 0x9D, 0x9F, 0xBA: .quoteClose
        case 0xA6: .ellipsis
        default: .symbol
        }
    }
}
