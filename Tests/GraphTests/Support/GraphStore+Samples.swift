import Graph
import Knowledge

extension KnownNames {
    /// The names of the test catalogue.
    static let samples = KnownNames(
        catalogue: SampleArticle.catalogue, patterns: ContentHash(hashing: "patterns".utf8),
        aliases: { id in
            let origin = AliasOrigin(file: 0, line: 14)
            return switch id {
            case "csto": [KnownAlias(text: "CSTO", origin: origin)]
            case "nazar-b", "victor-b": [KnownAlias(text: "Bekov", origin: origin)]
            default: []
            }
        }, rows: { [] })
}

extension BuildRecipe {
    /// A recipe for tests.
    static let sample = BuildRecipe(
        version: "0.1.0", dictionary: ContentHash(hashing: "dictionary".utf8))
}

extension GraphStore {
    /// A new store of articles, built in one session in the order given.
    convenience init(at path: String, articles: [SampleArticle]) throws {
        try self.init(path: path, mode: .create)
        try build(articles)
    }

    /// Brings the store up to date with articles; those of one path are one file.
    func build(_ articles: [SampleArticle], recipe: BuildRecipe = .sample) throws {
        try build(recipe, names: .samples) { try $0.add(articles) }
    }

    /// Every article in the order of reading.
    func articles() throws -> [Extract] {
        var articles: [Extract] = []
        try forEachArticle { article, _ in articles.append(article) }
        return articles
    }

    /// Everything that `export` would show, as text: no row keys.
    func dump() throws -> [String] {
        var lines: [String] = []
        for article in try articles() {
            let reading = article.reading
            let document = reading.document
            lines.append(
                """
                \(document.source) \(document.id.hex) \(document.string(TextRange(0, document.text.count)))
                \(document.sentences) \(String(describing: document.title))
                \(String(describing: document.publication)) \(document.publisher ?? "-")
                \(document.duplicateOf?.hex ?? "original") \(StoryText(document).wording.hex)
                """)
            for mention in reading.mentions {
                let holders = mention.candidates.map { reading[reading.candidates[Int($0)]].id }
                lines.append(
                    """
                    \(mention.range) \(reading.entity(of: mention)?.name ?? "?") \(mention.form) \
                    \(mention.kind) \(mention.traits.rawValue) \(holders) \
                    \(mention.reason?.rawValue ?? "-") \
                    \(mention.alias.map { "\(reading.catalogue.files[Int($0.file)]):\($0.line)" } ?? "-")
                    """)
            }
            lines += article.claims.map { "\($0)" }
        }
        return lines
    }
}

extension BuildSession {
    /// Adds articles, or replaces those that are stored; those of one path are one file.
    func add(_ articles: [SampleArticle]) throws {
        var paths: [String] = []
        for article in articles where !paths.contains(article.path) { paths.append(article.path) }
        for path in paths {
            let members = articles.filter { $0.path == path }
            let file = members.file(path)
            if try isUnchanged(file) { continue }
            try replace(file) {
                for (reading, claims) in members.map({ $0.read() }) {
                    try add(reading, claims: claims)
                }
            }
        }
    }
}

extension [SampleArticle] {
    /// The file that would hold these articles.
    func file(_ path: String) -> StoredFile {
        StoredFile(path: path, size: 1, digest: ContentHash(hashing: "\(self)".utf8))
    }
}
