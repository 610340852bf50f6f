/// The parts of a page that surround its articles, known by their elements, roles and names.
///
/// The words are those that Readability (https://github.com/mozilla/readability), trafilatura
/// (Barbaresi 2021, doi:10.18653/v1/2021.acl-demo.15) and many publishers' own pages use.
enum PageParts {
    /// What a part is taken for.
    enum Kind {
        /// Bars and columns around the text. Pages are sometimes built the wrong way round, so a
        /// large one is thought over.
        case frame
        /// Other texts and tools: comments, related articles, sharing.
        case extra
    }

    /// The kind of part an element says that it is; nil for what may be text.
    static func kind(of node: Int, _ element: HTMLElement, in tree: MarkupTree) -> Kind? {
        switch element {
        case .html, .body, .main, .article: return nil
        case .nav, .menu, .dialog: return .frame
        case .aside, .footer, .form: return .frame
        case .header: if !isInArticle(node, tree) { return .frame }
        default: break
        }
        guard !tree.nodes[node].range.isEmpty else { return nil }
        if let role = tree.attribute("role", of: node), roles.contains(role.lowercased()) {
            return .frame
        }
        let words = ClassWords(of: node, in: tree)
        guard !words.names.isEmpty else { return nil }
        if words.contains(anyOf: extraWords) || words.contains(anyOf: extraPairs) {
            return .extra
        }
        if words.contains(anyOf: frameWords) { return .frame }
        if words.contains(anyOf: headerWords), !isInArticle(node, tree) { return .frame }
        return nil
    }

    /// Whether an element says that it holds the text of an article.
    static func isBody(_ node: Int, in tree: MarkupTree) -> Bool {
        guard !tree.nodes[node].range.isEmpty else { return false }
        if tree.attribute("itemprop", of: node)?.lowercased() == "articlebody" { return true }
        let words = ClassWords(of: node, in: tree)
        return words.contains(anyOf: bodyWords) || words.contains(anyOf: bodyPairs)
    }

    private static func isInArticle(_ node: Int, _ tree: MarkupTree) -> Bool {
        tree.ancestors(of: node).contains {
            tree.element($0) == .article || tree.element($0) == .main
        }
    }

    private static let roles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
        "menu", "menubar", "toolbar", "tablist",
    ]

    private static let frameWords: Set<ShortWord> = [
        "nav", "navbar", "navigation", "navi", "menu", "submenu", "megamenu", "breadcrumb",
        "breadcrumbs", "crumbs", "footer", "sidebar", "sidenav", "widget", "widgets", "banner",
        "toolbar", "topbar", "navbox", "infobox", "toc", "catlinks",
    ]

    private static let headerWords: Set<ShortWord> = ["header", "masthead"]

    private static let extraWords: Set<ShortWord> = [
        "comment", "comments", "commentlist", "disqus", "respond", "replies", "livefyre",
        "related", "recommend", "recommended", "recommendations", "recirc", "promo", "promos",
        "promotion", "sponsored", "sponsor", "advert", "advertisement", "ads", "ad", "adsbygoogle",
        "outbrain", "taboola", "mostread", "trending", "popular", "share", "sharing", "sharebar",
        "sharedaddy", "relatedposts", "social", "addthis", "addtoany", "sharethis", "pagination",
        "pager",
        "pagenavi", "paging", "cookie", "cookies", "consent", "gdpr", "popup", "modal", "overlay",
        "newsletter", "subscribe", "subscription", "signup", "login", "search", "byline", "author",
        "authors", "authorbox", "bio", "tags", "taglist", "meta", "postmeta", "metadata",
        "caption", "credit", "credits", "carousel", "slider", "slideshow", "gallery", "noprint",
        "editsection", "reflist", "references", "hatnote", "printfooter", "visuallyhidden",
        "ticker", "donate", "donation",
    ]

    private static let extraPairs: [ShortWord: Set<ShortWord>] = [
        "most": ["read", "popular", "viewed", "shared", "recent"],
        "read": ["more", "also", "next"], "see": ["also", "more"], "also": ["read", "like"],
        "more": ["stories", "news", "articles", "from", "links", "on"], "up": ["next"],
        "sign": ["up", "in"], "log": ["in"], "skip": ["link", "links", "to"],
        "screen": ["reader"], "sr": ["only"], "visually": ["hidden"], "back": ["to"],
        "follow": ["us"], "site": ["info", "footer"], "post": ["tags", "navigation", "nav"],
        "call": ["to"], "you": ["may", "might"], "mw": ["jump", "indicators"],
        "recent": ["posts", "news", "stories", "articles"],
        "photo": ["info", "text"], "image": ["text", "description"],
    ]

    private static let bodyWords: Set<ShortWord> = [
        "articlebody", "storybody", "storytext", "articletext", "articlecontent", "entrytext",
        "newstext", "bodytext", "postcontent", "entrycontent",
    ]

    private static let bodyPairs: [ShortWord: Set<ShortWord>] = {
        let bodies: Set<ShortWord> = ["content", "body", "text", "entry"]
        let articles: [ShortWord] = [
            "article", "entry", "post", "story", "news", "blog", "node", "detail", "full",
        ]
        var pairs = Dictionary(uniqueKeysWithValues: articles.map { ($0, bodies) })
        pairs["name"] = ["body"]
        return pairs
    }()
}
