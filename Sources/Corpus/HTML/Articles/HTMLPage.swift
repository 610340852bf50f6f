/// An HTML page read into its articles.
struct HTMLPage {
    let main: MainText
    let head: PageHead
    let data: LinkedData

    /// What the page holds: articles that its markup tells, or text that may be several.
    enum Content {
        case articles([PlacedRecord])
        /// Text whose articles only its paragraphs can tell, and what it is if it is one.
        case text(FlowedText, whole: PlacedRecord)
    }

    /// The page of well-formed UTF-8. O(n) in bytes.
    init(_ bytes: [UInt8]) {
        let tree = MarkupTree(bytes)
        main = MainText(PageTextBuilder.text(of: tree), in: tree)
        head = PageHead(tree)
        data = LinkedData(tree)
    }

    func content() -> Content {
        let root = MarkupTree.root
        let elements = ArticleElements(self).nodes()
        if elements.count > 1 { return .articles(elements.compactMap(item)) }
        if isSingle || !elements.isEmpty { return .articles(single(in: elements.first ?? root)) }
        let items = ItemGroups(main).items()
        if items.count > 1 { return .articles(items.compactMap(item)) }
        let listed = HeadingItems(main, in: root).items()
        if listed.count > 1 { return .articles(listed.compactMap(item)) }
        let articles = single(in: root)
        guard articles.count == 1 else { return .articles(articles) }
        return .text(FlowedText(main, main.blocks(in: root)), whole: articles[0])
    }

    /// Whether the page says that it is one article.
    var isSingle: Bool { head.isArticle || said != nil }

    /// What the page's data say of its one article: where they tell of others too, such as those
    /// to be read next, the one that the page is called after.
    private var said: LinkedData.Article? {
        if data.articles.count == 1 { return data.articles[0] }
        let names = [head.headline, head.title].compactMap(\.self)
        return data.articles.first { article in
            guard let headline = article.headline else { return false }
            return names.contains { $0.hasPrefix(headline) }
        }
    }

    /// The publisher that the page names for all that is on it.
    var publisher: String? {
        said?.publisher ?? data.articles.lazy.compactMap(\.publisher).first ?? head.publisher
            ?? copyrightOwner
    }

    /// Who owns the page by the line at its foot.
    private var copyrightOwner: String? {
        let page = main.page
        return page.blocks.suffix(40).lazy.filter { $0.text.count <= 320 }.compactMap { block in
            CopyrightLine(page.bytes, line: block.text)?.owner
        }
        .first.map { String(decoding: page.bytes[$0], as: UTF8.self) }
    }
}

// Records.
extension HTMLPage {
    /// The page's one article, or what its data hold where the page itself shows less.
    private func single(in node: Int) -> [PlacedRecord] {
        let title = PageTitle(main, head: head).title(said: said?.headline, in: node)
        let body = ArticleBody(main).text(of: main.blocks(in: node), below: title)
        let told = said.map { [$0] } ?? data.articles
        let hidden = told.filter { ($0.body?.utf8.count ?? 0) * 4 > body.count * 5 }
        if !hidden.isEmpty, hidden.count == told.count { return hidden.map(record) }
        guard !body.isEmpty else { return [] }
        let date = [said?.date, head.date].compactMap(\.self).first(where: Self.isDate)
        return [
            PlacedRecord(
                record: NewsRecord(
                    id: said?.id ?? head.address, title: title.map { Array($0.utf8) },
                    date: date ?? PublishedDate(main).date(in: node)
                        ?? PublishedDate(main).date(in: MarkupTree.root),
                    publisher: publisher, text: body),
                start: start(of: node))
        ]
    }

    /// One of several articles on the page, in an element of its own.
    private func item(in node: Int) -> PlacedRecord? {
        let blocks = main.weights.blocks(in: main.tree.subtree(node))
        let head = blocks.prefix { main.weights.weights[$0] == 0 }.map { main.page.blocks[$0] }
        // Above the headline the name of its section may stand in a smaller heading.
        let heading = head.filter(\.isHeading).min { $0.level < $1.level }
        return item(
            heading, date: PublishedDate(main).date(in: node),
            blocks: main.blocks(in: node), start: start(of: node))
    }

    /// One of several articles on the page, that begins with its headline.
    private func item(_ blocks: [Int]) -> PlacedRecord? {
        let heading = main.page.blocks[blocks[0]]
        return item(
            heading, date: PublishedDate(main).date(ofBlocks: blocks), blocks: blocks,
            start: start(of: heading.node))
    }

    private func item(_ heading: TextBlock?, date: String?, blocks: [Int], start: Int)
        -> PlacedRecord?
    {
        let title = heading.map { main.page.string($0).replacing("\n", with: " ") }
        let body = ArticleBody(main).text(of: blocks, below: title)
        guard !body.isEmpty else { return nil }
        let said = data.articles.first { $0.headline != nil && $0.headline == title }
        return PlacedRecord(
            record: NewsRecord(
                id: said?.id ?? heading.flatMap(address), title: title.map { Array($0.utf8) },
                date: said?.date ?? date, publisher: publisher, text: body),
            start: start)
    }

    /// An article whose text the page keeps in its data alone.
    private func record(_ article: LinkedData.Article) -> PlacedRecord {
        PlacedRecord(
            record: NewsRecord(
                id: article.id, title: article.headline.map { Array($0.utf8) },
                date: article.date, publisher: article.publisher ?? publisher,
                text: article.body.map { FlowedText.plain(Array($0.utf8)) }),
            start: 0)
    }

    /// Where the link in or around a heading leads.
    private func address(of heading: TextBlock) -> String? {
        let tree = main.tree
        return tree.subtree(heading.node).lazy.filter { tree.element($0) == .a }
            .compactMap { tree.attribute("href", of: $0) }.first
            ?? tree.ancestors(of: heading.node).lazy.filter { tree.element($0) == .a }
            .compactMap { tree.attribute("href", of: $0) }.first
    }

    private func start(of node: Int) -> Int { main.tree.nodes[node].start }

    private static func isDate(_ text: String) -> Bool { RecordDate.read(text) != nil }
}
