/// A stretch of text given by `start` and `end`, in code points.
struct AnnotatedRange: Decodable {
    let range: Range<Int>

    private enum Key: String, CodingKey { case start, end }

    init(from decoder: any Decoder) throws {
        range = try decoder.container(keyedBy: Key.self).range(from: .start, to: .end)
    }
}

extension KeyedDecodingContainer {
    /// The range between two offsets, which have to run forward from 0.
    func range(from start: Key, to end: Key) throws -> Range<Int> {
        let (first, last) = (try decode(Int.self, forKey: start), try decode(Int.self, forKey: end))
        guard 0 <= first, first <= last else {
            throw DecodingError.dataCorruptedError(
                forKey: end, in: self,
                debugDescription: "\(first) to \(last) is no range of a text")
        }
        return first..<last
    }
}

extension Range<Int> {
    /// The range as far behind as another text's start.
    func moved(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
