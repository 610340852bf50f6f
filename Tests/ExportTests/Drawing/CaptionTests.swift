import Knowledge
import Testing

@testable import Export

@Suite struct CaptionTests {
    private typealias Edge = Subgraph.Edge

    /// Relation, role, status, since, until, former, disputed, hedged → what stands beside the line.
    @Test(
        arguments: [
            (.memberOf, nil, nil, "1994", nil, "", []),
            (.memberOf, nil, nil, "1994", "1999-04", "former", ["1994–1999"]),
            (.memberOf, nil, nil, nil, "2012", "former", ["until 2012"]),
            (.memberOf, nil, nil, nil, nil, "former", ["former"]),
            (.memberOf, nil, .suspended, nil, nil, "", ["suspended"]),
            (.memberOf, nil, .frozen, "2002", nil, "", ["since 2002, now frozen"]),
            (.memberOf, nil, .observer, "2019~", nil, "", ["observer, since about 2019"]),
            (.memberOf, nil, nil, "199X", nil, "disputed", ["member?, since 1990s"]),
            (.memberOf, nil, nil, nil, nil, "hedged", ["(member)"]),
            (.holdsOffice, "President", nil, "2011", nil, "", ["President, since 2011"]),
            (.holdsOffice, "President", nil, "2004", "2010", "former", ["President, 2004–2010"]),
            (.holdsOffice, nil, nil, nil, nil, "", ["holds office in"]),
            (.appointed, "envoy", nil, "2020-05-01", nil, "", ["appointed envoy, 2020"]),
            (.partOf, nil, nil, nil, nil, "", []),
            (.succeededBy, nil, nil, "2002", nil, "", ["succeeded by, 2002"]),
            (.attacked, nil, nil, "2017", "2017", "", ["attacked, 2017"]),
            (.attacked, nil, nil, "2017", "2019", "", ["attacked, 2017–2019"]),
        ] as [(RelationKind, String?, MembershipStatus?, String?, String?, String, [String])])
    func captions(
        _ relation: RelationKind, _ role: String?, _ status: MembershipStatus?, _ since: String?,
        _ until: String?, _ flag: String, _ expected: [String]
    ) {
        let graph = Subgraph(
            nodes: ["a", "b"].map { id in
                Subgraph.Node(
                    entity: Entity(id: EntityID(id), name: id, kind: .state), isFocus: false,
                    stories: 1)
            },
            edges: [
                Edge(
                    from: "a", to: "b", relation: relation, role: role, status: status,
                    since: since.flatMap { PartialDate(edtf: $0) },
                    until: until.flatMap { PartialDate(edtf: $0) }, isFormer: flag == "former",
                    isDisputed: flag == "disputed", isHedged: flag == "hedged", stories: 1,
                    claims: [])
            ],
            title: "")
        #expect(graph.lines.map(\.captions) == [expected])
    }
}
