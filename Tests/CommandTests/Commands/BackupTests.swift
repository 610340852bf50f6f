import Foundation
import Testing

/// `backup`: a copy that is whole and answers as the database does, whoever uses that meanwhile.
@Suite struct BackupTests {
    @Test func sameAnswers() async throws {
        let folder = try await SmallWorld.builtFolder()
        let run = try await Program.run("backup copy.db", in: folder)
        #expect(run.status == 0)
        #expect(run.text + run.errors == "")
        #expect(
            try await SmallWorld.contents(of: "copy.db", in: folder)
                == SmallWorld.contents(in: folder))
        #expect(try await Program.run("check --db copy.db", in: folder).status == 0)
        // It can be built on like the database itself.
        let build = try await SmallWorld.build(in: folder, db: "copy.db")
        #expect(build.text.hasPrefix("copy.db: nothing to do"))
    }

    @Test func olderCopyIsReplaced() async throws {
        let folder = try await SmallWorld.builtFolder()
        #expect(try await Program.run("backup copy.db", in: folder).status == 0)
        #expect(try await Program.run("forget articles/north.txt", in: folder).status == 0)
        #expect(try await Program.run("backup copy.db", in: folder).status == 0)
        #expect(
            try await SmallWorld.contents(of: "copy.db", in: folder)
                == SmallWorld.contents(in: folder))
    }

    /// What is no older copy stays as it is.
    @Test(
        arguments: [
            ("graph.db", "is the database itself"), ("./articles/../graph.db", "itself"),
            ("link.db", "is the database itself"), ("articles/north.txt", "no graph"),
            ("empty", "no graph"), ("articles", "no graph"),
        ])
    func refused(_ target: String, _ reason: String) async throws {
        let folder = try await SmallWorld.builtFolder()
        try folder.write("", to: "empty")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link.db"), withDestinationPath: "graph.db")
        let graph = try folder.bytes("graph.db")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
        let article = try folder.bytes("articles/north.txt")
        let run = try await Program.run("backup \(target)", in: folder)
        #expect(run.status == 64)
        #expect(run.text == "" && run.errors.contains(reason), "\(run.errors)")
        #expect(try folder.bytes("graph.db") == graph)
        #expect(try folder.bytes("articles/north.txt") == article)
        #expect(
            try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted()
                == names.sorted())
    }

    @Test(arguments: [("backup missing/copy.db", 74), ("backup copy.db --db missing.db", 66)])
    func missingPlaces(_ line: String, _ status: Int32) async throws {
        let folder = try await SmallWorld.builtFolder()
        let run = try await Program.run(line, in: folder)
        #expect(run.status == status)
        #expect(run.text == "" && run.errors.contains("missing"), "\(run.errors)")
        #expect(!folder.has("copy.db"))
    }

    /// Another program that has begun to write, in either of SQLite's ways, and not ended: the copy
    /// holds nothing of what it has written so far.
    @Test(
        .enabled(if: Program.isInstalled("sqlite3")),
        arguments: ["", "PRAGMA journal_mode = WAL;"])
    func whileAnotherWrites(_ setting: String) async throws {
        let folder = try await SmallWorld.builtFolder()
        let before = try await SmallWorld.contents(in: folder)
        let lock = try DatabaseLock(
            on: folder.path("graph.db"), by: "\(setting) BEGIN IMMEDIATE; DELETE FROM files;")
        let run = try await Program.run("backup copy.db", in: folder)
        try lock.release()
        #expect(run.status == 0, "\(run.errors)")
        #expect(try await SmallWorld.contents(of: "copy.db", in: folder) == before)
        #expect(!folder.has("copy.db-wal"))
    }
}
