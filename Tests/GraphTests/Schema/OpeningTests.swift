import Foundation
import Graph
import Testing

/// What is no database of this program is refused, named and left as it was.
@Suite struct OpeningTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private func reason(_ name: String, _ mode: GraphStore.Mode) -> String {
        do {
            let store = try GraphStore(path: directory.file(name), mode: mode)
            _ = try store.statistics()
            return "opened"
        } catch {
            return error.description.replacing(directory.path + "/", with: "")
        }
    }

    /// Runs SQL in the `sqlite3` shell and gives what it prints.
    private func shell(_ name: String, _ sql: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: SQLiteShell.path)
        process.arguments = [directory.file(name), sql]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [GraphStore.Mode.readOnly, .readWrite])
    func missingFileIsNotCreated(_ mode: GraphStore.Mode) throws {
        #expect(reason("none.db", mode) == "none.db: no such database")
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
    }

    @Test func textFileIsNoDatabase() throws {
        let text = Data("Dear Sir or Madam, this is a letter.\n".utf8)
        try directory.write(text, to: "letter.db")
        #expect(reason("letter.db", .create) == "letter.db: not a database")
        #expect(try directory.bytes("letter.db") == text)
    }

    @Test func emptyFileBecomesADatabaseOnlyWhenBuilding() throws {
        try directory.write(Data(), to: "empty.db")
        #expect(
            reason("empty.db", .readOnly)
                == "empty.db: empty or made by an earlier version: run build first")
        #expect(reason("empty.db", .create) == "opened")
    }

    @Test(.enabled(if: SQLiteShell.isPresent))
    func foreignAndNewerDatabasesAreLeftUntouched() throws {
        _ = try shell("foreign.db", "CREATE TABLE t (a); INSERT INTO t VALUES (1)")
        _ = try GraphStore(at: directory.file("newer.db"), articles: [SampleCorpus.plan])
        _ = try shell("newer.db", "PRAGMA user_version = 99")
        for (name, message) in [
            ("foreign.db", "foreign.db: another program's database"),
            ("newer.db", "newer.db: made by a later version (format 99, known 2)"),
        ] {
            let before = try directory.bytes(name)
            #expect(reason(name, .create) == message)
            #expect(reason(name, .readOnly) == message)
            #expect(try directory.bytes(name) == before)
        }
    }

    @Test(.enabled(if: SQLiteShell.isPresent))
    func buildingBringsAnEarlierVersionUpToDate() throws {
        _ = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        let indexes = "SELECT name || sql FROM sqlite_schema WHERE type = 'index' ORDER BY name"
        let now = try shell("graph.db", indexes)
        _ = try shell(
            "graph.db",
            """
            DROP INDEX claims_by_subject; DROP INDEX claims_by_object; DROP INDEX voices_by_first_day;
            CREATE INDEX claims_by_subject ON claims (subject_id, relation, object_id);
            CREATE INDEX claims_by_object ON claims (object_id, relation, event, subject_id);
            PRAGMA user_version = 1
            """)
        #expect(
            reason("graph.db", .readOnly)
                == "graph.db: empty or made by an earlier version: run build first")
        #expect(reason("graph.db", .create) == "opened")
        #expect(try shell("graph.db", "PRAGMA user_version") == "2\n")
        #expect(try shell("graph.db", indexes) == now)
    }

    @Test func damagedDatabaseIsNamedAsSuch() throws {
        _ = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        var bytes = try directory.bytes("graph.db")
        for i in 2_000..<bytes.count { bytes[i] = 0xA5 }
        try directory.write(bytes, to: "damaged.db")
        #expect(reason("damaged.db", .readOnly).hasPrefix("damaged.db: damaged"))
    }

    @Test func readOnlyDirectoryCanBeAsked() throws {
        let store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        let files = FileManager.default
        try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: directory.path)
        defer {
            try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: directory.path)
        }
        let reader = try GraphStore(path: directory.file("graph.db"), mode: .readOnly)
        #expect(try reader.statistics() == store.statistics())
    }

    @Test(.enabled(if: SQLiteShell.isPresent))
    func shellReadsEverything() throws {
        _ = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        #expect(try shell("graph.db", "PRAGMA integrity_check") == "ok\n")
        #expect(try shell("graph.db", "PRAGMA foreign_key_check") == "")
        #expect(try shell("graph.db", "PRAGMA journal_mode") == "delete\n")
        let sql = "SELECT count(*) FROM sentences_fts WHERE sentences_fts MATCH 'firmly'"
        #expect(try shell("graph.db", sql) == "1\n")
    }
}

/// The `sqlite3` command of the machine.
enum SQLiteShell {
    static let path = "/usr/bin/sqlite3"
    static let isPresent = FileManager.default.isExecutableFile(atPath: path)
}
