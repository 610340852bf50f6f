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
        // Of a phrase it is one word that may be mistyped.
        let phrases = try store.words(of: "\"laft the\" \"laft tha\" \"the left\"")
        #expect(phrases.map(\.near) == [["left the"], [], []])
        #expect(try store.words(of: "").isEmpty)
    }

    /// The last published first, of no known day last; of several names those that have all.
    @Test(
        arguments: [
            (["csto"], ["news/c.txt", "news/a.txt", "news/b.txt", "officers.txt"]),
            (["csto", "tajikistan"], ["news/c.txt"]), (["uzbekistan", "irpt"], []),
            (["nobody"], []),
            (["irpt"], ["plans.txt", "news/c.txt"]),
        ] as [([EntityID], [String])])
    func articlesNaming(_ entities: [EntityID], _ paths: [String]) throws {
        let all = try store.articles(naming: entities, limit: nil)
        #expect(all.rows.map(\.article.source.path) == paths)
        let first = try store.articles(naming: entities, limit: 1)
        #expect(first.rows.map(\.article.source.path) == Array(paths.prefix(1)))
        #expect(first.more == max(0, paths.count - 1))
    }

    @Test func articlesOfSomeDaysWithTheirClaims() throws {
        let span = PublicationSpan(
            from: CalendarDay(year: 2015, month: 9, day: 20),
            to: CalendarDay(year: 2016, month: 12, day: 31))
        let found = try store.articles(naming: ["tajikistan"], published: span, limit: nil).rows
        #expect(found.map(\.article.source.path) == ["plans.txt", "news/c.txt"])
        #expect(found.map(\.mentions) == [1, 2])
        #expect(found.map(\.claims.count) == [1, 2])
        try store.judge([.reject(try #require(found[0].claims.first))])
        let after = try store.articles(naming: ["tajikistan"], published: span, limit: nil).rows
        #expect(after.map(\.claims.count) == [0, 2])
        try store.judge([.merge("belarus", into: "tajikistan")])
        #expect(
            try store.articles(naming: ["tajikistan"], limit: nil).rows.map(\.mentions).first == 2)
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
