/// Well-formed UTF-8 out of bytes that should be.
enum UTF8Repair {
    /// The same bytes, but for one U+FFFD in place of each maximal ill-formed part.
    static func wellFormed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard var bad = firstIllFormed(in: bytes, from: bytes.startIndex) else {
            return Array(bytes)
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + 16)
        var copied = bytes.startIndex
        while true {
            text += bytes[copied..<bad.lowerBound]
            text += [0xEF, 0xBF, 0xBD]
            copied = bad.upperBound
            guard let next = firstIllFormed(in: bytes, from: copied) else { break }
            bad = next
        }
        return text + bytes[copied...]
    }

    /// The first maximal ill-formed part at or after an index.
    static func firstIllFormed(in bytes: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
        var i = start
        let end = bytes.endIndex
        while i < end {
            if bytes[i] < 0x80 {
                i += 1
                continue
            }
            let (length, isWellFormed) = sequence(in: bytes, at: i)
            if !isWellFormed { return i..<(i + length) }
            i += length
        }
        return nil
    }

    /// The length of the sequence that begins here, or of its longest start that some well-formed
    /// sequence has (The Unicode Standard, table 3-7).
    static func sequence(in bytes: ArraySlice<UInt8>, at i: Int) -> (Int, isWellFormed: Bool) {
        let second: ClosedRange<UInt8>
        let length: Int
        switch bytes[i] {
        case ..<0x80: return (1, true)
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return (1, false)
        }
        guard i + 1 < bytes.endIndex, second.contains(bytes[i + 1]) else { return (1, false) }
        for offset in 2..<max(length, 2) {
            guard i + offset < bytes.endIndex, bytes[i + offset].isContinuation else {
                return (offset, false)
            }
        }
        return (length, true)
    }
}
