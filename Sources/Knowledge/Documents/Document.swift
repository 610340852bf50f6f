/// One article: its text, where it stood, and what is known about its publication.
public struct Document: Sendable {
    /// SHA-256 of the text; copies share it.
    public let id: ContentHash
    /// Where the text was read.
    public let source: Source
    /// The article as well-formed UTF-8; every range below points into it.
    public let text: [UInt8]
    /// The headline, nil where the article has none.
    public var title: TextRange?
    /// The place, date and agency before the first sentence, such as `BISHKEK/Nov. 8 (TCA) —`.
    public var dateline: TextRange?
    /// When it was published and how that is known; nil where nothing tells.
    public var publication: Publication?
    /// Who published it, as printed or as the user said.
    public var publisher: String?
    /// The sentences in order; together they cover the text without gap or overlap.
    public var sentences: [Sentence]
    /// The story of which this is a later copy: the id of the story's first document.
    public var duplicateOf: ContentHash?

    /// An article whose text is hashed here. O(n) in bytes.
    public init(
        source: Source, text: [UInt8], title: TextRange? = nil, dateline: TextRange? = nil,
        publication: Publication? = nil, publisher: String? = nil, sentences: [Sentence]
    ) {
        let id = ContentHash(hashing: text)
        self.init(
            id: id, source: source, text: text, title: title, dateline: dateline,
            publication: publication, publisher: publisher, sentences: sentences)
    }

    /// An article whose hash is known, as when it comes back from the store.
    public init(
        id: ContentHash, source: Source, text: [UInt8], title: TextRange?, dateline: TextRange?,
        publication: Publication?, publisher: String?, sentences: [Sentence]
    ) {
        self.id = id
        self.source = source
        self.text = text
        self.title = title
        self.dateline = dateline
        self.publication = publication
        self.publisher = publisher
        self.sentences = sentences
    }

    /// The text of a range, for output.
    public func string(_ range: TextRange) -> String {
        String(decoding: text[range.indices], as: UTF8.self)
    }
}
