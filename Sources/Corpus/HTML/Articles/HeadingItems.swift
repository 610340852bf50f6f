/// Finds the articles of a page that nothing holds together but their headlines: headings of one
/// level, each with its date, a link to the article, or a rule above.
struct HeadingItems {
    private let main: MainText
    private let blocks: [Int]
    private var page: PageText { main.page }

    init(_ main: MainText, in node: Int) {
        self.main = main
        blocks = main.blocks(in: node)
    }

    /// The blocks of each item, its headline first; empty where there is no such list.
    func items() -> [[Int]] {
        (1...6).lazy.map(items).first { $0.count >= 2 } ?? []
    }

    private func items(ofLevel level: Int) -> [[Int]] {
        var items: [[Int]] = []
        var marked = 0
        var isOpen = false
        for (place, index) in blocks.enumerated() {
            switch page.blocks[index].kind {
            case .heading(level):
                items.append([index])
                isOpen = true
                if isMarked(place) { marked += 1 }
            case .heading(let other) where other < level: isOpen = false
            case .rule: isOpen = false
            default: if isOpen { items[items.count - 1].append(index) }
            }
        }
        let texts = items.filter { $0.contains { main.weights.weights[$0] > 0 } }
        // A list of articles leaves hardly any text outside.
        let isMost = weight(texts.joined()) * 10 >= weight(blocks) * 8
        guard texts.count >= 2, marked * 3 >= items.count * 2, isMost else { return [] }
        return texts
    }

    private func weight(_ blocks: some Sequence<Int>) -> Int {
        blocks.reduce(0) { $0 + main.weights.weights[$1] }
    }

    private func isMarked(_ place: Int) -> Bool {
        if page.blocks[blocks[place]].isLink { return true }
        if place > 0, page.blocks[blocks[place - 1]].kind == .rule { return true }
        return blocks[(place + 1)...].prefix(2).contains { index in
            PublicationLine(page.bytes, line: page.blocks[index].text) != nil
        }
    }
}
