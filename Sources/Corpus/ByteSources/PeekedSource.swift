/// A source whose first bytes can be looked at before they are read.
struct PeekedSource: ByteSource {
    private static let length = 1024

    private var base: any ByteSource
    /// The first bytes, about a thousand where there are so many.
    let head: [UInt8]
    private var isHeadRead = false

    init(_ base: any ByteSource) throws {
        var base = base
        var head: [UInt8] = []
        while head.count < Self.length {
            let piece = try base.next()
            if piece.isEmpty { break }
            head += piece
        }
        self.base = base
        self.head = head
    }

    mutating func next() throws -> [UInt8] {
        guard isHeadRead || head.isEmpty else {
            isHeadRead = true
            return head
        }
        return try base.next()
    }
}
