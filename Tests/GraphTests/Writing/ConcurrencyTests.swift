import Knowledge
import Testing

@testable import Graph

/// One writer at a time; readers go on meanwhile.
@Suite struct ConcurrencyTests {
    @Test func secondWriterIsToldThatTheDatabaseIsBusy() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("graph.db")
        let first = try GraphStore(at: path, articles: [SampleCorpus.plan])
        let second = try GraphStore(path: path, mode: .readWrite, patience: 0.05)
        let error = try first.changing { transaction in
            try transaction.begin()
            return #expect(throws: GraphError.self) { try second.forget(path: "plans.txt") }
        }
        #expect("\(try #require(error))".hasSuffix("another program is writing; waited 5 seconds"))
        #expect(try second.forget(path: "plans.txt") == 1)
    }

    @Test func readerSeesTheOldStateUntilTheNewOneIsWhole() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("graph.db")
        let store = try GraphStore(at: path, articles: [SampleCorpus.plan])
        let reader = try GraphStore(path: path, mode: .readOnly)
        try store.build(.sample, names: .samples) { session in
            try session.add([SampleCorpus.party])
            #expect(try reader.statistics().documents == 1)
            #expect(try reader.links(of: "tajikistan").count == 1)
        }
        #expect(try reader.statistics().documents == 2)
        #expect(try reader.links(of: "tajikistan").count == 2)
    }

    /// Whoever is overtaken by another writer between looking and changing looks again.
    @Test func overtakenBuildLooksAgain() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("graph.db")
        let store = try GraphStore(at: path, articles: [SampleCorpus.plan, SampleCorpus.party])
        let other = try GraphStore(path: path, mode: .readWrite)
        var attempts = 0
        try store.build(.sample, names: .samples) { session in
            attempts += 1
            try session.add([SampleCorpus.plan])
            if attempts == 1 { #expect(try other.forget(path: "plans.txt") == 1) }
            try session.add([SampleCorpus.officer])
        }
        #expect(attempts == 2)
        let all = [SampleCorpus.plan, SampleCorpus.party, SampleCorpus.officer]
        let clean = try GraphStore(at: directory.file("clean.db"), articles: all)
        #expect(try store.dump() == clean.dump())
    }
}
