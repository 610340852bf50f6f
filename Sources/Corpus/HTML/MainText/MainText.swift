/// Finds the running text of a page.
///
/// Parts around the articles are left out by what they say they are (`PageParts`). Of the rest, the
/// innermost element counts that holds nearly all of the running text, as in Readability's top
/// candidate, or the one that says it is the article's body. Within it lists of links are left out.
struct MainText {
    let page: PageText
    let tree: MarkupTree
    let weights: BlockWeights
    /// For each block whether it lies around the articles.
    let isAround: [Bool]

    init(_ page: PageText, in tree: MarkupTree) {
        self.page = page
        self.tree = tree
        let all = BlockWeights(page)
        let isAround = Surroundings(page, in: tree, all).isAround
        weights = BlockWeights(page) { !isAround[$0] }
        self.isAround = isAround
    }

    /// The blocks of the running text below a node that are kept.
    func blocks(in node: Int) -> [Int] {
        let root = bodyBlocks(in: node)
        return LinkLists(self).filtered(root.filter { !isAround[$0] })
    }

    private func bodyBlocks(in node: Int) -> Range<Int> {
        weights.blocks(in: tree.subtree(root(in: node)))
    }

    /// The innermost element with nearly all of the running text below a node.
    func root(in node: Int) -> Int {
        var root = body(in: node) ?? node
        while let child = heaviestChild(of: root) { root = child }
        return root
    }

    /// The child with four fifths of the weight, so long as it isn't the paragraph itself.
    private func heaviestChild(of node: Int) -> Int? {
        let weight = weights.weight(in: tree.subtree(node))
        guard weight > 0 else { return nil }
        return tree.children(of: node).first { child in
            guard let element = tree.element(child), element.isBlock, !Self.leaves.contains(element)
            else { return false }
            return weights.weight(in: tree.subtree(child)) * 5 >= weight * 4
        }
    }

    /// The one element that says it holds the article's text, if it holds enough of it.
    private func body(in node: Int) -> Int? {
        let weight = weights.weight(in: tree.subtree(node))
        var bodies: [Int] = []
        for i in tree.subtree(node) where tree.element(i)?.isBlock == true {
            if let last = bodies.last, tree.subtree(last).contains(i) { continue }
            if PageParts.isBody(i, in: tree), weights.weight(in: tree.subtree(i)) > 0 {
                bodies.append(i)
            }
        }
        guard bodies.count == 1, weights.weight(in: tree.subtree(bodies[0])) * 3 >= weight else {
            return nil
        }
        return bodies[0]
    }

    private static let leaves: Set<HTMLElement> = [
        .p, .li, .pre, .blockquote, .h1, .h2, .h3, .h4, .h5, .h6, .dd, .dt, .ul, .ol, .tr,
    ]
}

/// Leaves out what is a list of links rather than text.
struct LinkLists {
    private let main: MainText
    private var page: PageText { main.page }

    init(_ main: MainText) {
        self.main = main
    }

    /// The blocks without links that stand alone and without lists of links. Headings may be
    /// links: on a page of many articles they lead to each.
    func filtered(_ blocks: [Int]) -> [Int] {
        var kept: [Int] = []
        var linkLists: [Int: Bool] = [:]
        for index in blocks {
            let block = page.blocks[index]
            switch block.kind {
            case .heading, .rule, .preformatted: kept.append(index)
            case .item, .row:
                let list = list(of: block.node)
                let isLinks = linkLists[list] ?? isLinkList(list)
                linkLists[list] = isLinks
                if !isLinks { kept.append(index) }
            case .paragraph:
                let isPlain = block.linkLength * 5 < block.text.count * 4
                if isPlain || block.boldLength > 0 { kept.append(index) }
            }
        }
        return kept
    }

    private func list(of node: Int) -> Int {
        main.tree.ancestors(of: node).first {
            [.ul, .ol, .table, .dl].contains(main.tree.element($0))
        } ?? node
    }

    /// Whether most of a list is links that are longer than names.
    private func isLinkList(_ list: Int) -> Bool {
        let blocks = main.weights.blocks(in: main.tree.subtree(list))
        let links = blocks.reduce(0) { $0 + page.blocks[$1].linkLength }
        let all = blocks.reduce(0) { $0 + page.blocks[$1].text.count }
        guard links * 2 > all else { return false }
        let leadsIn =
            blocks.lowerBound > 0
            && page.bytes[..<page.blocks[blocks.lowerBound - 1].text.upperBound].last == 0x3A
        return !(leadsIn && all < 30 * blocks.count)
    }
}
