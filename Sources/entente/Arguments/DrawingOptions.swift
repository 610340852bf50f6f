import ArgumentParser
import Export
import Graph
import Knowledge

/// What to draw.
struct DrawingOptions: ParsableArguments {
    @Argument(help: "Entities to draw the surroundings of; none for the whole graph.")
    var entity: [String] = []

    @Option(help: "How many steps around the entities.")
    var hops = 1

    @Flag(help: "Draw the shortest ways between two entities.")
    var path = false

    @OptionGroup var filter: FilterOptions

    @Option(help: "Only who is of this kind, such as state or person (repeatable).")
    var kind: [EntityKind] = []

    @Option(help: "Only what at least so many independent stories say.")
    var minStories = 1

    @Option(help: "Keep the best supported entities; the caption says how many were left out.")
    var maxNodes: Int?

    @Flag(help: "Add dotted lines between drawn entities that one sentence names.")
    var withMentions = false

    @Option(help: "The caption, of up to \(Self.longestTitle) characters.")
    var title: String?

    func validate() throws {
        if !(1...6).contains(hops) {
            throw ValidationError("--hops takes 1 to 6; found \(hops).")
        }
        if path, entity.count != 2 {
            throw ValidationError("--path takes two entities; found \(entity.count).")
        }
        if minStories < 1 {
            throw ValidationError("--min-stories takes a number from 1; found \(minStories).")
        }
        if let maxNodes, maxNodes < 2 {
            throw ValidationError("--max-nodes takes numbers from 2; found \(maxNodes).")
        }
        if let title, title.count > Self.longestTitle {
            throw ValidationError(
                "--title takes up to \(Self.longestTitle) characters; found \(title.count).")
        }
    }

    /// The drawing has room for so much, and for what it says of what was left out.
    private static let longestTitle = 300

    /// Whether the user chose nothing.
    var areDefaults: Bool {
        entity.isEmpty && hops == 1 && !path && filter.areDefaults && maxNodes == nil
            && !withMentions && title == nil && kind.isEmpty && minStories == 1
    }

    /// The part of the graph to draw; nothing in it ends the program with 1.
    func subgraph(
        in store: GraphStore, names: EntityOptions, withClaims: Bool = false
    ) throws -> Subgraph {
        let focus = try entity.map { try names.entity(named: $0, in: store) }
        let ways = path ? try ways(between: focus, in: store) : []
        let span = filter.since ?? filter.until
        var graph = try Store.reporting {
            try store.subgraph(
                around: path ? Set(ways.joined()).sorted() : focus.map(\.id),
                hops: path ? 0 : hops, filter: filter.claims, withCoMentions: withMentions,
                withClaims: withClaims || span != nil, title: title ?? caption(focus))
        }
        if path { graph = graph.along(ways) }
        if span != nil { graph = graph.during(filter.since?.date.first, filter.until?.date.last) }
        graph = graph.choosing(kinds: kind.isEmpty ? nil : Set(kind), minimumStories: minStories)
        if let maxNodes { graph = graph.strongest(maxNodes) }
        guard !graph.edges.isEmpty || !graph.coMentions.isEmpty else {
            let links = withMentions ? "no link, stated or by mention" : "no stated link"
            let isChosen = !filter.areDefaults || !kind.isEmpty || minStories > 1
            let hint = isChosen ? " of this choice; leave out a filter" : ""
            throw Failure(.noAnswer, "nothing to draw: \(links)\(hint)")
        }
        return graph
    }

    /// The entities on the shortest ways from the first entity to the second.
    private func ways(between ends: [Entity], in store: GraphStore) throws -> [[EntityID]] {
        guard ends.count == 2, ends[0].id != ends[1].id else {
            throw Failure(.usage, "both names mean \(ends[0].name)")
        }
        let paths = try Store.reporting {
            try store.paths(from: ends[0].id, to: ends[1].id, filter: filter.claims)
        }
        guard !paths.isEmpty else {
            throw Failure(.noAnswer, "nothing to draw: no way of up to six stated links")
        }
        return paths.map { [ends[0].id] + $0.map(\.to.id) }
    }

    private func caption(_ focus: [Entity]) -> String {
        let names = focus.map { $0.shortName ?? $0.name }
        var parts = [names.isEmpty ? "All links" : names.joined(separator: path ? " to " : ", ")]
        if !focus.isEmpty, !path { parts.append(hops == 1 ? "one step" : "\(hops) steps") }
        if !filter.relation.isEmpty {
            parts.append(filter.relation.map(\.facts.label).joined(separator: ", "))
        }
        if !kind.isEmpty { parts.append(kind.map(\.rawValue).joined(separator: ", ")) }
        if minStories > 1 { parts.append("told by \(minStories) stories or more") }
        if let on = filter.on { parts.append("on \(on.date.edtf)") }
        if let since = filter.since { parts.append("since \(since.date.edtf)") }
        if let until = filter.until { parts.append("until \(until.date.edtf)") }
        return parts.joined(separator: ", ")
    }

    /// A graph in a format.
    func encoded(_ graph: Subgraph, as format: some GraphTextFormat) throws -> [UInt8] {
        try reporting { () throws(FormatError) in try graph.encoded(format: format) }
    }

    /// Turns what a format refuses into failures with their exit code.
    func reporting<Value>(_ encode: () throws(FormatError) -> Value) throws -> Value {
        do {
            return try encode()
        } catch {
            throw Failure(.usage, error.description)
        }
    }
}
