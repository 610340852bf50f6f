import Knowledge
import Testing

@testable import Export

@Suite struct LineTests {
    private typealias Link = (String, RelationKind, String)

    /// Links between a state `s`, another `t`, an alliance `o` and a person `p` → the lines drawn.
    @Test(
        arguments: [
            ([("s", .memberOf, "o")], ["s-o"]),
            ([("s", .accused, "t"), ("s", .attacked, "t")], ["s-t"]),
            ([("s", .accused, "t"), ("t", .accused, "s")], ["s-t", "t-s"]),
            ([("s", .metWith, "t"), ("t", .exercisesWith, "s")], ["s-t"]),
            ([("t", .aids, "s"), ("s", .metWith, "t")], ["t-s"]),
            ([("s", .fights, "t"), ("s", .metWith, "t")], ["s-t", "s-t"]),
            ([("p", .holdsOffice, "s"), ("p", .nationalOf, "s")], ["p-s"]),
            ([("p", .nationalOf, "s")], ["p-s"]),
            ([("s", .aids, "nobody")], []),
        ] as [([(String, RelationKind, String)], [String])])
    func bundles(_ links: [(String, RelationKind, String)], _ expected: [String]) {
        let graph = graph(links)
        #expect(graph.lines.map { "\($0.from)-\($0.to)" } == expected)
        #expect(graph.lines.flatMap(\.edges).count == graph.edges.count)
    }

    @Test func coMentionsOnlyWhereNothingIsStated() {
        let graph = Subgraph(
            nodes: graph([]).nodes, edges: graph([("s", .memberOf, "o")]).edges,
            coMentions: [.init("o", "s", stories: 3), .init("t", "s", stories: 2)], title: "")
        #expect(graph.lines.map { "\($0.from)-\($0.to)" } == ["s-o", "s-t"])
        #expect(graph.lines.last?.look == .coMention)
    }

    /// People stand left of states, states left of organisations, whichever way arrows point.
    @Test(
        arguments: [
            (("s", .memberOf, "o"), false), (("o", .supports, "s"), true),
            (("s", .arrested, "p"), true), (("t", .attacked, "s"), false),
        ] as [((String, RelationKind, String), Bool)])
    func columns(_ link: (String, RelationKind, String), _ isBackward: Bool) {
        let graph = graph([link])
        let lines = graph.lines
        #expect(lines.map(Columns(graph, lines: lines).isBackward) == [isBackward])
    }

    /// A hub with many members has half of them on its right.
    @Test func membersStandOnBothSides() {
        let graph = SampleGraph.many(states: 20, alliances: 1, presidents: 20)
        let lines = graph.lines
        let columns = Columns(graph, lines: lines)
        let memberships = lines.filter { $0.look.family == .membership }
        let backward = memberships.filter(columns.isBackward).count
        #expect((8...12).contains(backward))
    }

    private func graph(_ links: [Link]) -> Subgraph {
        let kinds: [(EntityID, EntityKind)] = [
            ("s", .state), ("t", .state), ("o", .organisation), ("p", .person),
        ]
        return Subgraph(
            nodes: kinds.map { id, kind in
                Subgraph.Node(
                    entity: Entity(id: id, name: id.rawValue, kind: kind), isFocus: false,
                    stories: 1)
            },
            edges: links.map { from, relation, to in
                Subgraph.Edge(
                    from: EntityID(from), to: EntityID(to), relation: relation, stories: 1,
                    claims: [])
            },
            title: "")
    }
}
