import Testing

/// What is said when something cannot be done, word for word: the place, what was found there, what
/// is allowed, and what to do. Read together, the messages speak one language.
@Suite struct ErrorMessageTests {
    private static let messages: [(line: String, status: Int32, message: String)] = [
        (
            "links Uzbekistn", 1,
            "graph.db names nobody \"Uzbekistn\"; did you mean \"Uzbekistan\", "
                + "\"Uzbekistani (Uzbekistan)\"?"
        ),
        ("links Foo", 1, "graph.db names nobody \"Foo\"; 'entente find' looks in the texts"),
        (
            "path CSTO csto", 64,
            "\"CSTO\" and \"csto\" are both Collective Security Treaty Organization"
        ),
        (
            "why zzz", 64,
            "\"zzz\" is no claim id: 16 hex digits, or the first of them, at least 4; for a link give two entities"
        ),
        ("why 00000000", 1, "graph.db has no claim \"00000000\""),
        ("find zyzzyva", 1, "nothing has \"zyzzyva\": no text has \"zyzzyva\""),
        (
            "find uzbekistn", 1,
            "nothing has \"uzbekistn\": no text has \"uzbekistn\" (did you mean \"uzbekistan\"?)"
        ),
        (
            "stats --db no.db", 66,
            "no.db: no such database; make one with 'entente build PATH…' or name one with --db"
        ),
        ("build nowhere", 66, "nowhere: no such file or directory"),
        ("links CSTO --kinds ORG", 64, "Unknown option '--kinds'. Did you mean '--kind'?"),
        ("dict check --dict no", 66, "no dictionaries in no: no such file or directory"),
        ("backup graph.db", 64, "graph.db is the database itself: name another file"),
        ("draw CSTO -o no/x.svg", 74, "cannot write no/x.svg: no such file or directory"),
        ("draw CSTO -o x.jpg", 64, "-o takes a file that ends with .svg, .png, .pdf; found x.jpg"),
        (
            "dot CSTO --base-url ftp:x", 64,
            "links cannot begin with “ftp:x”: give an http or https address with a host, of plain characters"
        ),
        ("dot A B C --path", 64, "--path takes two entities; found 3."),
        (
            "export --format xls", 64,
            "--format takes ndjson, dot, mermaid, json, graphml, gexf, csv, neo4j, turtle, ftm; found xls."
        ),
        (
            "export --format csv", 64,
            "csv makes several files (nodes.csv, edges.csv, claims.csv, articles.csv); name a folder for them with -o."
        ),
        ("diff --from 2012 --to 2010", 64, "--to takes a day after --from, 2012-12-31."),
        ("links CSTO --since 2012 --until 2010", 64, "--until is before --since."),
        ("links CSTO --min-stories 0", 64, "--min-stories takes a number from 1; found 0."),
        (
            "links CSTO --with-mentions --on 2012", 64,
            "--with-mentions knows neither relations nor days; leave out --relation and --on."
        ),
        (
            "timeline CSTO -o x.doc", 64, "-o takes a file that ends with .svg, or -; found x.doc"
        ),
        (
            "conflicts --against Nobody", 1,
            "graph.db: no article of \"Nobody\" tells of a member or an office; there are those of "
                + "\"Steppe Weekly\", \"DISPATCH DIGEST\", \"Continental Record\", \"Meridian Wire\", "
                + "\"Borderlines\" and 1 other"
        ),
        (
            "offices CSTO --on 1950", 1,
            "no office of Collective Security Treaty Organization on 1950-12-31 is told; of other or "
                + "unknown days 2 are, see --all"
        ),
        (
            "find border --since 2030", 1,
            "nothing has \"border\" in articles of these days; others have it"
        ),
        (
            "who CSTO", 64,
            "\"who\" is no command of entente; did you mean \"why\"? 'entente --help' lists them"
        ),
        ("connect", 64, "\"connect\" is no command of entente; 'entente --help' lists them"),
        (
            "judge rejct 00", 64,
            "\"rejct\" is no command of entente judge; did you mean \"reject\"? "
                + "'entente judge --help' lists them"
        ),
        (
            "links Gabon --relation attacked", 1,
            "Gabon: no such link; without the filters 1 stated link"
        ),
        (
            "links m23", 1,
            "March 23 Movement: no stated link; --modality all shows 1 planned, doubted or denied"
        ),
        (
            "links Moscow", 1,
            "Moscow: no stated link; 'entente articles' lists where the name occurs"
        ),
        (
            "dot Gabon --relation attacked", 1,
            "nothing to draw: no stated link of this choice; leave out a filter"
        ),
        ("find *", 64, "TEXT takes a word or more; found “*”."),
        (
            "dot CSTO --lines bent", 64,
            "The value 'bent' is invalid for '--lines <lines>'. Please provide one of 'led' and 'straight'."
        ),
        (
            "articles CSTO --since 1990 --until 1991", 1,
            "no article of these days names Collective Security Treaty Organization; others do"
        ),
        ("articles CSTO --since 2012 --until 2010", 64, "--until is before --since."),
        ("links CSTO --limit 0", 64, "--limit takes a number from 1; found 0."),
        ("dot --min-stories 0", 64, "--min-stories takes a number from 1; found 0."),
        ("links CSTO --jsn", 64, "Unknown option '--jsn'. Did you mean '--json'?"),
    ]

    @Test(arguments: messages)
    func wordForWord(_ line: String, _ status: Int32, _ message: String) async throws {
        let run = try await SampleGraph.ask(line)
        #expect(run.status == status)
        let first = run.errors.split(separator: "\n").first.map(String.init) ?? ""
        // What the shell's arguments were wrong in is said by the parser of arguments.
        #expect(["entente: \(message)", "Error: \(message)"].contains(first))
    }

    /// Wherever a date is wanted, a wrong one ends with what a date looks like.
    @Test(
        arguments: [
            "build . --published soon", "links CSTO --on soon", "links CSTO --since soon",
            "links CSTO --until soon", "status A B --on soon", "members A --on soon",
            "status A B --known-by soon", "offices A --on soon", "stale --before soon",
            "diff --from soon --to 2012", "diff --from 2012 --to soon", "dot --on soon",
            "draw --since soon -o x.svg", "export --format dot --until soon",
            "timeline A --on soon --json", "import --as A --date soon x.csv",
        ])
    func wrongDates(_ line: String) async throws {
        let run = try await SampleGraph.ask(line)
        #expect(run.status == 64)
        #expect(run.text == "")
        #expect(run.errors.contains("The value 'soon' is invalid"))
        #expect(run.errors.contains("2012, 2012-08 or 2012-08-31"), "\(run.errors)")
    }

    /// A missing database is the same to every command that asks one.
    @Test(
        arguments: [
            "links A", "path A B", "status A B", "members A", "history A", "offices A", "conflicts",
            "stale", "diff --from 2011 --to 2012", "why A B", "find A", "rank", "stats", "suggest",
            "dot", "draw -o x.svg", "timeline A --json", "export --format dot",
            "evidence A -o new", "forget x", "check", "backup x.db", "judge list",
            "judge reject 0000", "judge merge A B", "judge undo",
        ])
    func missingDatabase(_ line: String) async throws {
        let run = try await SampleGraph.ask("\(line) --db no.db")
        #expect(run.status == 66)
        #expect(run.text == "")
        #expect(
            run.errors == "entente: no.db: no such database; make one with 'entente build PATH…' "
                + "or name one with --db\n")
    }
}
