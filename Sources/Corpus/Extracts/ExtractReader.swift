public import Knowledge

/// Reads the parts that `extract --with-text` printed, for `merge`.
///
/// A part is lines of articles and the line that ends them; a file may hold several. Whatever a
/// part says of itself must be so and must have been made with the same dictionaries by the same
/// version: then an extract is what reading the article here would give.
public struct ExtractReader: Sendable {
    /// The longest line that is read.
    static let longestLine = 256 << 20

    private let decoder: ExtractDecoder
    private let expected: ExtractSummary

    /// A reader of parts made by a version with dictionaries, whose entities are given.
    public init(catalogue: EntityCatalogue, version: String, dictionary: ContentHash) {
        decoder = ExtractDecoder(catalogue: catalogue)
        expected = ExtractSummary(
            articles: 0, files: 0, skipped: 0, version: version, dictionary: dictionary)
    }

    /// Hands over the extracts of a file, each with the number of its line. Throws `CorpusError`
    /// for what is no whole part, or what `extract` throws.
    public func read(file path: String, extract: (Extract, Int) throws -> Void) throws {
        let source = try FileSource(path)
        try read(name: path, nextPiece: { try source.next() }, extract: extract)
    }

    /// The same for bytes that come in pieces, an empty one at the end; `name` is for errors.
    public func read(
        name: String, nextPiece: () throws -> [UInt8], extract: (Extract, Int) throws -> Void
    ) throws {
        var lines = LineReader(limit: Self.longestLine)
        var part = ExtractPart(name: name, expected: expected)
        while let line = try lines.next(from: nextPiece) {
            switch line {
            case .tooLong(let number):
                part.note(ExtractProblem(found: "a line longer than 256 MB", allowed: ""), number)
            case .text(let bytes, let number):
                guard bytes.contains(where: { $0 > 0x20 }) else { continue }
                switch part.read(bytes, number, with: decoder) {
                case .article(let article): try extract(article, number)
                case .end(let summary): try part.end(summary, number)
                case nil: break
                }
            }
        }
        try part.expectEnd()
    }
}
