import Foundation
import Testing

/// How the program ends when it cannot do what it is asked: its code, a reason on stderr, and
/// nothing on stdout.
@Suite struct ExitCodeTests {
    @Test(
        arguments: [
            ("links Uzbekistn", 1, "did you mean \"Uzbekistan\""),
            ("links Nowhereland", 1, "names nobody \"Nowhereland\""),
            ("status Uzbekistan SCTO", 1, "did you mean"),
            ("status Uzbekistan OPEC", 1, "unknown"),
            ("status Uzbekistan CSTO --on 2008 --known-by 1950", 1, "unknown"),
            ("path Milei IRPT", 1, "no stated way"),
            ("why Milei IRPT", 1, "no claim links"),
            ("why 0000000000000000", 1, "0000000000000000"),
            ("history Moscow", 1, "no membership"),
            ("find zyzzyva", 1, "zyzzyva"),
            ("dot CSTO --relation sanctioned", 1, "nothing to draw"),
            ("suggest --kind alias", 1, "no name"),

            ("judge list", 1, "nothing was judged"),
            ("judge undo", 1, "no judgement to undo"),
            ("judge split CSTO", 1, "no judgement merges"),

            ("judge reject abc", 64, "at least 4"),
            ("judge reject Uzbekistan", 64, "no claim id"),
            ("judge note 0000000000000000", 64, "<text>"),
            ("judge merge CSTO csto", 64, "both Collective Security Treaty Organization"),
            ("judge merge Uzbekistan CSTO", 64, "different kinds"),
            ("judge reject 0000000000000000", 66, "no claim \"0000000000000000\""),
            ("judge merge Uzbekistn CSTO", 66, "did you mean"),
            ("judge undo 7", 66, "no judgement 7"),
            ("judge list --db missing.db", 66, "no such database"),
            ("judge undo --db missing.db", 66, "no such database"),

            ("frob", 64, "frob"),
            ("links", 64, "<entity>"),
            ("links CSTO --frob", 64, "--frob"),
            ("links CSTO --on 2012-13", 64, "2012-13"),
            ("links CSTO --on 2012-02-30", 64, "2012-02-30"),
            ("links CSTO --on yesterday", 64, "yesterday"),
            ("links CSTO --relation friend_of", 64, "friend_of"),
            ("links CSTO --hops 0", 64, "--hops takes 1 to 4"),
            ("links CSTO --json --csv", 64, "exclude each other"),
            ("path Putin Putin", 64, "both Vladimir Putin"),
            ("path Putin IRPT --max-hops 99", 64, "--max-hops takes 1 to 12"),
            ("find CSTO --limit 0", 64, "--limit takes a number from 1"),
            ("suggest --limit 0", 64, "--limit takes a number from 1"),
            ("suggest --kind thing", 64, "thing"),
            ("suggest --tsv --csv", 64, "exclude each other"),
            ("draw CSTO", 64, "--output"),
            ("build", 64, "Name at least one file"),
            ("build . -j 0", 64, "-j takes a number from 1"),
            ("build . --dict a --only-dict b", 64, "exclude each other"),
            ("extract --as name a.txt", 64, "--as names standard input"),
            ("eval", 64, "<gold>"),
            ("eval . --errors -1", 64, "--errors"),
            ("eval . a.txt --system b.ndjson", 64, "give no paths"),

            ("stats --db missing.db", 66, "no such database"),
            ("links CSTO --db missing.db", 66, "entente build"),
            ("extract missing.txt", 66, "missing.txt: no such file or directory"),
            ("build missing/ --db new.db", 66, "missing: no such file or directory"),
            ("extract . --only-dict missing", 66, "missing: no such file or directory"),
            ("dict check --dict missing", 66, "missing: no such file or directory"),
            ("dict check --only-dict .", 66, "no .tsv file"),

            ("eval missing", 66, "no such folder: missing"),
            ("eval .", 66, "no gold in ."),

            ("build . --db missing/new.db", 74, "missing/new.db"),
            (
                "export --format json CSTO -o missing/csto.json", 74,
                "missing/csto.json: no such file"
            ),
        ] as [(String, Int32, String)])
    func failure(_ line: String, _ status: Int32, _ reason: String) async throws {
        let run = try await SampleGraph.ask(line)
        #expect(run.status == status)
        #expect(run.text == "")
        #expect(run.errors.contains(reason), "\(run.errors)")
    }

