/// Finds the articles of a page that stand in repeated elements, as on the archive pages of blogs:
/// the same element and class again and again, each with a headline and text.
struct ItemGroups {
    private let main: MainText
    private var tree: MarkupTree { main.tree }

    init(_ main: MainText) {
        self.main = main
    }

    /// The elements of the items; empty where there is no such list. Of lists within one another
    /// the inner one counts if it is as long: the columns of a page look like items themselves.
    func items() -> [Int] {
        var items: [Int] = []
        var node: Int? = MarkupTree.root
        while let current = node {
            let inner = self.items(in: current)
            if inner.count >= items.count, total(inner) * 2 >= total(items) { items = inner }
            node = heaviestChild(of: current)
        }
        return items
    }

    private struct Signature: Hashable {
        let element: HTMLElement
        let word: ShortWord?
    }

    private func items(in node: Int) -> [Int] {
        var groups: [Signature: [Int]] = [:]
        for child in tree.children(of: node) where weight(child) > 0 {
            guard let element = tree.element(child), element.isBlock, heading(in: child) != nil
            else { continue }
            let word = ClassWords(of: child, in: tree).names.first?.first
            groups[Signature(element: element, word: word), default: []].append(child)
        }
        // Of equal groups the one that begins first, so that the order of hashing never shows.
        let largest = groups.values.max {
            (total($0), $1[0]) < (total($1), $0[0])
        }
        guard let items = largest, items.count >= 2, total(items) * 10 >= weight(node) * 6,
            items.count(where: isMarked) * 2 >= items.count
        else { return [] }
        return items
    }

    private func heaviestChild(of node: Int) -> Int? {
        let heaviest = tree.children(of: node).filter { tree.element($0)?.isBlock == true }
            .max { weight($0) < weight($1) }
        return heaviest.flatMap { weight($0) * 2 > weight(node) ? $0 : nil }
    }

    private func weight(_ node: Int) -> Int { main.weights.weight(in: tree.subtree(node)) }

    private func total(_ nodes: [Int]) -> Int { nodes.reduce(0) { $0 + weight($1) } }

    /// The block of the first heading above the text.
    private func heading(in node: Int) -> Int? {
        let blocks = main.weights.blocks(in: tree.subtree(node))
        return blocks.prefix { main.weights.weights[$0] == 0 }
            .first { main.page.blocks[$0].isHeading }
    }

    /// Whether something says that a text is an article of its own rather than a section: its
    /// headline leads to it, or it has a date.
    private func isMarked(_ node: Int) -> Bool {
        if let heading = heading(in: node), main.page.blocks[heading].isLink { return true }
        return PublishedDate(main).date(in: node) != nil
    }
}
