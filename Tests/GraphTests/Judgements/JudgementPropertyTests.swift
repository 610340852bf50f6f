import Knowledge
import Testing

@testable import Graph

/// What holds of every judgement, tried on random small databases.
@Suite struct JudgementPropertyTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func aRejectedClaimLeavesNoTrace(block: UInt64) throws {
        for seed in block * 10..<(block + 1) * 10 { try rejectAClaim(seed: seed) }
    }

    private func rejectAClaim(seed: UInt64) throws {
        var corpus = RandomCorpus(seed: seed)
        let claim = corpus.randomClaim()
        let store = try GraphStore(
            at: directory.file("judged\(seed).db"), articles: corpus.articles)
        try store.judge([.reject(claim)])
        let other = try GraphStore(
            at: directory.file("without\(seed).db"), articles: corpus.articles, without: [claim])
        #expect(try store.derivedRows() == other.derivedRows(), "seed \(seed)")
        for entity in SampleArticle.catalogue.entities {
            #expect(try links(of: entity.id, in: store) == links(of: entity.id, in: other))
        }
        #expect(try store.evidence(for: claim)?.judgements.map(\.ruling) == [.reject(claim)])
    }

    @Test(arguments: 0..<25 as Range<UInt64>)
    func judgingAndUndoingIsNothing(seed: UInt64) throws {
        var corpus = RandomCorpus(seed: seed)
        let store = try GraphStore(at: directory.file("graph.db"), articles: corpus.articles)
        let before = (try store.derivedRows(), try store.dump())
        let judged = try store.judge(corpus.randomRulings(), reason: "because")
        let numbers = Set(judged.map(\.judgement.number)).shuffled(using: &corpus.random)
        for number in numbers { try store.judge([.undo(number)]) }
        #expect(try store.derivedRows() == before.0)
        #expect(try store.dump() == before.1)
        #expect(try store.judgements().count == 2 * numbers.count)
        #expect(try store.judgements().allSatisfy { !$0.isInEffect })
    }

    @Test(arguments: 0..<25 as Range<UInt64>)
    func orderOfMergesNeverMatters(seed: UInt64) throws {
        var corpus = RandomCorpus(seed: seed)
        let merges = (0..<3).map { _ in (corpus.randomState(), corpus.randomState()) }
            .filter { $0.0 != $0.1 }.map { Ruling.merge($0.0, into: $0.1) }
        let store = try GraphStore(at: directory.file("a.db"), articles: corpus.articles)
        try store.judge(merges)
        let other = try GraphStore(at: directory.file("b.db"), articles: corpus.articles)
        for merge in (merges + merges).shuffled(using: &corpus.random) { try other.judge([merge]) }
        #expect(try store.derivedRows() == other.derivedRows())
        #expect(try store.judgements().count == other.judgements().count)
    }

    /// A judgement counts for what is read before it and after it.
    @Test(arguments: 0..<25 as Range<UInt64>)
    func judgementsOutliveTheArticles(seed: UInt64) throws {
        var corpus = RandomCorpus(seed: seed)
        let rulings = corpus.randomRulings()
        let store = try GraphStore(at: directory.file("after.db"), articles: corpus.articles)
        try store.judge(rulings, reason: "because")
        let rows = try store.derivedRows()
        let before = try GraphStore(at: directory.file("before.db"), articles: [])
        try before.judge(rulings, reason: "because")
        try before.build(corpus.articles)
        #expect(try before.derivedRows() == rows)

        let forgotten = corpus.articles[corpus.random.next(upTo: corpus.articles.count)]
        _ = try store.forget(path: forgotten.path)
        #expect(try store.judgements() == before.judgements())
        try store.build([forgotten])
        #expect(try store.derivedRows() == rows)
        #expect(try store.problems().isEmpty)
    }

    private func links(of entity: EntityID, in store: GraphStore) throws -> [String] {
        try store.links(of: entity, filter: ClaimFilter(includesUnstated: true)).map { "\($0)" }
    }
}
