/// Puts tokens into the tree, closing what HTML lets authors leave open.
struct MarkupTreeBuilder {
    private let bytes: [UInt8]
    private var nodes: [MarkupTree.Node] = []
    /// The elements that are open, outermost first.
    private var open: [(node: Int, element: HTMLElement)] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        append(.other, 0..<0, start: 0)
        open.append((MarkupTree.root, .other))
    }

    mutating func add(_ token: MarkupToken) {
        switch token {
        case .text(let range): append(nil, range, start: range.lowerBound)
        case .literal(let range):
            append(nil, range, start: range.lowerBound)
            nodes[nodes.count - 1].isLiteral = true
        case .open(let tag): add(tag)
        case .close(let name): close(HTMLElement.named(bytes, name), name)
        }
    }

    mutating func finished() -> [MarkupTree.Node] {
        closeAll(from: 0)
        return nodes
    }

    private mutating func append(_ element: HTMLElement?, _ range: Range<Int>, start: Int) {
        nodes.append(
            MarkupTree.Node(
                element: element, range: range, start: start, parent: open.last?.node ?? -1,
                end: nodes.count + 1))
    }

    private mutating func add(_ tag: MarkupTag) {
        let element = HTMLElement.named(bytes, tag.name)
        closeImplied(by: element)
        append(element, tag.attributes, start: tag.range.lowerBound)
        let isEmpty = element.isVoid || (tag.isEmpty && element == .other)
        if !isEmpty, open.count < MarkupTree.deepest { open.append((nodes.count - 1, element)) }
    }

    private mutating func closeAll(from depth: Int) {
        for entry in open[depth...] { nodes[entry.node].end = nodes.count }
        open.removeSubrange(depth...)
    }

    /// Closes the innermost element of this kind with all in it. A closing tag that would reach
    /// out of its cell or table, or of a block although it is inline, closes nothing.
    private mutating func close(_ element: HTMLElement, _ name: Range<Int>) {
        // A page's text may go on behind its end.
        guard element != .body, element != .html else { return }
        for (depth, entry) in open.enumerated().reversed() {
            if entry.element == element, element != .other || isNamed(entry.node, name) {
                return closeAll(from: depth)
            }
            if entry.element.isScope, !element.isPartOfTable { return }
            if entry.element == .table { return }
            // What isn't read would take the rest of the page along.
            let reachesOut = element.isBlock || element.isUnread || element == .a
            if entry.element.isBlock, !reachesOut { return }
        }
    }

    private func isNamed(_ node: Int, _ name: Range<Int>) -> Bool {
        let end = nodes[node].range.lowerBound
        let start = end - name.count
        guard start > 0, bytes[start - 1] == UInt8(ascii: "<") else { return false }
        return zip(bytes[start..<end], bytes[name]).allSatisfy { $0.lowered == $1.lowered }
    }

    /// Closes what can't hold the element that is about to begin.
    private mutating func closeImplied(by element: HTMLElement) {
        guard let rule = ImpliedEnd.rules[element] else { return }
        for (depth, entry) in open.enumerated().reversed() {
            if rule.closed.contains(entry.element) {
                closeAll(from: depth)
                // A paragraph may lie in an item that ends here as well.
                return closeImplied(by: element, upTo: depth, rule)
            }
            if rule.kept.contains(entry.element) || entry.element.isScope { return }
        }
    }

    private mutating func closeImplied(by element: HTMLElement, upTo depth: Int, _ rule: ImpliedEnd)
    {
        var depth = depth
        while depth > 0 {
            let inner = open[depth - 1].element
            guard rule.closed.contains(inner) else { return }
            depth -= 1
            closeAll(from: depth)
        }
    }
}

extension HTMLElement {
    fileprivate var isPartOfTable: Bool {
        switch self {
        case .table, .tbody, .thead, .tfoot, .tr, .td, .th, .caption: true
        default: false
        }
    }
}
