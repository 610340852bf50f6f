/// Words of an article and where they stand in it.
public struct Quotation: Hashable, Sendable {
    /// The words.
    public let text: String
    /// Code points of the article's text.
    public let range: Range<Int>

    /// Words at a place.
    public init(text: String, range: Range<Int>) {
        self.text = text
        self.range = range
    }

    /// The same words without the white space at their ends; all of them where they are nothing
    /// else.
    public var trimmed: Quotation {
        let scalars = text.unicodeScalars
        let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        guard scalars.first.map(isSpace) ?? false || scalars.last.map(isSpace) ?? false else {
            return self
        }
        let lead = scalars.prefix(while: isSpace).count
        let trail = scalars.reversed().prefix(while: isSpace).count
        guard lead + trail < scalars.count else { return self }
        let kept = scalars.dropFirst(lead).dropLast(trail)
        return Quotation(
            text: String(kept),
            range: (range.lowerBound + lead)..<(range.upperBound - trail))
    }
}
