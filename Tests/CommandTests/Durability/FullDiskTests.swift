import Foundation
import Testing

/// No room on the disk ends what writes with 74; what was there stays, and nothing half remains.
///
/// `ulimit -f` stands for a full disk: both refuse to let a file grow.
@Suite struct FullDiskTests {
    private static let manyArticles = Dictionary(
        uniqueKeysWithValues: (0..<60).map { number in
            (
                "many/\(number).txt",
                String(
                    repeating: "Avalon joined the North League in \(1950 + number). ", count: 150)
            )
        })

    /// Kilobytes that a file may have: too few at the first page, in the log, at the commit.
    @Test(arguments: [4, 200, 400, 800, 1200])
    func build(_ kilobytes: Int) async throws {
        let folder = try await SmallWorld.builtFolder()
        let before = try await SmallWorld.contents(in: folder)
        for (name, text) in Self.manyArticles { try folder.write(text, to: "articles/\(name)") }
        let run = try await Program.shell(
            "ulimit -f \(kilobytes * 2); entente build articles --only-dict dict", in: folder)
        #expect(run.status == 74)
        #expect(run.text == "")
        #expect(run.errors.hasPrefix("entente: "), "\(run.errors)")
        #expect(try await SmallWorld.contents(in: folder) == before)
        #expect(try await Program.run("check", in: folder).status == 0)
        #expect(try await SmallWorld.build(in: folder).status == 0)
        #expect(try await SmallWorld.build(in: folder, db: "clean.db").status == 0)
        #expect(
            try await SmallWorld.contents(in: folder)
                == SmallWorld.contents(of: "clean.db", in: folder))
    }

    @Test(
        arguments: [
            "backup copy.db", "export --format ndjson -o copy.db",
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
