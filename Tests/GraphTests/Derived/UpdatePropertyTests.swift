import Knowledge
import Testing

@testable import Graph

/// Derived rows that are brought up to date with each change are those that are derived anew,
/// tried on random sequences of articles and judgements.
@Suite struct UpdatePropertyTests {
    /// What happens to a database.
    private enum Step: CaseIterable {
        case add, change, forget, judge, undo
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func rowsAreThoseDerivedAnew(seed: UInt64) throws {
        let directory = try TemporaryDirectory()
        var corpus = RandomCorpus(seed: seed)
        let others = RandomCorpus(seed: seed &+ 1000).articles
        let store = try GraphStore(at: directory.file("graph.db"), articles: corpus.articles)
        for number in 0..<5 {
            let step = Step.allCases[corpus.random.next(upTo: Step.allCases.count)]
            try take(step, in: store, &corpus, others)
            #expect(try store.problems() == [], "step \(number): \(step)")
        }
    }

    private func take(
        _ step: Step, in store: GraphStore, _ corpus: inout RandomCorpus, _ others: [SampleArticle]
    ) throws {
        let own = corpus.articles[corpus.random.next(upTo: corpus.articles.count)]
        var other = others[corpus.random.next(upTo: others.count)]
        switch step {
        case .add:
            other.path = "more/\(other.path)"
            try store.build([other])
        case .change:
            other.path = own.path
            try store.build([other])
        case .forget: _ = try store.forget(path: own.path)
        case .judge: try store.judge([corpus.randomRulings()[0]], reason: "because")
        case .undo:
            let judged = try store.judgements().filter(\.isInEffect)
            guard !judged.isEmpty else { return }
            try store.judge([.undo(judged[corpus.random.next(upTo: judged.count)].number)])
        }
    }
}
