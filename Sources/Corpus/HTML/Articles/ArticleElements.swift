/// Chooses the `<article>` elements that are articles of the page.
///
/// Each outermost one is, if it holds text; but on a page about one article short ones elsewhere
/// are what the site would like to be read next.
struct ArticleElements {
    // What another article has at least beside the one that a page is about.
    private static let longOther = 800
    private static let longSibling = 300

    private let page: HTMLPage
    private var main: MainText { page.main }

    init(_ page: HTMLPage) {
        self.page = page
    }

    func nodes() -> [Int] {
        let elements = outermost().filter { weight($0) > 0 }
        guard let largest = elements.max(by: { weight($0) < weight($1) }) else { return [] }
        let all = elements.reduce(0) { $0 + weight($1) }
        // Where most of the text stands elsewhere the elements are something else.
        guard all * 3 >= main.weights.total else { return [] }
        let isAboutOne = page.isSingle || weight(largest) * 10 >= all * 7
        let parent = main.tree.nodes[largest].parent
        return elements.filter { element in
            if element == largest { return true }
            if main.tree.nodes[element].parent == parent {
                return !page.isSingle || weight(element) >= Self.longSibling
            }
            return !isAboutOne || weight(element) >= Self.longOther
        }
    }

    private func weight(_ node: Int) -> Int { main.weights.weight(in: main.tree.subtree(node)) }

    private func outermost() -> [Int] {
        var nodes: [Int] = []
        var node = 0
        while node < main.tree.nodes.count {
            if main.tree.element(node) == .article {
                nodes.append(node)
                node = main.tree.nodes[node].end
            } else {
                node += 1
            }
        }
        return nodes
    }
}
