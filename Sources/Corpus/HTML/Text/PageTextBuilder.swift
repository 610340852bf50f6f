/// Gives a page's text as a reader sees it: blocks for block elements, lines for single breaks,
/// nothing for what is hidden. One walk over the tree, O(n).
struct PageTextBuilder {
    private let tree: MarkupTree
    private var page = PageText()

    /// The elements around the current node that have to be left again.
    private var open: [Open] = []
    private var linkDepth = 0
    private var boldDepth = 0
    private var preformattedDepth = 0

    // The block being written.
    private var block: TextBlock?
    private var hasSpace = false
    private var breaks = 0
    private var hasCellEnd = false

    private struct Open {
        let node: Int
        let element: HTMLElement
        /// Whether it is a row whose cells are put on one line.
        var isRow = false
        /// Whether it leads to another page.
        var isLink = false
    }

    static func text(of tree: MarkupTree) -> PageText {
        var builder = PageTextBuilder(tree)
        builder.walk()
        return builder.page
    }

    private init(_ tree: MarkupTree) {
        self.tree = tree
    }

    private mutating func walk() {
        var node = 0
        while node < tree.nodes.count {
            leave(before: node)
            guard let element = tree.element(node) else {
                add(node)
                node += 1
                continue
            }
            if element.isUnread || Visibility.isHidden(node, element, in: tree) {
                // Script in the middle of a word doesn't part it, an image does.
                node = tree.nodes[node].end
                continue
            }
            enter(node, element)
            node += 1
        }
        leave(before: node)
        endBlock()
    }

    private mutating func enter(_ node: Int, _ element: HTMLElement) {
        if element == .td || element == .th, let row = open.last(where: { $0.element == .tr }),
            row.isRow
        {
            hasCellEnd = block != nil
        } else if element.isBlock {
            endBlock()
        }
        var entry = Open(node: node, element: element)
        switch element {
        case .br: breaks += 1
        case .img: hasSpace = true
        case .hr: addRule(node)
        case .a:
            entry.isLink = leadsAway(node)
            if entry.isLink { linkDepth += 1 }
        case .b, .strong: boldDepth += 1
        case .pre, .listing, .xmp, .plaintext: preformattedDepth += 1
        case .q: write("“", node)
        case .tr: entry.isRow = TableRow.isOneLine(node, in: tree)
        default: break
        }
        open.append(entry)
    }

    /// Whether a link leads elsewhere than within the page: headings are often anchors of their own.
    private func leadsAway(_ link: Int) -> Bool {
        tree.attribute("href", of: link).map { !$0.hasPrefix("#") } ?? false
    }

    private mutating func leave(before node: Int) {
        while let last = open.last, tree.nodes[last.node].end <= node {
            open.removeLast()
            switch last.element {
            case .a: if last.isLink { linkDepth -= 1 }
            case .b, .strong: boldDepth -= 1
            case .pre, .listing, .xmp, .plaintext:
                endBlock()
                preformattedDepth -= 1
            case .q: write("”", last.node)
            case .td,
                .th where open.last { $0.element == .tr }?.isRow == true:
                break
            default: if last.element.isBlock { endBlock() }
            }
        }
    }
}

// Writing.
extension PageTextBuilder {
    private mutating func add(_ node: Int) {
        let range = tree.nodes[node].range
        let text =
            tree.nodes[node].isLiteral
            ? Array(tree.bytes[range]) : CharacterReferences.decoded(tree.bytes, range)
        if preformattedDepth > 0 { return addPreformatted(text, node) }
        var i = 0
        var start = 0
        // Runs of plain characters are copied at once.
        func flush(_ builder: inout PageTextBuilder, to end: Int) {
            if end > start { builder.write(text[start..<end], node) }
        }
        while i < text.count {
            switch WhiteSpace.character(text, at: i) {
            case .text(let length): i += length
            case .space(let length):
                flush(&self, to: i)
                hasSpace = true
                i += length
                start = i
            case .nothing(let length):
                flush(&self, to: i)
                i += length
                start = i
            }
        }
        flush(&self, to: text.count)
    }

    private mutating func addPreformatted(_ text: [UInt8], _ node: Int) {
        var text = text[...]
        if block == nil {
            text = text.drop { $0 == 0x0A || $0 == 0x0D }
            guard text.contains(where: { $0 > 0x20 }) else { return }
        }
        write(text, node)
    }

    private mutating func write(_ text: String, _ node: Int) {
        write(Array(text.utf8)[...], node)
    }

    /// Writes characters behind the white space that stands before them.
    private mutating func write(_ text: ArraySlice<UInt8>, _ node: Int) {
        if breaks >= 2 { endBlock() }
        if block == nil {
            let container = open.last { $0.element.isBlock }?.node ?? 0
            block = TextBlock(
                kind: kind(in: container), text: page.bytes.count..<page.bytes.count,
                node: container, firstNode: node)
        } else if hasCellEnd {
            page.bytes += " | ".utf8
        } else if breaks > 0 {
            page.bytes.append(0x0A)
        } else if hasSpace {
            page.bytes.append(0x20)
        }
        (hasSpace, breaks, hasCellEnd) = (false, 0, false)
        page.bytes += text
        if linkDepth > 0 { block?.linkLength += text.count + 1 }
        if boldDepth > 0 { block?.boldLength += text.count + 1 }
    }

    private func kind(in container: Int) -> TextBlock.Kind {
        if preformattedDepth > 0 { return .preformatted }
        if open.last(where: { $0.element == .tr })?.isRow == true { return .row }
        for entry in open.reversed() {
            if let level = entry.element.headingLevel { return .heading(level: level) }
            if entry.element == .li { return isItem(entry.node, container) ? .item : .paragraph }
            if entry.element.isScope || entry.element == .article { break }
        }
        return .paragraph
    }

    /// Whether a list's item holds nothing but the one block, rather than headline and text.
    private func isItem(_ item: Int, _ container: Int) -> Bool {
        let blocks = tree.children(of: item).lazy.filter { tree.element($0)?.isBlock == true }
        return blocks.prefix(2).allSatisfy { $0 == container || tree.element($0) == .ul }
    }

    private mutating func endBlock() {
        (hasSpace, breaks, hasCellEnd) = (false, 0, false)
        guard var ended = block else { return }
        block = nil
        while let last = page.bytes.last, last <= 0x20, page.bytes.count > ended.text.lowerBound {
            page.bytes.removeLast()
        }
        ended.text = ended.text.lowerBound..<page.bytes.count
        if !ended.text.isEmpty { page.blocks.append(ended) }
    }

    private mutating func addRule(_ node: Int) {
        page.blocks.append(
            TextBlock(
                kind: .rule, text: page.bytes.count..<page.bytes.count, node: node,
                firstNode: node))
    }
}
