import Knowledge

/// Lines beside the story: between two nodes of one kind that the drawing is not about.
///
/// They are drawn within a column and do not push its nodes apart, so that the members of an
/// organisation stay side by side. Graphviz sets the labels of such lines between the same two
/// nodes on one spot; blank rows keep them apart.
struct Asides {
    private let kinds: [EntityID: EntityKind]

    /// The asides of a graph; none where it is about nobody in particular, or about ways.
    init(_ graph: Subgraph) {
        let hasFocus = graph.steps.isEmpty && graph.nodes.contains(where: \.isFocus)
        kinds = Dictionary(
            uniqueKeysWithValues: graph.nodes.filter { hasFocus && !$0.isFocus }
                .map { ($0.entity.id, $0.entity.kind) })
    }

    /// Whether a line is an aside.
    func contain(_ line: Line) -> Bool {
        guard let kind = kinds[line.from], kind == .state || kind == .person else { return false }
        return kinds[line.to] == kind
    }

    /// The rows of each line's label, with blank ones so that labels on one spot share no row.
    func labels(_ rows: [[String]], of lines: [Line]) -> [[String]] {
        let pairs = Dictionary(grouping: lines.indices.filter { contain(lines[$0]) }) {
            [lines[$0].from, lines[$0].to].sorted()
        }
        var labels = rows
        for indices in pairs.values where indices.count > 1 {
            for index in indices where !rows[index].isEmpty {
                let before = indices.prefix { $0 < index }.map { rows[$0].count }.reduce(0, +)
                let after = indices.filter { $0 > index }.map { rows[$0].count }.reduce(0, +)
                labels[index] =
                    Array(repeating: " ", count: before) + rows[index]
                    + Array(repeating: " ", count: after)
            }
        }
        return labels
    }
}
