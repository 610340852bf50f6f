import Knowledge

/// Finds when something on a page was published, in what the page shows.
struct PublishedDate {
    private let main: MainText
    private var page: PageText { main.page }
    private var tree: MarkupTree { main.tree }

    /// A line of a date is no longer than this.
    private static let longestLine = 160

    init(_ main: MainText) {
        self.main = main
    }

    /// The date of the article in a part of the page: of its `<time>`, else as printed on a line
    /// near its head or foot.
    func date(in node: Int) -> String? { machineDate(in: node) ?? printedDate(in: node) }

    /// What `<time datetime>` and the like give for programs.
    private func machineDate(in node: Int) -> String? {
        var first: String?
        for i in tree.subtree(node) {
            guard let element = tree.element(i), !tree.nodes[i].range.isEmpty else { continue }
            let isNamed =
                tree.attribute("itemprop", of: i)?.lowercased() == "datepublished"
                || tree.attribute("pubdate", of: i) != nil
            guard isNamed || element == .time || element == .abbr, !isAround(i, within: node)
            else { continue }
            let value =
                tree.attribute("datetime", of: i) ?? tree.attribute("content", of: i)
                ?? (element == .abbr ? tree.attribute("title", of: i) : tree.text(of: i))
            guard let value, RecordDate.read(value) != nil else { continue }
            if isNamed { return value }
            if element == .time || !value.isEmpty { first = first ?? value }
        }
        return first
    }

    /// Whether an element stands among comments or other articles.
    private func isAround(_ node: Int, within part: Int) -> Bool {
        tree.ancestors(of: node).prefix { $0 != part }.contains { ancestor in
            guard let element = tree.element(ancestor) else { return false }
            if element == .aside || element == .nav || element == .li { return true }
            return ClassWords(of: ancestor, in: tree).contains(anyOf: Self.others)
        }
    }

    private func printedDate(in node: Int) -> String? {
        date(ofBlocks: Array(main.weights.blocks(in: tree.subtree(node))))
    }

    /// The date printed on a line above the text in some blocks, from the text upwards, or below.
    func date(ofBlocks blocks: [Int]) -> String? {
        let texts = blocks.filter { main.weights.weights[$0] > 0 }
        guard let first = texts.first, let last = texts.last else { return nil }
        let head = blocks.prefix { $0 < first }
        let foot = blocks.drop { $0 <= last }
        return (head.reversed() + foot).lazy.compactMap(printedDate(ofBlock:)).first
    }

    private func printedDate(ofBlock index: Int) -> String? {
        let block = page.blocks[index]
        guard block.text.count <= Self.longestLine else { return nil }
        let isNamed = ClassWords(of: block.node, in: tree).contains(anyOf: Self.dates)
        let lines = page.bytes[block.text].split(separator: 0x0A).map(\.indices)
        return lines.lazy.compactMap { line in
            let date =
                isNamed
                ? DateExpression.first(in: page.bytes, line)?.date
                : PublicationLine(page.bytes, line: line)?.date
            return date?.partial?.edtf
        }
        .first
    }

    private static let dates: Set<ShortWord> = [
        "date", "time", "published", "pubdate", "timestamp", "posted", "meta", "datetime",
        "postmeta", "byline", "submitted", "created",
    ]

    private static let others: Set<ShortWord> = [
        "comment", "comments", "commentlist", "related", "sidebar", "widget", "recommended",
        "popular", "trending", "footer",
    ]
}
