import Foundation
import Testing

@testable import Graph

/// Whatever ends a build before its time leaves the old state behind.
@Suite struct InterruptionTests {
    private let directory: TemporaryDirectory
    private let store: GraphStore

    init() throws {
        directory = try TemporaryDirectory()
        store = try GraphStore(at: directory.file("graph.db"), articles: [SampleCorpus.plan])
    }

    private struct Mishap: Error {}

    private func expectOldState() throws {
        let clean = try GraphStore(at: directory.file("clean.db"), articles: [SampleCorpus.plan])
        #expect(try store.dump() == clean.dump())
        #expect(try store.statistics() == clean.statistics())
        #expect(try store.sentences(with: "firmly").isEmpty)
        #expect(!FileManager.default.fileExists(atPath: directory.file("graph.db-wal")))
    }

    @Test func failureBetweenFiles() throws {
        #expect(throws: Mishap.self) {
            try store.build(.sample, names: .samples) { session in
                try session.add([SampleCorpus.officer])
                throw Mishap()
            }
        }
        try expectOldState()
    }

    @Test func failureWithinAFile() throws {
        let (reading, claims) = SampleCorpus.plan.read()
        #expect(throws: Mishap.self) {
            try store.build(.sample, names: .samples) { session in
                try session.replace([].file("plans.txt")) {
                    try session.add(reading, claims: claims)
                    throw Mishap()
                }
            }
        }
        try expectOldState()
    }

    /// A file that fails before its first article stays as it was, and the others are stored.
    @Test func failureBeforeTheFirstArticle() throws {
        try store.build(.sample, names: .samples) { session in
            #expect(throws: Mishap.self) {
                try session.replace([].file("plans.txt")) { throw Mishap() }
            }
            #expect(session.isIntact)
            try session.add([SampleCorpus.officer])
        }
        let all = [SampleCorpus.plan, SampleCorpus.officer]
        let clean = try GraphStore(at: directory.file("clean.db"), articles: all)
        #expect(try store.dump() == clean.dump())
    }

    @Test func interruption() throws {
        let interrupted = try GraphStore(path: directory.file("graph.db"), mode: .readWrite)
        let error = #expect(throws: GraphError.self) {
            try interrupted.build(.sample, names: .samples) { session in
                try session.add([SampleCorpus.officer])
                interrupted.interrupt()
                try session.add([SampleCorpus.party])
            }
        }
        #expect("\(try #require(error))".hasSuffix("interrupted"))
        try expectOldState()
    }

    /// A build of much text commits at the ends of files, every time something whole.
    @Test func largeBuildKeepsWhatWasWhole() throws {
        #expect(throws: Mishap.self) {
            try store.build(.sample, names: .samples, commitSize: 1) { session in
                try session.add([SampleCorpus.officer])
                try session.replace([].file("news/c.txt")) {
                    let (reading, claims) = SampleCorpus.party.read()
                    try session.add(reading, claims: claims)
                    throw Mishap()
                }
            }
        }
        let whole = [SampleCorpus.plan, SampleCorpus.officer]
        let clean = try GraphStore(at: directory.file("clean.db"), articles: whole)
        #expect(try store.dump() == clean.dump())
        #expect(try store.statistics() == clean.statistics())
        #expect(try store.sentences(with: "firmly").count == 1)
    }

    /// A journal that says how to take a half-written state back is obeyed, also by a reader.
    @Test func halfWrittenStateIsTakenBackByAReader() throws {
        try store.changing { transaction in
            for sql in [
                "PRAGMA cache_size = 1", "BEGIN IMMEDIATE",
                "UPDATE sentences SET text = text || hex(randomblob(100000))",
            ] {
                try transaction.database.run(sql)
            }
            for name in ["graph.db", "graph.db-journal"] {
                try directory.write(directory.bytes(name), to: "killed-" + name)
            }
        }
        #expect(try directory.bytes("killed-graph.db") != directory.bytes("graph.db"))
        let reader = try GraphStore(path: directory.file("killed-graph.db"), mode: .readOnly)
        #expect(try reader.dump() == store.dump())
    }

    /// What a killed program left in a log is brought home by the next one, even if that has
    /// nothing to change.
    @Test func logOfAKilledBuildIsClosed() throws {
        let path = directory.file("graph.db")
        try store.changing { transaction in
            try transaction.begin()
            try transaction.database.run("UPDATE files SET size = 7")
            try transaction.commit()
            for name in ["graph.db", "graph.db-wal"] {
                try directory.write(directory.bytes(name), to: "killed-" + name)
            }
        }
        let killed = try GraphStore(path: directory.file("killed-graph.db"), mode: .readWrite)
        #expect(try killed.statistics() == store.statistics())
        try killed.build(.sample, names: .samples) { _ in }
        for name in ["killed-graph.db-wal", "killed-graph.db-shm"] {
            #expect(!FileManager.default.fileExists(atPath: directory.file(name)))
        }
        #expect(try Data(contentsOf: URL(filePath: path)).count > 0)
    }
}
