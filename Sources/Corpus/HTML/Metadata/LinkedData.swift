/// What a page says of its articles in JSON-LD, https://schema.org/NewsArticle.
struct LinkedData {
    struct Article {
        let headline: String?
        let date: String?
        let publisher: String?
        let id: String?
        let body: String?
    }

    private static let most = 1000
    private static let otherTypes: Set<String> = ["BlogPosting", "LiveBlogPosting", "Report"]

    /// The articles in the order of the page, each once.
    private(set) var articles: [Article] = []

    init(_ tree: MarkupTree) {
        for node in tree.nodes.indices where tree.element(node) == .script {
            guard tree.attribute("type", of: node)?.lowercased().contains("ld+json") == true,
                let content = tree.subtree(node).dropFirst().first,
                let value = Self.value(tree.bytes[tree.nodes[content].range])
            else { continue }
            gather(value)
        }
    }

    /// The JSON in a script. Line breaks within strings and what stands around are forgiven.
    private static func value(_ script: ArraySlice<UInt8>) -> JSONValue? {
        let start = script.drop { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "[") }
        var json = JSONReader(start.map { max($0, 0x20) })
        return try? JSONValue(reading: &json)
    }

    /// Walks over the values level by level; an article within an article is part of it.
    private mutating func gather(_ value: JSONValue) {
        var values = value.each[...]
        while let next = values.popFirst(), articles.count < Self.most {
            if Self.isArticle(next) {
                add(next)
            } else {
                for name in ["@graph", "mainEntity", "itemListElement", "item", "blogPost"] {
                    values += next[name]?.each ?? []
                }
            }
        }
    }

    private mutating func add(_ value: JSONValue) {
        let publisher = value["publisher"] ?? value["sourceOrganization"]
        let page = value["mainEntityOfPage"]
        let article = Article(
            headline: Self.plain((value["headline"] ?? value["name"])?.words),
            date: (value["datePublished"] ?? value["dateCreated"])?.words,
            publisher: Self.plain(publisher?.each.first?["name"]?.words ?? publisher?.words),
            id: value["url"]?.words ?? page?["@id"]?.words ?? page?.words ?? value["@id"]?.words,
            body: value["articleBody"]?.words)
        let isKnown = articles.contains { other in
            other.headline == article.headline && other.id == article.id
        }
        if !isKnown { articles.append(article) }
    }

    private static func isArticle(_ value: JSONValue) -> Bool {
        let types = value["@type"]?.each.compactMap(\.words) ?? []
        return types.contains { $0.hasSuffix("Article") || otherTypes.contains($0) }
    }

    /// A name without the references that are sometimes left in it.
    private static func plain(_ text: String?) -> String? {
        text.map { text in
            let bytes = Array(text.utf8)
            let decoded = CharacterReferences.decoded(bytes, bytes.indices)
            return String(decoding: WhiteSpace.collapsed(decoded), as: UTF8.self)
        }
    }
}

extension JSONValue {
    /// The first member of a name.
    fileprivate subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The value itself, or the elements of an array.
    fileprivate var each: [JSONValue] {
        if case .array(let elements) = self { return elements }
        return [self]
    }

    /// A text with anything in it; of several the first.
    fileprivate var words: String? {
        switch self {
        case .string(let text):
            text.contains { $0 > 0x20 } ? String(decoding: text, as: UTF8.self) : nil
        case .array(let elements): elements.first?.words
        default: nil
        }
    }
}
