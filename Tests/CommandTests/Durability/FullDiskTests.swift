import Foundation
import Testing

/// No room on the disk ends what writes with 74; what was there stays, and nothing half remains.
///
/// `ulimit -f` stands for a full disk: both refuse to let a file grow.
@Suite struct FullDiskTests {
    /// Enough to read that the database doubles.
    private static func addManyArticles(to folder: TemporaryFolder) throws {
        for number in 0..<10 {
            let days = (0..<150).map { "On day \(number * 200 + $0) nobody spoke of the weather." }
            try folder.write(
                "Avalon joined the North League in \(1950 + number). "
                    + days.joined(separator: " "), to: "articles/many/\(number).txt")
        }
    }

    /// Kilobytes that a file may have: too few at the first page, in the log, at the commit.
    @Test(arguments: [4, 100, 200, 300, 400])
    func build(_ kilobytes: Int) async throws {
        let folder = try await SmallWorld.builtFolder()
        let before = try await SmallWorld.contents(in: folder)
        try Self.addManyArticles(to: folder)
        let run = try await Program.shell(
            "ulimit -f \(kilobytes * 2); entente build articles --only-dict dict", in: folder)
        try await expectNoChange(by: run, to: before, in: folder)
        #expect(try await SmallWorld.build(in: folder).status == 0)
        #expect(try await SmallWorld.build(in: folder, db: "clean.db").status == 0)
        #expect(
            try await SmallWorld.contents(in: folder)
                == SmallWorld.contents(of: "clean.db", in: folder))
    }

    @Test(arguments: [4, 100, 200, 300])
    func merge(_ kilobytes: Int) async throws {
        let folder = try await SmallWorld.builtFolder()
        let before = try await SmallWorld.contents(in: folder)
        try Self.addManyArticles(to: folder)
        _ = try await Program.shell(
            "entente extract articles --with-text --only-dict dict > all.ndjson", in: folder)
        let run = try await Program.shell(
            "ulimit -f \(kilobytes * 2); entente merge all.ndjson --only-dict dict", in: folder)
        try await expectNoChange(by: run, to: before, in: folder)
        #expect(try await Program.run("merge all.ndjson --only-dict dict", in: folder).status == 0)
        #expect(
            try await SmallWorld.contents(in: folder)
                == String(decoding: try folder.bytes("all.ndjson"), as: UTF8.self))
    }

    private func expectNoChange(
        by run: Run, to before: String, in folder: TemporaryFolder
    ) async throws {
        #expect(run.status == 74)
        #expect(run.text == "")
        #expect(run.errors.hasPrefix("entente: "), "\(run.errors)")
        #expect(try await SmallWorld.contents(in: folder) == before)
        #expect(try await Program.run("check", in: folder).status == 0)
        #expect(!folder.has("graph.db-wal") && !folder.has("graph.db-journal"))
    }

    /// Where there was no database, there is none afterwards either.
    @Test(
        arguments: [
            "ulimit -f 8; entente build articles", "ulimit -f 200; entente build articles",
            "ulimit -f 550; entente build articles", "ulimit -f 550; entente merge all.ndjson",
            "entente merge articles/north.txt", "entente merge all.ndjson cut.ndjson",
        ])
    func newDatabase(_ line: String) async throws {
        let folder = try await SmallWorld.builtFolder()
        try Self.addManyArticles(to: folder)
        _ = try await Program.shell(
            "entente extract articles --with-text --only-dict dict > all.ndjson; "
                + "head -n 2 all.ndjson > cut.ndjson; rm graph.db", in: folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        let run = try await Program.shell("\(line) --only-dict dict", in: folder)
        #expect([65, 74].contains(run.status), "\(run.errors)")
        #expect(run.text == "")
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(left.sorted() == names.sorted())
    }

    @Test(
        arguments: [
            "backup copy.db", "draw -o copy.db.svg", "export --format ndjson -o copy.db",
            "export --format json -o copy.db",
            "export --format ndjson > copy.db",
        ])
    func files(_ line: String) async throws {
        let folder = try await SmallWorld.builtFolder()
        let run = try await Program.shell("ulimit -f 2; entente \(line)", in: folder)
        #expect(run.status == 74)
        #expect(run.errors.hasPrefix("entente: "), "\(run.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        #expect(Set(names).subtracting(["copy.db"]) == ["articles", "dict", "graph.db"])
        #expect(!folder.has("copy.db") || line.contains(">"))
    }
}
