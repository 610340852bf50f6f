/// Cuts a stream of chunks into numbered lines, in bounded memory.
///
/// Holds one chunk and one line; of a line over the limit it keeps nothing but its number.
struct LineReader {
    /// One line without its line break.
    enum Line {
        case text(ArraySlice<UInt8>, number: Int)
        case tooLong(number: Int)
    }

    private let limit: Int
    private var buffer: [UInt8] = []
    /// Where the next line begins.
    private var position = 0
    /// Up to where there is no line break.
    private var searched = 0
    private var number = 0
    private var isAtEnd = false

    /// A reader of lines of at most so many bytes.
    init(limit: Int) {
        self.limit = limit
    }

    /// The next line of a source that gives an empty chunk at its end; nil after the last, which
    /// need not have a line break.
    mutating func next(from source: () throws -> [UInt8]) throws -> Line? {
        var isTooLong = false
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                return line(endingAt: end, next: end + 1, isTooLong: isTooLong)
            }
            searched = buffer.count
            if isAtEnd {
                if position == buffer.count, !isTooLong { return nil }
                return line(endingAt: buffer.count, next: buffer.count, isTooLong: isTooLong)
            }
            if buffer.count - position > limit { isTooLong = true }
            if isTooLong { position = buffer.count }
            try refill(from: source)
        }
    }

    private mutating func line(endingAt end: Int, next: Int, isTooLong: Bool) -> Line {
        let text = buffer[position..<end]
        position = next
        searched = next
        number += 1
        return isTooLong || text.count > limit
            ? .tooLong(number: number) : .text(text, number: number)
    }

    private mutating func refill(from source: () throws -> [UInt8]) throws {
        let chunk = try source()
        if chunk.isEmpty { isAtEnd = true }
        buffer.removeSubrange(..<position)
        searched -= position
        position = 0
        buffer += chunk
    }
}
