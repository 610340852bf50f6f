/// The text of an annotated file, addressed by code points as the gold does.
public struct SourceText: Sendable {
    private let scalars: [Unicode.Scalar]

    /// A text read as UTF-8, without translating line ends.
    public init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// Length in code points.
    var count: Int { scalars.count }

    /// The words of a range, as far as the text goes.
    subscript(range: Range<Int>) -> ArraySlice<Unicode.Scalar> {
        scalars[range.clamped(to: 0..<scalars.count)]
    }
}
