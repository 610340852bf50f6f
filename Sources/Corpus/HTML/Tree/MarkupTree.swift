/// A page's elements and texts in the order of the page, each knowing where its content ends.
///
/// One flat array: walking on is counting up, passing over an element is jumping to its `end`.
struct MarkupTree {
    struct Node {
        /// Nil for a text.
        let element: HTMLElement?
        /// The attributes of an element up to its `>`; the bytes of a text.
        let range: Range<Int>
        /// The first byte of the tag.
        let start: Int
        /// Whether a text stands for itself, without character references.
        var isLiteral = false
        let parent: Int
        /// The index behind its last descendant.
        var end: Int
    }

    /// What holds the whole page, whatever stands before or beside its `<html>`.
    static let root = 0

    /// Elements nested deeper stand beside each other, so that walks towards the root are short.
    static let deepest = 256

    let bytes: [UInt8]
    private(set) var nodes: [Node] = []

    /// The tree of well-formed UTF-8. Never fails. O(n) in bytes.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var builder = MarkupTreeBuilder(bytes)
        for token in MarkupTokens(bytes) { builder.add(token) }
        nodes = builder.finished()
    }

    /// The element of a node, nil for a text.
    func element(_ node: Int) -> HTMLElement? { nodes[node].element }

    /// A node and its descendants.
    func subtree(_ node: Int) -> Range<Int> { node..<nodes[node].end }

    /// The elements around a node, from the innermost on.
    func ancestors(of node: Int) -> UnfoldSequence<Int, Int> {
        sequence(state: node) { current in
            let parent = nodes[current].parent
            current = parent
            return parent >= 0 ? parent : nil
        }
    }

    /// The children of a node.
    func children(of node: Int) -> UnfoldSequence<Int, Int> {
        let end = nodes[node].end
        return sequence(state: node + 1) { child in
            guard child < end else { return nil }
            defer { child = nodes[child].end }
            return child
        }
    }

    /// The value of an attribute, decoded; nil where the element hasn't got it.
    func attribute(_ name: ShortWord, of node: Int) -> String? {
        guard nodes[node].element != nil else { return nil }
        for attribute in MarkupAttributes(bytes, from: nodes[node].range.lowerBound)
        where ShortWord(bytes, attribute.name) == name {
            let value = CharacterReferences.decoded(bytes, attribute.value)
            return String(decoding: value, as: UTF8.self)
        }
        return nil
    }

    /// All text below a node with white space collapsed.
    func text(of node: Int) -> String {
        var text: [UInt8] = []
        for i in subtree(node) where nodes[i].element == nil {
            text +=
                nodes[i].isLiteral
                ? Array(bytes[nodes[i].range])
                : CharacterReferences.decoded(bytes, nodes[i].range)
            text.append(0x20)
        }
        return String(decoding: WhiteSpace.collapsed(text), as: UTF8.self)
    }
}
