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
        let error = try first.write { _ in
            #expect(throws: GraphError.self) { try second.forget(path: "plans.txt") }
        }
        #expect("\(try #require(error))".hasSuffix("another program is writing; waited 5 seconds"))
        #expect(try second.forget(path: "plans.txt") == 1)
    }

    @Test func readerSeesTheStoreWhileABuildGoesOn() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("graph.db")
        let store = try GraphStore(at: path, articles: [SampleCorpus.plan])
        let session = BuildSession(store: store, recipe: .sample, names: .samples, byteLimit: 1)
        let (reading, claims) = SampleCorpus.party.read()
        try session.beginFile(path: SampleCorpus.party.path)
        try session.add(reading, claims: claims)
        let reader = try GraphStore(path: path, mode: .readOnly)
        #expect(try reader.statistics().documents == 2)
        #expect(try reader.links(of: "tajikistan").count == 2)
    }
}
