import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Graph

/// Near copies in the store: counted once, and heard where they differ.
@Suite struct StoryTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    /// An article that says when Uzbekistan joined, with a tail of its own.
    private static func joining(
        _ path: String, _ year: String, published: String, tail: String = ""
    ) -> SampleArticle {
        SampleArticle(
            path: path,
            text: """
                {uzbekistan|Uzbekistan} joined {csto|the alliance} in \(year) after long talks. The \
                ministers met in a hotel by the river and spoke until late at night. Nobody \
                expected the papers to be signed so soon, and several delegations had to call \
                home for consent. The press was told the next morning over tea and bread. A \
                joint staff was to be set up within a few months, with an office for each \
                army.\(tail)
                """,
            published: published, title: "An alliance grows",
            claims: [
                SampleClaim(
                    "uzbekistan", .memberOf, "csto", event: .joined, date: year, sentence: 1)
            ])
    }

    private func store(_ articles: [SampleArticle]) throws -> GraphStore {
        try GraphStore(at: directory.file("\(UUID()).db"), articles: articles)
    }

    @Test func anotherYearInACopyIsADisagreement() throws {
        let store = try store([
            Self.joining("a.txt", "1992", published: "2006-08-17"),
            Self.joining("b.txt", "1993", published: "2006-08-18"),
        ])
        #expect(try store.statistics().stories == 1)
        let conflicts = try store.histories().conflicts(titles: OfficeTitles([]))
        let conflict = try #require(conflicts.first)
        #expect(conflicts.count == 1)
        #expect(conflict.kind == .withinArticle)
        #expect(!conflict.isHard)
        #expect(conflict.sides.map(\.says) == ["1992", "1993"])
        #expect(try store.evidence(for: "uzbekistan", and: "csto").count == 2)
    }

    @Test func theSameInACopyIsHeardOnce() throws {
        let store = try store([
            Self.joining("a.txt", "1992", published: "2006-08-17"),
            Self.joining("b.txt", "1992", published: "2006-08-18", tail: " Tea was served twice."),
        ])
        #expect(try store.statistics().stories == 1)
        #expect(try store.histories().conflicts(titles: OfficeTitles([])).isEmpty)
        #expect(try store.histories().testimony.claims.count == 1)
        #expect(try store.evidence(for: "uzbekistan", and: "csto").count == 1)
        #expect(try store.sentences(with: "delegations").count == 1)
        #expect(try store.sentences(with: "served").count == 1)
    }

    /// Twelve articles of four stories, added and removed in random order.
    @Test(arguments: 0..<4) func storiesDependOnNothingButTheArticles(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let tails = ["", " Tea was served twice.", " The band played on until dawn in the hall."]
        let all = tails.enumerated().flatMap { number, tail in
            ["2006-08-17", "2006-08-20", "2010-01-05", "2015-03-01"].map { day in
                Self.joining(
                    "\(number)/\(day).txt", String(day.prefix(4)), published: day, tail: tail)
            }
        }
        let chosen = all.filter { _ in Bool.random(using: &random) }
        let clean = try store(chosen)
        let grown = try store(all.filter { _ in Bool.random(using: &random) })
        for article in all.shuffled(using: &random) { try grown.build([article]) }
        let paths = Set(chosen.map(\.path))
        for article in all where !paths.contains(article.path) {
            _ = try grown.forget(path: article.path)
        }
        #expect(try grown.dump() == clean.dump())
        #expect(try grown.statistics().stories == clean.statistics().stories)
    }
}
