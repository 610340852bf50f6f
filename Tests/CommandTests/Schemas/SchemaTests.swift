import Testing

/// Every answer as JSON obeys its schema in `docs/json`, which is what scripts may rely on.
@Suite struct SchemaTests {
    /// Questions that show more fields than those of `AnswerFormsTests` do.
    private static let further = [
        "links CSTO --with-mentions --modality all", "links Uzbekistan --hops 2 --modality all",
        "status Uzbekistan CSTO --on 2013 --why", "status CSTO --why", "status CSTO --on 1990",
        "status Uzbekistan CSTO --on 2013 --policy latest --why", "members CSTO --on 2016 --why",
        "members CSTO --all --policy majority", "history Uzbekistan CSTO --why",
        "history Armenia --policy latest", "offices Russia --why", "offices CSTO --all --why",
        "conflicts --against Borderlines", "path Milei IRPT", "find zyzzyva", "check",
        "judge list", "timeline CSTO --on 2016", "timeline Uzbekistan",
        "why NATO Ukraine --modality all", "rank --by stories --kind person",
    ]

    @Test(arguments: AnswerFormsTests.questions.map(\.question) + further)
    func answerObeys(_ question: String) async throws {
        let run = try await SampleGraph.ask("\(question) --json")
        #expect(run.status <= 1, "\(run.errors)")
        let violations = try JSONSchema(named: Self.name(question)).violations(
            of: OrderedJSON(run.bytes))
        #expect(violations == [])
    }

    /// Judgements show in answers; none of them breaks the schemas.
    @Test func judgedAnswersObey() async throws {
        let folder = try await SmallWorld.builtFolder()
        func ask(_ question: String) async throws -> OrderedJSON {
            try OrderedJSON(try await Program.run("\(question) --json", in: folder).bytes)
        }
        let claims = try await ask("why Borduria NL")["claims"]?.elements.compactMap {
            $0["id"]?.text
        }
        for (verdict, claim) in zip(["prefer", "reject"], try #require(claims)) {
            let run = try await Program.run(
                ["judge", verdict, claim, "--reason", "seen"], in: folder)
            #expect(run.status == 0, "\(run.errors)")
        }
        let merging = try await Program.run("judge merge lower-karelia upper-karelia", in: folder)
        #expect(merging.status == 0, "\(merging.errors)")
        for question in [
            "judge list", "history Borduria", "members NL --all", "links Karelia", "find Karelia",
            "why \(claims?.first ?? "")", "rank", "conflicts", "stats",
        ] {
            let violations = try JSONSchema(named: Self.name(question))
                .violations(of: try await ask(question))
            #expect(violations == [], "\(question)")
        }
    }

    /// Figures have names of their own.
    @Test func figuresObey() async throws {
        let folder = try SmallWorld.folder()
        try folder.write(SmallWorld.gold, to: "gold/wire.json")
        try folder.write("Avalon.\n", to: "seeds/wire.txt")
        let run = try await Program.run("eval gold --json --only-dict dict", in: folder)
        #expect(try JSONSchema(named: "eval").violations(of: OrderedJSON(run.bytes)) == [])
    }

    /// Where sentences are looked up again the answers say so.
    @Test func verifiedAnswersObey() async throws {
        let folder = try await SmallWorld.builtFolder()
        try folder.remove("articles/north.txt")
        let run = try await Program.run("why Borduria NL --verify --json", in: folder)
        #expect(run.status == 65)
        #expect(try JSONSchema(named: "why").violations(of: OrderedJSON(run.bytes)) == [])
    }

    /// Each command with `--json` has a schema, each schema a command and a question above.
    @Test func everyCommandHasOne() async throws {
        let run = try await Program.run("--experimental-dump-help", in: try TemporaryFolder())
        let command = try #require(try OrderedJSON(run.bytes)["command"])
        let commands = Set(Self.commandsWithJSON(in: command))
        let schemas = Set(try JSONSchema.names).subtracting(["common"])
        #expect(commands == schemas)
        let asked = AnswerFormsTests.questions.map(\.question) + Self.further + ["eval"]
        #expect(schemas.subtracting(asked.map(Self.name)) == [])
    }

    /// What a schema does not allow is seen: a missing field, an unknown one, a wrong type.
    @Test(
        arguments: [
            (#"{"paths":[]}"#, 0), ("{}", 1), (#"{"paths":[],"more":1}"#, 1),
            (#"{"paths":{}}"#, 1), (#"{"paths":[[{"from":"a"}]]}"#, 4),
            (
                #"{"paths":[[{"from":"a","relation":"likes","direction":"out","to":"b","claims":["x"]}]]}"#,
                2
            ),
        ])
    func violationsAreSeen(_ text: String, _ count: Int) throws {
        let violations = try JSONSchema(named: "path").violations(
            of: OrderedJSON(.init(text.utf8)))
        #expect(violations.count == count, "\(violations)")
    }

    /// `dict stats --by state` is about the schema `dict-stats`.
    private static func name(_ question: String) -> String {
        let words = question.split(separator: " ")
        return words.prefix(["dict", "judge"].contains(words[0]) ? 2 : 1).joined(separator: "-")
    }

    private static func commandsWithJSON(in command: OrderedJSON, below: String = "") -> [String] {
        (command["subcommands"]?.elements ?? []).flatMap { child -> [String] in
            let name = below + (child["commandName"]?.text ?? "")
            let names = (child["arguments"]?.elements ?? []).flatMap { $0["names"]?.elements ?? [] }
            let hasJSON = names.contains { $0["name"]?.text == "json" }
            return (hasJSON ? [name] : []) + commandsWithJSON(in: child, below: name + "-")
        }
    }
}
