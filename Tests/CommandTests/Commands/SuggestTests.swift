import Testing

/// `suggest`: names for the dictionaries.
@Suite struct SuggestTests {
    private static let articles = [
        "north.txt":
            "A talk\n\nJune 3, 2011 (Wire) — The Bordurian minister Marta Kalnina spoke in "
            + "Gorodok, Borduria. The North League (NLX) did not answer Kalnina.\n",
        "south.txt": "Another talk\n\nMay 4, 2012 (Wire) — Marta Kalnina left the Blue Harbour "
            + "Party of Avalon, whose members met the Nort League in Zarifshan.\n",
    ]

    private func ask(_ options: String, in folder: TemporaryFolder) async throws -> Run {
        try await Program.run(
            "suggest \(options)", in: folder, environment: ["ENTENTE_DICT": "dict"])
    }

    @Test func ranking() async throws {
        let folder = try await SmallWorld.builtFolder(Self.articles)
        let rows = CSVRows(try await ask("--csv", in: folder).text).rows.dropFirst()
        #expect(
            rows.map { $0[0...5].joined(separator: "|") } == [
                "2|3|person|Marta Kalnina||", "1|1|organisation|Blue Harbour Party of Avalon||",
                "1|1|place|Gorodok||", "1|1|alias|NLX||north-league",
                "1|1|alias|Nort League||north-league", "1|1|place|Zarifshan||",
            ])
        let people = try await ask("--kind person", in: folder)
        #expect(people.text.split(separator: "\n").count == 2)
        #expect(
            people.text.contains("Marta Kalnina  Borduria  June 3, 2011 (Wire) — The Bordurian"))
        let two = try OrderedJSON(try await ask("--json --limit 2", in: folder).bytes)
        #expect(two["suggestions"]?.elements.count == 2)
        #expect(two["suggestions.0.state"]?.text == "borduria")
    }

    /// Lines taken as `dict/README.md` says are clean, and what they name is suggested no more.
    @Test func overlay() async throws {
        let folder = try await SmallWorld.builtFolder(Self.articles)
        let taken = try await Program.shell(
            "mkdir my-dict && entente suggest --tsv > new.tsv && "
                + #"awk '/^# [a-z]+\.tsv$/ { file = "my-dict/" $2; next } { print > file }' new.tsv"#,
            in: folder, environment: ["ENTENTE_DICT": "dict"])
        #expect(taken.status == 0, "\(taken.errors)")
        let check = try await Program.run(
            "dict check --dict my-dict", in: folder, environment: ["ENTENTE_DICT": "dict"])
        #expect(check.status == 0)
        #expect(!check.text.contains("my-dict"), "\(check.text)")
        let again = try await ask("--dict my-dict", in: folder)
        #expect(again.status == 1)
        #expect(again.errors == "entente: no name that the dictionaries do not know\n")
        let tables = try await ask("--dict my-dict --tsv", in: folder)
        #expect(tables.status == 1)
        #expect(tables.text == "")
    }

    /// The same articles give the same bytes, however they came into the database.
    @Test func sameBytes() async throws {
        let folder = try await SmallWorld.builtFolder(Self.articles)
        let first = try await ask("--json", in: folder)
        _ = try await Program.shell(
            "entente export --format ndjson -o all.ndjson && entente merge all.ndjson --db other.db",
            in: folder, environment: ["ENTENTE_DICT": "dict"])
        #expect(try await ask("--json --db other.db", in: folder).text == first.text)
    }
}
