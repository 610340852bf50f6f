/// What the head of a page says: its `<meta>` elements, `<title>` and links.
struct PageHead {
    private var values: [String: String] = [:]
    /// The words of `<title>`.
    private(set) var title: String?
    /// The page's own address.
    private(set) var address: String?

    init(_ tree: MarkupTree) {
        for node in tree.nodes.indices {
            switch tree.element(node) {
            case .meta: add(meta: node, tree)
            case .title where title == nil: title = Self.nonempty(tree.text(of: node))
            case .link
            where address == nil
                && tree.attribute("rel", of: node)?.lowercased() == "canonical":
                address = tree.attribute("href", of: node).flatMap(Self.nonempty)
            default: break
            }
        }
        address = address ?? first(of: ["og:url", "twitter:url"])
    }

    private mutating func add(meta node: Int, _ tree: MarkupTree) {
        guard let value = tree.attribute("content", of: node).flatMap(Self.nonempty) else { return }
        let names: [ShortWord] = ["property", "name", "itemprop"]
        for name in names.compactMap({ tree.attribute($0, of: node)?.lowercased() })
        where values[name] == nil {
            values[name] = value
        }
    }

    /// The value of the first of several names that is there.
    private func first(of names: [String]) -> String? {
        names.lazy.compactMap { values[$0] }.first
    }

    /// Whether it says that the page is one article.
    var isArticle: Bool {
        values["og:type"] == "article" || values["article:published_time"] != nil
    }

    var headline: String? {
        first(of: ["og:title", "twitter:title", "dc.title", "headline", "citation_title", "title"])
    }

    var siteName: String? {
        first(of: ["og:site_name", "application-name", "publisher", "dc.publisher"])
    }

    var publisher: String? {
        first(of: [
            "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher",
        ])
    }

    /// When the page was first published.
    var date: String? {
        first(of: [
            "article:published_time", "og:article:published_time", "datepublished",
            "article:published", "publishdate", "publish_date", "publish-date", "pubdate",
            "publication_date", "published_time", "parsely-pub-date", "sailthru.date",
            "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued", "dcterms.created",
            "dc.date.created", "dc.date", "dcterms.date", "citation_publication_date",
            "citation_date", "article.published", "displaydate", "bt:pubdate", "date",
            "originalpublicationdate", "cre_date", "iso-8601-publish-date",
        ])
    }

    private static func nonempty(_ text: String) -> String? {
        let plain = WhiteSpace.collapsed(Array(text.utf8))
        return plain.isEmpty ? nil : String(decoding: plain, as: UTF8.self)
    }
}
