import Knowledge

/// A sum of 64 bits over a section, against damage and not against ill will.
///
/// Four lanes take a word each in turn; every step is one to one, so that a change of a single word
/// always shows. Reads several gigabytes a second. The bytes of the last, incomplete word follow
/// one by one.
enum Checksum {
    /// The sum of some bytes that begin on a boundary of eight.
    static func of(_ bytes: Table<UInt8>) -> UInt64 {
        let words = Table<UInt64>(wholeOf: bytes)
        var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, UInt64(bytes.count))
        var position = 0
        while position + 4 <= words.count {
            lanes.0 = step(lanes.0, words[position])
            lanes.1 = step(lanes.1, words[position + 1])
            lanes.2 = step(lanes.2, words[position + 2])
            lanes.3 = step(lanes.3, words[position + 3])
            position += 4
        }
        while position < words.count {
            lanes.0 = step(lanes.0, words[position])
            position += 1
        }
        for byte in words.count * 8..<bytes.count {
            lanes.1 = step(lanes.1, UInt64(bytes[byte]))
        }
        return step(step(step(mixed(lanes.0), lanes.1), lanes.2), lanes.3)
    }

    private static func step(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let product = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product << 29 | product >> 35
    }

    private static func mixed(_ state: UInt64) -> UInt64 {
        (state ^ state >> 31) &* 0xBF58_476D_1CE4_E5B9
    }
}
