import Testing

/// Tables keep to the width of the terminal, which `COLUMNS` stands for here.
@Suite struct TerminalWidthTests {
    /// Questions that are answered with a heading and tables alone.
    static let questions = [
        "links CSTO", "links Russia --hops 2", "links Uzbekistan --with-mentions",
        "links CSTO --modality all", "members CSTO --all", "members NATO --on 2016-12-01",
        "stale --limit 0", "offices CSTO", "offices Russia --on 2017", "rank",
        "rank --by pagerank", "articles CSTO", "suggest --limit 5", "dict stats",
        "dict stats --by state", "dict stats --by role", "stats",
    ]
    static let widths = [40, 50, 60, 72, 80]

    @Test(arguments: questions, widths)
    func tablesFit(_ question: String, _ width: Int) async throws {
        let run = try await SampleGraph.ask(question, environment: ["COLUMNS": String(width)])
        #expect(run.status == 0, "\(run.errors)")
        let tooLong = run.text.split(separator: "\n").filter { $0.count > width }
        #expect(tooLong == [])
        #expect(!run.text.isEmpty)
    }

    /// The tables of answers that also quote sentences, which the terminal itself wraps: all above
    /// the first quote.
    @Test(
        arguments: ["diff --from 2011 --to 2012", "find CSTO", "history Uzbekistan CSTO"], widths)
    func tablesAboveQuotesFit(_ question: String, _ width: Int) async throws {
        let run = try await SampleGraph.ask(question, environment: ["COLUMNS": String(width)])
        let lines = run.text.split(separator: "\n")
        let table = lines.prefix { !$0.contains("“") && !$0.contains("Newly reported") }
        #expect(!table.isEmpty)
        #expect(table.filter { $0.count > width } == [])
    }

    /// What a narrow table leaves out, the other forms still have.
    @Test(arguments: ["links CSTO", "rank", "members CSTO", "stale", "articles CSTO"])
    func otherFormsLoseNothing(_ question: String) async throws {
        for form in ["--json", "--csv"] {
            let wide = try await SampleGraph.ask("\(question) \(form)")
            let narrow = try await SampleGraph.ask(
                "\(question) \(form)", environment: ["COLUMNS": "40"])
            #expect(narrow.bytes == wide.bytes)
        }
    }

    /// A table says what it leaves out, and days break behind the month.
    @Test func narrowTable() async throws {
        let run = try await SampleGraph.ask("members CSTO", environment: ["COLUMNS": "40"])
        let words = run.text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
        #expect(words.contains("(a wider terminal, --json and --csv also have"))
    }

    /// Without a terminal tables are as wide as they need to be; a width that is none counts as
    /// none.
    @Test(arguments: ["", "0", "-5", "wide"]) func noWidth(_ columns: String) async throws {
        let plain = try await SampleGraph.ask("links CSTO")
        let run = try await SampleGraph.ask("links CSTO", environment: ["COLUMNS": columns])
        #expect(run.bytes == plain.bytes)
    }
}
