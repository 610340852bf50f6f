import Testing

/// `dict check` and `dict test`.
@Suite struct DictionaryTests {
    @Test(arguments: ["dict check", "dict test"]) func shipped(_ line: String) async throws {
        let run = try await Program.run(line, in: try TemporaryFolder())
        #expect(run.status == 0, "\(run.text)")
        #expect(run.errors == "")
    }

    @Test(arguments: ["dict check", "dict test"]) func small(_ line: String) async throws {
        let run = try await Program.run("\(line) --only-dict dict", in: try SmallWorld.folder())
        #expect(run.status == 0, "\(run.text)")
        #expect(run.errors == "")
    }

    /// Every problem stands on stdout by file and line; the number of errors on stderr.
    @Test(
        arguments: [
            ("states.tsv", "id\tname\taliases\nAvalon!\tAvalon\t\n", "dict/states.tsv:2: "),
            ("states.tsv", "name\taliases\nAvalon\t\n", "dict/states.tsv:1: "),
            ("organisations.tsv", "id\tname\tkind\nnl\tNL\tshop\n", "dict/organisations.tsv:2: "),
            ("relations.yaml", "rules:\n  - id: x\n    frobs: y\n", "dict/relations.yaml:"),
            ("relations.yaml", "rules: [\n", "dict/relations.yaml:"),
        ])
    func problems(_ file: String, _ text: String, _ place: String) async throws {
        let folder = try SmallWorld.folder()
        try folder.write(text, to: "dict/\(file)")
        let check = try await Program.run("dict check --only-dict dict", in: folder)
        #expect(check.status == 65)
        #expect(check.text.contains(place))
        #expect(check.errors.hasPrefix("entente: "))
        try folder.write("Avalon left.", to: "a.txt")
        let extract = try await Program.run("extract a.txt --only-dict dict", in: folder)
        #expect(extract.status == 65)
        #expect(extract.text == "")
        #expect(extract.errors.contains(place))
    }

    @Test func failedExample() async throws {
        let folder = try SmallWorld.folder()
        try folder.write(
            """
            rules:
              - id: member.left
                claim: member_of left
                subject: state
                verbs:
                  - S leave O
                examples:
                  - "[state Qatar] left [organisation OPEC]. => qatar left opec"
                  - "[state Qatar] joined [organisation OPEC]. => qatar left opec"
                not:
                  - "A minister of [state Qatar] left for an [organisation OPEC] summit."

            """, to: "dict/relations.yaml")
        let run = try await Program.run("dict test --only-dict dict", in: folder)
        #expect(run.status == 65)
        #expect(run.text.contains("relations.yaml:9"))
        #expect(run.errors.contains("1 example failed"))
    }

    /// A folder laid over the others adds names.
    @Test func overlay() async throws {
        let folder = try SmallWorld.folder()
        try folder.write("id\tname\nzubrowka\tZubrowka\n", to: "more/states.tsv")
        let run = try await Program.run(
            "extract --dict more --as a.txt -", in: folder,
            input: "Zubrowka left the North League.", environment: ["ENTENTE_DICT": "dict"])
        #expect(run.status == 0)
        #expect(run.text.contains(#""entity":"zubrowka""#))
        #expect(run.text.contains(#""entity":"north-league""#))
    }
}
