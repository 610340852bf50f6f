import Testing

/// `import` and `conflicts --against`: tables beside the news.
@Suite struct ImportTests {
    private static let table = """
        state,organisation,status,since
        Kazakhstan,CSTO,member,1994
        Uzbekistan,CSTO,member,
        Atlantis,CSTO,member,
        Peru,CSTO,member,
        """

    @Test func rowsBecomeClaims() async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "Kazakhstan joined the CSTO in 1994. Uzbekistan left the CSTO in 2012. "
                + "Belarus joined the CSTO in 1993.", to: "news/a.txt")
        try folder.write(Self.table, to: "news/t.csv")
        #expect(try await Program.run("build news", in: folder).status == 0)
        let run = try await Program.run("import --as Almanac --date 2020 news/t.csv", in: folder)
        #expect(run.status == 0)
        #expect(run.errors == "news/t.csv:4: \"Atlantis\" is in no dictionary\n")
        #expect(run.text.hasPrefix("graph.db: imported 3 rows, 4 claims by Almanac"))

        let why = try await Program.run("why Peru CSTO", in: folder)
        #expect(why.text.contains("[Peru],[CSTO],member"))
        #expect(why.text.contains("Almanac, 2020, news/t.csv:5"))
        #expect(try await Program.run("check", in: folder).status == 0)

        let csv = try await Program.run("conflicts --against Almanac --csv", in: folder)
        let rows = csv.text.split(separator: "\n").map {
            $0.split(separator: ",").prefix(3).joined(separator: " ")
        }
        #expect(
            rows.dropFirst() == [
                "agrees kazakhstan csto", "only_there peru csto", "differs uzbekistan csto",
                "only_elsewhere belarus csto",
            ])
        let text = try await Program.run("conflicts --against Almanac", in: folder)
        #expect(text.text.contains("“Uzbekistan left the CSTO in 2012.”"))
        #expect(text.text.contains("“Uzbekistan,CSTO,member,”"))
        #expect(try await Program.run("conflicts --against Nobody", in: folder).status == 1)
    }

    /// Dossiers and exports cite the row of a table, not its first line.
    @Test func claimsAreCitedWithTheirRow() async throws {
        let folder = try TemporaryFolder()
        try folder.write("Uzbekistan left the CSTO in 2012.", to: "news/a.txt")
        try folder.write(Self.table, to: "t.csv")
        _ = try await Program.run("build news", in: folder)
        _ = try await Program.run("import --as Almanac --date 2020 t.csv", in: folder)
        _ = try await Program.run("evidence Peru -o dossier", in: folder)
        let dossier = try OrderedJSON(try folder.bytes("dossier/claims.json"))
        #expect(dossier["articles"]?.elements.map { $0["source.line"]?.text } == ["5"])
        let graph = try OrderedJSON(
            try await Program.run("export --format json Peru", in: folder).bytes)
        #expect(graph["articles"]?.elements.map { $0["source.line"]?.text } == ["5"])
        let records = try await Program.run("export --format ftm Peru", in: folder).text
        #expect(records.contains("line 5; published 2020"))
    }

    /// A build of the folder leaves the table; an import of another replaces it.
    @Test func importsReplaceAndStay() async throws {
        let folder = try TemporaryFolder()
        try folder.write("Uzbekistan left the CSTO in 2012.", to: "news/a.txt")
        try folder.write(Self.table, to: "news/t.csv")
        try folder.write("state,organisation\nPeru,OPEC\n", to: "u.csv")
        _ = try await Program.run("build news", in: folder)
        let first = "import --as Almanac --date 2020 news/t.csv"
        _ = try await Program.run(first, in: folder)
        #expect(try await Program.run(first, in: folder).text.contains("nothing to do"))
        _ = try await Program.run("build news", in: folder)
        #expect(try await Program.run("status Peru CSTO", in: folder).status == 0)
        _ = try await Program.run("import --as Almanac --date 2020 u.csv", in: folder)
        #expect(try await Program.run("status Peru CSTO", in: folder).status == 1)
        #expect(try await Program.run("status Peru OPEC", in: folder).status == 0)
        let bytes = try folder.bytes("graph.db")
        try folder.write("state,organisation,since\nPeru,OPEC,soon\n", to: "bad.csv")
        let bad = try await Program.run("import --as Almanac bad.csv", in: folder)
        #expect(bad.status == 65)
        #expect(bad.errors.contains("bad.csv:2: found since \"soon\"; allowed: YYYY"))
        #expect(try folder.bytes("graph.db") == bytes)
    }
}
