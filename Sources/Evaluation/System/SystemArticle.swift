/// What a system read in one article, in code points of that article's text.
public struct SystemArticle: Sendable {
    /// The path of the file it was read from.
    let path: String
    /// Code points of the file before the article.
    let start: Int
    /// When it was published, EDTF.
    let published: String?
    var mentions: [AnnotatedMention]
    var claims: [AnnotatedClaim]

    /// What ties it to the gold of the same file.
    var stem: SourceStem { SourceStem(path: path) }
}

extension SystemArticle: Decodable {
    private enum Key: String, CodingKey { case source, published, mentions, claims }
    private enum SourceKey: String, CodingKey { case path, start }

    /// Reads a line of `extract`.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        let source = try fields.nestedContainer(keyedBy: SourceKey.self, forKey: .source)
        path = try source.decode(String.self, forKey: .path)
        start = try source.decode(Int.self, forKey: .start)
        published = try fields.decodeIfPresent(String.self, forKey: .published)
        mentions = try fields.decodeIfPresent([AnnotatedMention].self, forKey: .mentions) ?? []
        claims = try fields.decodeIfPresent([AnnotatedClaim].self, forKey: .claims) ?? []
    }
}
