/// The attributes of a tag, one after the other, up to and with its `>`.
struct MarkupAttributes: IteratorProtocol, Sequence {
    struct Attribute {
        let name: Range<Int>
        /// Without its quotes; empty where there is none.
        let value: Range<Int>
    }

    private let bytes: [UInt8]
    /// Behind what has been read.
    private(set) var end: Int
    /// Whether the tag's `>` has been read.
    private(set) var isClosed = false

    /// The attributes that stand from an index on, behind the tag's name.
    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        end = start
    }

    mutating func next() -> Attribute? {
        guard !isClosed else { return nil }
        while end < bytes.count, bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: "/") { end += 1 }
        guard end < bytes.count else { return nil }
        if bytes[end] == UInt8(ascii: ">") {
            end += 1
            isClosed = true
            return nil
        }
        let name = take { $0 > 0x20 && ![0x2F, 0x3D, 0x3E].contains($0) }
        let behindName = end
        skipSpace()
        guard end < bytes.count, bytes[end] == UInt8(ascii: "=") else {
            end = Swift.max(behindName, name.lowerBound + 1)
            return Attribute(name: name, value: behindName..<behindName)
        }
        end += 1
        skipSpace()
        return Attribute(name: name, value: value())
    }

    private mutating func value() -> Range<Int> {
        guard end < bytes.count, [0x22, 0x27].contains(bytes[end]) else {
            return take { $0 > 0x20 && $0 != UInt8(ascii: ">") }
        }
        let quote = bytes[end]
        let start = end + 1
        if let close = bytes[start...].firstIndex(of: quote) {
            end = close + 1
            return start..<close
        }
        // Without its second quote the value would take the rest of the page.
        end = start
        return take { $0 != UInt8(ascii: ">") }
    }

    private mutating func take(while isPart: (UInt8) -> Bool) -> Range<Int> {
        let start = end
        while end < bytes.count, isPart(bytes[end]) { end += 1 }
        return start..<end
    }

    private mutating func skipSpace() {
        while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    }
}