    /// A name of several entities ends with who they are; `--first` takes the best supported.
    @Test func severalHolders() async throws {
        let folder = try await SmallWorld.builtFolder()
        let asked = try await Program.run("links Karelia", in: folder)
        #expect(asked.status == 64)
        #expect(asked.text == "")
        #expect(asked.errors.contains("lower-karelia\tLower Karelia, state\n"))
        #expect(asked.errors.contains("upper-karelia\tUpper Karelia, state\n"))
        let first = try await Program.run("links Karelia --first", in: folder)
        #expect(first.status == 0)
        #expect(first.text.contains("South Pact"))
    }

    /// What is no graph of ours is refused, and stays as it is.
    @Test(
        arguments: [
            ("text", Data("Dear diary, this is no database. It only has its name.".utf8)),
            ("another program's", Self.emptyDatabase),
        ])
    func foreignFile(_ kind: String, _ bytes: Data) async throws {
        let folder = try SmallWorld.folder()
        try folder.write(bytes, to: "graph.db")
        try folder.write("Avalon left.", to: "a.txt")
        for line in ["stats", "build a.txt --only-dict dict"] {
            let run = try await Program.run(line, in: folder)
            #expect(run.status == 65)
            #expect(run.text == "")
            #expect(run.errors.hasPrefix("entente: graph.db: "))
            #expect(try folder.bytes("graph.db") == bytes)
        }
    }

    /// A database of a later version is neither read nor written.
    @Test func laterVersion() async throws {
        let folder = try await SmallWorld.builtFolder()
        var bytes = try folder.bytes("graph.db")
        let userVersion = 60..<64
        bytes.replaceSubrange(userVersion, with: [0, 0, 0x7F, 0xFF])
        try folder.write(bytes, to: "graph.db")
        let asked = try await Program.run("stats", in: folder)
        let built = try await SmallWorld.build(in: folder)
        for run in [asked, built] {
            #expect(run.status == 65)
            #expect(run.text == "")
            #expect(run.errors.contains("later version"), "\(run.errors)")
        }
        #expect(try folder.bytes("graph.db") == bytes)
    }

    /// Bytes lost in the middle of a database are reported, not answered from.
    @Test func damagedDatabase() async throws {
        let folder = try await SmallWorld.builtFolder()
        var bytes = try folder.bytes("graph.db")
        bytes.replaceSubrange(
            4096..<bytes.count, with: Data(repeating: 0xA5, count: bytes.count - 4096))
        try folder.write(bytes, to: "graph.db")
        let run = try await Program.run("links Avalon", in: folder)
        #expect(run.status == 65)
        #expect(run.text == "")
        #expect(run.errors.hasPrefix("entente: graph.db: "))
    }

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
        arguments: [
            "links CSTO", "stats --json", "dot CSTO", "export --format ndjson", "dict test",
            "--help", "--version",
        ])
    func fullDisk(_ line: String) async throws {
        let run = try await SampleGraph.ask(line, output: "/dev/full")
        #expect(run.status == 74)
        #expect(
            run.errors.contains("No space left on device") || run.errors.contains("no space left"))
    }

    /// Where another program writes for longer than the program waits, it says so and ends.
    @Test(.enabled(if: Program.isInstalled("sqlite3"))) func busy() async throws {
        let folder = try await SmallWorld.builtFolder()
        try folder.write("Avalon left the North League in 2010.", to: "articles/new.txt")
        let before = try folder.bytes("graph.db")
        let lock = try DatabaseLock(on: folder.path("graph.db"))
        let run = try await SmallWorld.build(in: folder)
        try lock.release()
        #expect(run.status == 75)
        #expect(run.text == "")
        #expect(run.errors == "entente: graph.db: another program is writing; waited 5 seconds\n")
        #expect(try folder.bytes("graph.db") == before)
        #expect(try await SmallWorld.build(in: folder).status == 0)
    }

    /// One page of SQLite's format without an application id: what `sqlite3 x.db 'VACUUM'` leaves.
    private static let emptyDatabase: Data = {
        var page = Data("SQLite format 3\u{0}".utf8)
        page += [0x10, 0, 1, 1, 0, 0x40, 0x20, 0x20, 0, 0, 0, 1, 0, 0, 0, 1]
        page += [UInt8](repeating: 0, count: 12) + [0, 0, 0, 4]
        page += [UInt8](repeating: 0, count: 8) + [0, 0, 0, 1]
        page += [UInt8](repeating: 0, count: 8)
        page += [0x12, 0x34, 0x56, 0x78]
        page += [UInt8](repeating: 0, count: 20)
        page += [0, 0, 0, 1, 0, 0x2E, 0x5F, 0x24]
        page += [0x0D, 0, 0, 0, 0, 0x10, 0, 0]
        return page + [UInt8](repeating: 0, count: 4096 - page.count)
    }()
}
