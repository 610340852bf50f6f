/// UTF-16 in either byte order.
enum UTF16Conversion {
    /// The text in UTF-8; little-endian unless a byte order mark says otherwise. Surrogates
    /// without a partner and an odd last byte become U+FFFD.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        let isBigEndian = isBigEndian(bytes)
        return utf8(
            bytes[(isBigEndian || bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0)...],
            isBigEndian: isBigEndian)
    }

    /// Whether a mark at the beginning says that the high byte comes first.
    static func isBigEndian(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xFE, 0xFF]) }

    /// The text of bytes without a mark.
    static func utf8(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var i = bytes.startIndex
        while i + 1 < bytes.endIndex {
            let (high, low) = isBigEndian ? (bytes[i], bytes[i + 1]) : (bytes[i + 1], bytes[i])
            units.append(UInt16(high) << 8 | UInt16(low))
            i += 2
        }
        var text = Array(String(decoding: units, as: UTF16.self).utf8)
        if i < bytes.endIndex { text += [0xEF, 0xBF, 0xBD] }
        return text
    }
}
