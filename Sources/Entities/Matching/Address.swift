/// Web and mail addresses, in which no name is looked for.
enum Address {
    /// Whether a range of a text touches the point, slash or at sign of an address.
    static func contains(_ range: Range<Int>, in text: [UInt8]) -> Bool {
        let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0
        let after = range.upperBound < text.count ? text[range.upperBound] : 0
        guard isMark(before) || isMark(after) else { return false }
        var start = range.lowerBound
        while start > max(0, range.lowerBound - reach), !isBlank(text[start - 1]) { start -= 1 }
        var end = range.upperBound
        while end < min(text.count, range.upperBound + reach), !isBlank(text[end]) { end += 1 }
        return isAddress(text[start..<end], at: range)
    }

    /// How far an address is looked for on each side, in bytes: texts without any blank stay linear.
    private static let reach = 256

    @inline(__always)
    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "@")
            || byte == UInt8(ascii: ":")
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
            || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
    }

    private static func isAddress(_ chunk: ArraySlice<UInt8>, at range: Range<Int>) -> Bool {
        if chunk.starts(with: "www.".utf8) || chunk.starts(with: "http".utf8) { return true }
        if chunk.contains(UInt8(ascii: "@")) { return chunk.first != UInt8(ascii: "@") }
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let follows = range.upperBound + 1
        return follows < chunk.endIndex && chunk[range.upperBound] == UInt8(ascii: ".")
            && letters.contains(chunk[follows])
    }
}
