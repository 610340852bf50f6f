import Foundation
import Testing

/// `check`: a whole database, and what it says of one that another program has changed.
@Suite(.enabled(if: Program.isInstalled("sqlite3"))) struct CheckTests {
    /// A change that no build makes, and what `check` says of it.
    struct Damage: Sendable, CustomTestStringConvertible {
        let name: String
        let sql: String
        let area: String
        let words: String
        var testDescription: String { name }
    }

    static let damages = [
        Damage(
            name: "another word in a sentence",
            sql: "UPDATE sentences SET text = replace(text, 'Borduria', 'Bordurio')",
            area: "documents", words: "the text is not what its hash says"),
        Damage(
            name: "a lost sentence",
            sql: "PRAGMA foreign_keys = 1; DELETE FROM sentences WHERE position = 0",
            area: "documents", words: "sentence 1 is out of place"),
        Damage(
            name: "another hash",
            sql: "UPDATE documents SET sha256 = wording WHERE id = 1",
            area: "documents", words: "the text is not what its hash says"),
        Damage(
            name: "a lost mention",
            sql: "DELETE FROM mentions WHERE id = (SELECT max(id) FROM mentions)",
            area: "mentions", words: "mentions; "),
        Damage(
            name: "a mention of other words",
            sql: "UPDATE mentions SET text = 'Sparta' WHERE id = 1",
            area: "mentions", words: "no such words at "),
        Damage(
            name: "a mention elsewhere",
            sql: "UPDATE mentions SET start_offset = 9000, end_offset = 9006 WHERE id = 1",
            area: "mentions", words: "no such words at 9000"),
        Damage(
            name: "evidence behind the end",
            sql: "UPDATE claims SET evidence_end = 9000 WHERE id = 1",
            area: "claims", words: "its evidence is not there"),
        Damage(
            name: "another count of claims",
            sql: "UPDATE edges SET claims = claims + 1 WHERE id = 1",
            area: "derived", words: "edges: 1 follow from nothing"),
        Damage(
            name: "a lost edge",
            sql: "DELETE FROM edges WHERE id = 1", area: "derived", words: "edges: 1 are missing"),
        Damage(
            name: "another polarity, from which other edges follow",
            sql: "UPDATE claims SET polarity = 'negated' WHERE id = 1",
            area: "derived", words: "edges: "),
        Damage(
            name: "a longer membership",
            sql: "UPDATE memberships SET first_day = '1900-01-01'",
            area: "derived", words: "memberships: "),
        Damage(
            name: "a claim of nobody",
            sql: "UPDATE claims SET object_id = 9000 WHERE id = 1",
            area: "references", words: "row 1 of claims points to a row entities lacks"),
        Damage(
            name: "an article of no file",
            sql: "UPDATE documents SET file_id = 9000 WHERE id = 1",
            area: "references", words: "row 1 of documents points to a row files lacks"),
        Damage(
            name: "a sentence that full-text search misses",
            sql: """
                INSERT INTO sentences_fts (sentences_fts, rowid, text)
                SELECT 'delete', id, text FROM sentences LIMIT 1
                """,
            area: "full-text", words: "malformed"),
        Damage(
            name: "a relation outside the vocabulary",
            sql: "PRAGMA ignore_check_constraints = 1; UPDATE claims SET relation = 'likes'",
            area: "file", words: "CHECK constraint failed in claims"),
    ]

    @Test func wholeDatabase() async throws {
        let folder = try await SmallWorld.builtFolder()
        let run = try await Program.run("check", in: folder)
        #expect(run.status == 0)
        #expect(run.text == "graph.db: no problem found\n" && run.errors == "")
        let json = try await Program.run("check --json", in: folder)
        #expect(json.status == 0)
        #expect(try OrderedJSON(json.bytes)["problems"]?.elements.isEmpty == true)
    }

    @Test(arguments: damages)
    func damagedDatabase(_ damage: Damage) async throws {
        let folder = try await SmallWorld.builtFolder()
        try folder.write(damage.sql, to: "damage.sql")
        #expect(
            try await Program.shell("sqlite3 -bail graph.db < damage.sql", in: folder).status == 0)
        let bytes = try folder.bytes("graph.db")

        let run = try await Program.run("check", in: folder)
        #expect(run.status == 65)
        #expect(run.errors == "")
        let lines = run.text.split(separator: "\n")
        #expect(
            lines.contains {
                $0.hasPrefix("graph.db: \(damage.area): ") && $0.contains(damage.words)
            }, "\(run.text)")

        let json = try await Program.run("check --json", in: folder)
        #expect(json.status == 65)
        let problems = try #require(try OrderedJSON(json.bytes)["problems"]).elements
        #expect(problems.count == lines.count)
        #expect(problems.contains { $0["area"]?.text == damage.area })
        #expect(try folder.bytes("graph.db") == bytes)
    }

    /// Nothing beside the database is needed to look at it.
    @Test func readOnlyPlace() async throws {
        let folder = try await SmallWorld.builtFolder()
        try folder.write(try folder.bytes("graph.db"), to: "archive/graph.db")
        _ = try await Program.shell(
            "sqlite3 archive/graph.db 'DELETE FROM edges'; cp graph.db archive/whole.db; "
                + "chmod 444 archive/*.db; chmod 555 archive", in: folder)
        let whole = try await Program.run("check --db archive/whole.db", in: folder)
        #expect(whole.status == 0, "\(whole.errors)")
        let damaged = try await Program.run("check --db archive/graph.db", in: folder)
        #expect(damaged.status == 65)
        #expect(damaged.text.contains("derived: edges: "))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("archive"))
        #expect(Set(names) == ["graph.db", "whole.db"])
        _ = try await Program.shell("chmod 755 archive", in: folder)
    }
}
