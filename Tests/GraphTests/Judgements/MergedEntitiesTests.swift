import Knowledge
import Testing

@testable import Graph

/// A merge makes two entities one in every answer.
@Suite struct MergedEntitiesTests {
    private let directory: TemporaryDirectory
    private let store: GraphStore

    init() throws {
        directory = try TemporaryDirectory()
        store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        try store.judge([.merge("belarus", into: "tajikistan")])
    }

    @Test func namesFindTheOne() throws {
        for name in ["belarus", "Belarus", "tajikistan", "Tajikistan"] {
            let found = try store.entities(named: name)
            #expect(found.map(\.id) == ["tajikistan"])
            #expect(found.first?.merged == ["belarus"])
        }
        #expect(try store.entitiesAsRead(named: "Belarus").map(\.id) == ["belarus"])
    }

    @Test func linksAndDrawingsAreThoseOfBoth() throws {
        let all = ClaimFilter(relations: [.banned], includesUnstated: true)
        let links = try store.links(of: "irpt", filter: all)
        #expect(links.map(\.entity.id) == ["tajikistan"])
        #expect(links.first?.claims == 3)
        let graph = try store.subgraph(around: [], withCoMentions: true, title: "")
        #expect(!graph.nodes.contains { $0.entity.id == "belarus" })
        let node = graph.nodes.first { $0.entity.id == "tajikistan" }
        #expect(node?.stories == 2)
        #expect(node?.entity.merged == ["belarus"])
        #expect(!graph.coMentions.contains { $0.first == $0.second || $0.first == "belarus" })
    }

    @Test func evidenceCountsBoth() throws {
        let evidence = try store.evidence(
            for: "tajikistan", and: "irpt", filter: ClaimFilter(includesUnstated: true))
        #expect(evidence.allSatisfy { $0.subject?.id == "tajikistan" })
        #expect(Set(evidence.map(\.alsoTold.count)) == [1])
    }

    /// What would link an entity with itself counts for nothing.
    @Test func nobodyIsLinkedWithHimself() throws {
        try store.judge([.merge("irpt", into: "csto"), .merge("tajikistan", into: "csto")])
        let graph = try store.subgraph(
            around: [], filter: ClaimFilter(includesUnstated: true), title: "")
        #expect(graph.edges.allSatisfy { $0.from != $0.to })
        #expect(try store.problems().isEmpty)
        #expect(try store.statistics().entities == 4)
    }

    @Test func saidTwiceIsSaidOnce() throws {
        let again = try store.judge([.merge("belarus", into: "tajikistan")])
        #expect(again.map(\.isNew) == [false])
        #expect(try store.judgements().count == 1)
        #expect(try store.merges(of: "belarus", with: "tajikistan").map(\.number) == [1])
        #expect(try store.merges(of: "belarus", with: "csto").isEmpty)
    }
}
