import Testing

/// `dict import`: whole folders or none.
@Suite struct DictionaryImportTests {
    private static let actors = """
        ANNA_LINDE_ [ARMGOV 010203-040506]  # a note
        +MINISTER_LINDE_
        OTTO_BERG [ARM
        """

    @Test func petrarch() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.actors, to: "actors.txt")
        let run = try await Program.run(
            "dict import --from petrarch actors.txt -o new --source Actors", in: folder)
        #expect(run.status == 0)
        #expect(run.errors.contains("actors.txt:3: found"))
        #expect(run.errors.contains("allowed"))
        #expect(run.text.hasPrefix("read: 1 names, 1 synonyms"))
        let people = String(decoding: try folder.bytes("new/people.tsv"), as: UTF8.self)
        #expect(people.hasSuffix("anna-linde\tAnna Linde\t\tLinde\tarmenia\t\tActors\n"))
        let check = try await Program.run("dict check --dict new", in: folder)
        #expect(check.status == 0, "\(check.text)")
        let again = try await Program.run(
            "dict import --from petrarch actors.txt -o new", in: folder)
        #expect(again.status == 64)
        #expect(again.errors.contains("new is there already"))
    }

    @Test(
        arguments: [
            (
                "--from ftm", "a.json",
                #"{"id":"p","schema":"Person","properties":{"name":["Anna Linde"],"country":["am"]}}"#,
                "FollowTheMoney"
            ),
            ("--from csv", "a.csv", "name,country\nAnna Linde,Armenia\n", "CSV"),
            (
                "--from csv --map name=Who,country=Of --kind person", "a.tsv",
                "Of\tWho\nAM\tAnna Linde\n", "CSV"
            ),
        ])
    func others(
        _ arguments: String, _ file: String, _ text: String, _ source: String
    ) async throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: file)
        let run = try await Program.run("dict import \(arguments) \(file) -o new", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors == "")
        let people = String(decoding: try folder.bytes("new/people.tsv"), as: UTF8.self)
        #expect(people.hasSuffix("anna-linde\tAnna Linde\t\t\tarmenia\t\t\(source)\n"))
    }

    /// Nothing is left behind where nothing could be made.
    @Test(
        arguments: [
            ("--from petrarch bad.txt -o new", 65), ("--from petrarch none.txt -o new", 66),
            ("--from petrarch actors.txt -o no/such/new --only-dict none", 66),
            ("--from petrarch actors.txt -o actors.txt", 64),
            ("--from petrarch actors.txt -o actors.txt/new", 74),
            ("--from csv --map name=No actors.txt -o new", 65),
            ("--from csv --map nom=No actors.txt -o new", 64),
            ("--from csv --kind shop actors.txt -o new", 64),
            ("--from ftm actors.txt -o new", 65),
            ("--from prolog actors.txt -o new", 64), ("--from petrarch -o new", 64),
        ] as [(String, Int32)])
    func failure(_ arguments: String, _ status: Int32) async throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.actors, to: "actors.txt")
        try folder.write("nothing here\n", to: "bad.txt")
        let run = try await Program.run("dict import \(arguments)", in: folder)
        #expect(run.status == status, "\(run.errors)")
        #expect(run.text == "")
        #expect(!folder.has("new"))
        #expect(!folder.has("no"))
    }
}
