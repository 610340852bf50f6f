/// What an ASCII byte is to the reading of names.
enum ByteClass: UInt8 {
    case other, lower, upper, digit, beyondASCII

    /// By byte value. An underscore joins, as digits do: `CSTO_2` is one word and no name.
    static let table = ByteTable { byte in
        let kind: ByteClass =
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): .digit
            case 0x80...0xFF: .beyondASCII
            default: .other
            }
        return kind.rawValue
    }

    /// Whether a raw value is of letters, digits or underscores.
    @inline(__always)
    static func isASCIIWord(_ kind: UInt8) -> Bool { kind &- 1 < 3 }
}

/// What a scalar beyond ASCII is to the reading of names.
enum ScalarClass {
    /// Part of a word.
    case letter
    /// Between words; the ASCII byte that stands for all of its kind.
    case separator(UInt8)

    /// The class of a scalar ≥ U+0080.
    static func of(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x85: .separator(space)
        case 0x2028, 0x2029: .separator(newline)
        case 0xAD, 0x2010...0x2013, 0x2212, 0xFE63, 0xFF0D: .separator(UInt8(ascii: "-"))
        case 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0x2B9...0x2BF, 0xFF07:
            .separator(UInt8(ascii: "'"))
        case 0xAA, 0xB5, 0xBA: .letter
        case 0x80...0xBF, 0xD7, 0xF7: .separator(0x80)
        case 0x200B...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x3001...0x303F,
            0xFE30...0xFE4F, 0xFF01...0xFF0F, 0xFFFD, 0x1F000...0x1FAFF:
            .separator(0x80)
        default: .letter
        }
    }

    private static let space = UInt8(ascii: " ")
    private static let newline = UInt8(ascii: "\n")
}
