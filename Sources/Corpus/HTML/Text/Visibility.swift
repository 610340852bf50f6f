/// Whether a browser would show an element.
enum Visibility {
    /// Whether the element itself says that it is hidden, or is a mark of a note.
    static func isHidden(_ node: Int, _ element: HTMLElement, in tree: MarkupTree) -> Bool {
        guard !tree.nodes[node].range.isEmpty else { return false }
        if element == .sup { return isNoteMark(node, in: tree) }
        if tree.attribute("hidden", of: node) != nil { return element != .body }
        if tree.attribute("aria-hidden", of: node) == "true" { return true }
        if ClassWords(of: node, in: tree).contains(anyOf: hiddenPairs) { return true }
        guard let style = tree.attribute("style", of: node) else { return false }
        let folded = style.lowercased().filter { $0 != " " }
        return folded.contains("display:none") || folded.contains("visibility:hidden")
    }

    /// Names for what is read aloud only, and for the "edit" behind a wiki's headings.
    private static let hiddenPairs: [ShortWord: Set<ShortWord>] = [
        "screen": ["reader"], "sr": ["only"], "visually": ["hidden"], "mw": ["editsection"],
        "assistive": ["text"],
    ]

    /// A raised link or bracket is the mark of a note: `[1]`.
    private static func isNoteMark(_ node: Int, in tree: MarkupTree) -> Bool {
        let subtree = tree.subtree(node)
        if subtree.contains(where: { tree.element($0) == .a }) { return true }
        return tree.text(of: node).hasPrefix("[")
    }
}
