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

    @Option(help: "Only what held on a day: 2012, 2012-08 or 2012-08-31.")
    var on: DateArgument?

    @Option(help: "Only this relation, such as member_of (repeatable).")
    var relation: [RelationKind] = []

    @Option(help: "What counts: stated, or all (also planned and doubted; marked).")
    var modality: ModalityOption = .stated

    @Flag(help: "Add who is named in one sentence with whom, as dotted lines.")
    var withMentions = false

    @Option(help: "The caption.")
    var title: String?

    @Option(help: "An http or https address: each entity links to it with its id appended.")
    var baseUrl: String?

    func validate() throws {
        if !(1...6).contains(hops) {
            throw ValidationError("--hops takes 1 to 6; found \(hops).")
        }
    }

    /// Whether the user chose nothing.
    var areDefaults: Bool {
        entity.isEmpty && hops == 1 && on == nil && relation.isEmpty && modality == .stated
            && !withMentions && title == nil && baseUrl == nil
    }

    /// The part of the graph to draw; nothing in it ends the program with 1.
    func subgraph(
        in store: GraphStore, names: EntityOptions, withClaims: Bool = false
    ) throws -> Subgraph {
        let focus = try entity.map { try names.entity(named: $0, in: store) }
        let filter = ClaimFilter(
            relations: relation.isEmpty ? nil : Set(relation), on: on?.date.last,
            includesUnstated: modality == .all)
        let graph = try Store.reporting {
            try store.subgraph(
                around: focus.map(\.id), hops: hops, filter: filter,
                withCoMentions: withMentions, withClaims: withClaims,
                title: title ?? caption(focus))
        }
        guard !graph.edges.isEmpty else {
            throw Failure(.noAnswer, "nothing to draw: no stated link")
        }
        return graph
    }

    private func caption(_ focus: [Entity]) -> String {
        var parts = [focus.map { $0.shortName ?? $0.name }.joined(separator: ", ")]
        if focus.isEmpty { parts = ["All links"] }
        if !focus.isEmpty { parts.append(hops == 1 ? "one step" : "\(hops) steps") }
        if !relation.isEmpty { parts.append(relation.map(\.facts.label).joined(separator: ", ")) }
        if let on { parts.append("on \(on.date.edtf)") }
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
