import Knowledge
import Testing

@testable import Graph

/// Looking for names and words, and why nothing was found.
@Suite struct FindingTests {
    private let directory: TemporaryDirectory
    private let store: GraphStore

    init() throws {
        directory = try TemporaryDirectory()
        store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
    }

    @Test(
        arguments: [
            ("left csto", ["\"left\"", "\"csto\""]),
            ("\"left the\" CSTO", ["\"left the\"", "\"CSTO\""]),
            ("memb*", ["\"memb\"*"]), ("a OR b", ["\"a\"", "\"OR\"", "\"b\""]), ("* - \"\"", []),
            ("\"no star*\"", ["\"no star*\""]),
        ])
    func expressions(_ text: String, _ parts: [String]) {
        #expect(FullTextQuery(text).parts.map(\.expression) == parts)
    }

    @Test func beginnings() throws {
        #expect(try store.sentences(with: "Uzb* le*").count == 1)
        #expect(try store.sentences(with: "Uzb le").isEmpty)
    }

    @Test func namesWithAWord() throws {
        #expect(try store.names(with: "bekov").map(\.entity.id) == ["nazar-b", "victor-b"])
        let party = try store.names(with: "renaissance party")
        #expect(party.map(\.entity.id) == ["irpt"])
        #expect(try store.names(with: "CSTO").map(\.entity.id) == ["csto"])
        #expect(try store.names(with: "renais").isEmpty)
        #expect(try store.names(with: "%").isEmpty)
    }

    @Test func wordsThatAreUnknownOrNeverMeet() throws {
        let words = try store.words(of: "Uzbekistn banned \"left the\"")
        #expect(words.map(\.sentences) == [0, 2, 2])
        #expect(words.map(\.near) == [["uzbekistan"], [], []])
        #expect(try store.words(of: "").isEmpty)
    }

    @Test func countsAndLists() throws {
        let statistics = try store.highlights()
        #expect(
            statistics.claimsByRelation.map { "\($0.relation.rawValue) \($0.claims)" }
                == ["banned 3", "member_of 3", "holds_office 1"])
        #expect(statistics.topEntities.first?.entity.id == "csto")
        #expect(statistics.openNames.map(\.text) == ["Bekov"])
        #expect(statistics.openNames.first?.candidates == ["nazar-b", "victor-b"])
        #expect(statistics.size > 0)
    }
}
