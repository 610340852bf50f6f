import Knowledge
import Testing

/// Parts of a graph.
@Suite struct SubgraphChoiceTests {
    /// A star around `middle` with a tail, and a pair apart.
    private let graph = Subgraph(
        nodes: ["middle", "near", "far", "weak", "one", "other"].map { id in
            Subgraph.Node(
                entity: Entity(id: EntityID(id), name: id, kind: .state), isFocus: id == "middle",
                stories: 1)
        },
        edges: [
            edge("near", "middle", stories: 5, "1994", "1999"),
            edge("far", "near", stories: 9, "2001", nil),
            edge("weak", "middle", stories: 1, nil, nil),
            edge("one", "other", stories: 20, "1980", "1985"),
        ], title: "Middle")

    private static func edge(
        _ from: EntityID, _ to: EntityID, stories: Int, _ since: String?, _ until: String?
    ) -> Subgraph.Edge {
        Subgraph.Edge(
            from: from, to: to, relation: .alliedWith,
            since: since.flatMap { PartialDate(edtf: $0) },
            until: until.flatMap { PartialDate(edtf: $0) }, stories: stories, claims: [])
    }

    private func ids(_ graph: Subgraph) -> [String] { graph.nodes.map(\.entity.id.rawValue) }

    /// What hangs together with the middle goes before what is stronger elsewhere.
    @Test(
        arguments: [
            (2, ["middle", "near"]), (3, ["far", "middle", "near"]),
            (4, ["far", "middle", "near", "weak"]), (5, ["far", "middle", "near", "one", "weak"]),
            (6, ["far", "middle", "near", "one", "other", "weak"]),
        ])
    func strongest(_ count: Int, _ expected: [String]) {
        let strongest = graph.strongest(count)
        #expect(ids(strongest) == expected)
        #expect(
            strongest.title
                == (count == 6 ? "Middle" : "Middle, the \(count) best supported of 6 entities"))
    }

    @Test(
        arguments: [
            ("1990", "1995", ["middle", "near"]), ("1999", "1999", ["middle", "near"]),
            ("2000", "2000", ["middle"]), ("2000", nil, ["far", "middle", "near"]),
            (nil, "1980", ["middle", "one", "other"]),
        ] as [(String?, String?, [String])])
    func during(_ first: String?, _ last: String?, _ expected: [String]) {
        let span = graph.during(
            first.flatMap { PartialDate(edtf: $0)?.first },
            last.flatMap { PartialDate(edtf: $0)?.last })
        #expect(ids(span) == expected)
    }

    /// Who has no link left goes, but for what the graph is about.
    @Test(
        arguments: [
            (nil, 1, ["far", "middle", "near", "one", "other", "weak"]),
            (nil, 5, ["far", "middle", "near", "one", "other"]),
            (nil, 20, ["middle", "one", "other"]),
            ([.state], 9, ["far", "middle", "near", "one", "other"]),
            ([.person], 1, ["middle"]),
        ] as [(Set<EntityKind>?, Int, [String])])
    func choosing(_ kinds: Set<EntityKind>?, _ stories: Int, _ expected: [String]) {
        #expect(ids(graph.choosing(kinds: kinds, minimumStories: stories)) == expected)
    }

    @Test func along() {
        let way = graph.along([["far", "near", "middle"]])
        #expect(way.edges.count == 2)
        #expect(way.nodes.filter(\.isFocus).map(\.entity.id) == ["far", "middle"])
    }
}
