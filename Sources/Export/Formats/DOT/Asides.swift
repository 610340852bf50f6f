import Knowledge

/// Lines beside the story: between two nodes of one kind that the drawing is not about.
///
/// They are drawn within a column and do not push its nodes apart, so that the members of an
/// organisation stay side by side. Their words stand beside them (`xlabel`): as labels of lines
/// between the same two nodes Graphviz sets them on one spot, and 2.43 can lose such lines.
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
}
