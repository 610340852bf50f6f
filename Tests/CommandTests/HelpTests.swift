import Testing

/// `--help` of every command shows an example, and the examples work.
@Suite struct HelpTests {
    static let commands = [
        "", "build", "extract", "merge", "import", "links", "path", "status", "members", "history",
        "offices", "conflicts", "stale", "diff", "rank", "why", "find", "articles", "forget",
        "check", "backup",
        "stats", "dot", "draw", "timeline", "export", "evidence", "dict check", "dict compile",
        "dict import",
        "dict stats",
        "dict test",
        "eval", "suggest", "judge reject", "judge prefer", "judge note", "judge merge",
        "judge split", "judge undo", "judge list",
    ]

    /// The table of commands above misses none.
    @Test func everyCommandIsListed() async throws {
        let run = try await Program.run("--experimental-dump-help", in: try TemporaryFolder())
        let command = try #require(try OrderedJSON(run.bytes)["command"])
        #expect(Set(leaves(of: command)) == Set(Self.commands.dropFirst()))
    }

    @Test(arguments: commands) func example(_ command: String) async throws {
        let folder = try TemporaryFolder()
        let help = try await Program.run("\(command) --help", in: folder)
        #expect(help.status == 0)
        #expect(help.errors == "")
        let lines = help.text.split(separator: "\n")
        let examples = lines.drop { $0 != "Example:" }.dropFirst().prefix { $0.hasPrefix("  ") }
        #expect(examples.contains { $0.contains("entente ") })
        try await prepare(folder)
        for example in examples where canRun(example) {
            let run = try await Program.shell(String(example), in: folder)
            #expect(run.status == 0, "\(example): \(run.errors)")
        }
    }

    /// The files that the examples name.
    private func prepare(_ folder: TemporaryFolder) async throws {
        try folder.copy(SampleGraph.corpus, to: "articles")
        try folder.copy(try await SampleGraph.database, to: "graph.db")
        try folder.write("Uzbekistan left the CSTO in 2012.", to: "article.txt")
        try folder.write("id\tname\nzubrowka\tZubrowka\n", to: "my-dict/states.tsv")
        try folder.write("ANNA_LINDE_ [ARMGOV 010203-040506]\n", to: "actors.txt")
        try folder.write(
            "Minister,Post,country\nAnna Linde,foreign minister,Armenia\n", to: "ministers.csv")
        try folder.write("state,organisation,status\nUzbekistan,CSTO,left\n", to: "members.csv")
        try folder.write(SmallWorld.gold, to: "gold/wire.json")
        try folder.write("Avalon.\n", to: "seeds/wire.txt")
    }

    private func canRun(_ example: Substring) -> Bool {
        ["dot", "jq"].allSatisfy { program in
            !example.contains("| \(program) ") || Program.isInstalled(program)
        } && (!example.contains("entente draw") || Program.isInstalled("dot"))
    }

    /// The commands that have no further ones below them, as they are typed.
    private func leaves(of command: OrderedJSON) -> [String] {
        let below = command["subcommands"]?.elements ?? []
        return below.flatMap { child -> [String] in
            guard let name = child["commandName"]?.text, name != "help" else { return [] }
            let further = leaves(of: child)
            return further.isEmpty ? [name] : further.map { "\(name) \($0)" }
        }
    }
}
