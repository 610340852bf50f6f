/// One annotated file: its articles, who is named in it and what it claims.
struct GoldFile: Sendable, Decodable {
    /// The name of the text file.
    let source: String
    let articles: [GoldArticle]
    let mentions: [AnnotatedMention]
    let claims: [AnnotatedClaim]

    /// What its places are called in lists of errors: the first three letters of the file's name.
    var label: String { String(String.UnicodeScalarView(source.unicodeScalars.prefix(3))) }
}

/// One article of an annotated file, in code points of that file.
struct GoldArticle: Sendable {
    let range: Range<Int>
    let title: String?
    /// When it was published, EDTF.
    let published: String?
    /// Other dates that are as good; nil where a careful reader may give none.
    let otherDates: [String?]
    /// Whether it is a copy of another article of the gold.
    let isDuplicate: Bool
}

extension GoldArticle: Decodable {
    private enum Key: String, CodingKey {
        case start, end, title, published
        case otherDates = "published_alt"
        case duplicateOf = "duplicate_of"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        range = try fields.range(from: .start, to: .end)
        title = try fields.decode(String?.self, forKey: .title)
        published = try fields.decode(String?.self, forKey: .published)
        otherDates = try fields.decode([String?].self, forKey: .otherDates)
        isDuplicate =
            try fields.decode(String?.self, forKey: .duplicateOf).map { $0 != "" } ?? false
    }
}
