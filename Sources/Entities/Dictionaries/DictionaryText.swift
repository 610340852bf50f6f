import Knowledge

/// The bytes of all tables one behind the other: every text of the dictionaries is a range of them,
/// so that reading a million names makes no strings.
struct DictionaryText: Sendable {
    private(set) var bytes: [UInt8] = []

    /// Room for some more bytes.
    mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    /// Puts bytes at the end.
    mutating func append(_ added: some Collection<UInt8>) -> TextRange {
        let start = bytes.count
        bytes += added
        return TextRange(start, bytes.count)
    }

    /// The bytes of one text.
    subscript(range: TextRange) -> ArraySlice<UInt8> { bytes[range.indices] }

    /// One text as a string, for messages.
    func string(_ range: TextRange) -> String { String(decoding: self[range], as: UTF8.self) }

    /// Whether two texts are the same.
    func equal(_ a: TextRange, _ b: TextRange) -> Bool {
        guard a.count == b.count else { return false }
        let distance = Int(b.start) - Int(a.start)
        return a.indices.allSatisfy { bytes[$0] == bytes[$0 + distance] }
    }

    /// Whether a text is the same as some bytes.
    func equal(_ range: TextRange, _ other: some Collection<UInt8>) -> Bool {
        range.count == other.count && self[range].elementsEqual(other)
    }

    /// Whether a text comes before another one, byte by byte.
    func precedes(_ a: TextRange, _ b: TextRange) -> Bool {
        var i = Int(a.start)
        var j = Int(b.start)
        while i < Int(a.end), j < Int(b.end) {
            if bytes[i] != bytes[j] { return bytes[i] < bytes[j] }
            i += 1
            j += 1
        }
        return a.count < b.count
    }

    /// The first eight bytes of a text as a number that orders as they do.
    func prefix(_ range: TextRange) -> UInt64 {
        let bytes = range.indices.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64(self.bytes[$1]) }
        return bytes << UInt64(8 * max(0, 8 - range.count))
    }

    /// A text without spaces and tabs at its ends.
    func trimmed(_ range: TextRange) -> TextRange {
        var start = Int(range.start)
        var end = Int(range.end)
        while start < end, Self.isBlank(bytes[start]) { start += 1 }
        while start < end, Self.isBlank(bytes[end - 1]) { end -= 1 }
        return TextRange(start, end)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    /// The parts of a text between separators, each as it stands, empty ones left out.
    func parts(of range: TextRange, between separator: UInt8) -> [TextRange] {
        var parts: [TextRange] = []
        var start = Int(range.start)
        for position in range.indices where bytes[position] == separator {
            if position > start { parts.append(TextRange(start, position)) }
            start = position + 1
        }
        if range.end > start { parts.append(TextRange(start, Int(range.end))) }
        return parts
    }

    /// The values of a cell that may hold several, separated by semicolons.
    func values(in cell: TextRange) -> [TextRange] {
        var values = parts(of: cell, between: UInt8(ascii: ";"))
        for position in values.indices { values[position] = trimmed(values[position]) }
        values.removeAll(where: \.isEmpty)
        return values
    }

    /// A hash of a text, the same for equal texts.
    func hash(_ range: TextRange, seed: UInt64 = 0) -> UInt64 {
        var state = seed &+ 0x9E37_79B9_7F4A_7C15
        for position in range.indices {
            state = (state ^ UInt64(bytes[position])) &* 0x0000_0100_0000_01B3
        }
        return (state ^ state >> 32) &* 0xD6E8_FEB8_6659_FD93
    }
}
