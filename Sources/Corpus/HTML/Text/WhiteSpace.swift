/// White space as HTML shows it.
enum WhiteSpace {
    /// The bytes with each run of white space as one space, and none at the ends.
    static func collapsed(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var hasSpace = false
        var i = 0
        while i < bytes.count {
            switch character(bytes, at: i) {
            case .text(let length):
                if hasSpace, !text.isEmpty { text.append(0x20) }
                hasSpace = false
                text += bytes[i..<(i + length)]
                i += length
            case .space(let length):
                hasSpace = true
                i += length
            case .nothing(let length): i += length
            }
        }
        return text
    }

    enum Character {
        case text(length: Int)
        case space(length: Int)
        /// Shown as nothing: the soft hyphen, marks of width zero.
        case nothing(length: Int)
    }

    /// What stands at an index. No-break spaces count as space: pages indent with them.
    static func character(_ bytes: [UInt8], at i: Int) -> Character {
        switch bytes[i] {
        case ...0x20, 0x7F: .space(length: 1)
        case 0xC2 where i + 1 < bytes.count:
            switch bytes[i + 1] {
            case 0xA0: .space(length: 2)
            case 0xAD: .nothing(length: 2)
            case 0x80...0x9F: .nothing(length: 2)
            default: .text(length: 2)
            }
        case 0xE2 where i + 2 < bytes.count && bytes[i + 1] == 0x80:
            switch bytes[i + 2] {
            case 0x80...0x8A, 0xA8, 0xA9, 0xAF: .space(length: 3)
            case 0x8B, 0x8E, 0x8F: .nothing(length: 3)
            default: .text(length: 3)
            }
        case 0xE2 where bytes[i...].starts(with: [0xE2, 0x81, 0xA0]): .nothing(length: 3)
        case 0xE3 where bytes[i...].starts(with: [0xE3, 0x80, 0x80]): .space(length: 3)
        case 0xEF where bytes[i...].starts(with: [0xEF, 0xBB, 0xBF]): .nothing(length: 3)
        default: .text(length: 1)
        }
    }
}
