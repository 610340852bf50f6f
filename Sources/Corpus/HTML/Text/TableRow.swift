/// Tells rows of data from the tables with which older pages are laid out.
enum TableRow {
    private static let longest = 400

    /// Whether the cells of a row are so short and plain that they make one line.
    static func isOneLine(_ row: Int, in tree: MarkupTree) -> Bool {
        var cells = 0
        var length = 0
        for node in tree.subtree(row).dropFirst() {
            switch tree.element(node) {
            case .td, .th: cells += 1
            case .br: return false
            case .some(let element) where element.isBlock: return false
            case nil:
                length += tree.nodes[node].range.count
                if length > longest { return false }
            default: break
            }
        }
        return cells >= 2
    }
}
