import Testing

/// Long lists are cut, and say so.
@Suite struct PageTests {
    private static let lists = [
        ("conflicts", "conflicts"), ("stale", "memberships"), ("stale --on 2010", "memberships"),
        ("stale --known-by 2017", "memberships"), ("history Uzbekistan", "histories"),
        ("history Uzbekistan --known-by 2017", "histories"),
        ("articles CSTO", "articles"),
    ]

    @Test(arguments: lists)
    func theFirstRowsAndHowManyMore(_ line: String, _ rows: String) async throws {
        let all = try OrderedJSON(try await SampleGraph.ask("\(line) --limit 0 --json").bytes)
        let first = try OrderedJSON(try await SampleGraph.ask("\(line) --limit 1 --json").bytes)
        let count = try #require(all[rows]?.elements.count)
        #expect(count > 1)
        #expect(all["more"]?.text == "0")
        #expect(first["more"]?.text == "\(count - 1)")
        let shown = try #require(first[rows]?.elements.first)
        #expect(all[rows]?.elements.contains { "\($0)" == "\(shown)" } == true)

        let text = try await SampleGraph.ask("\(line) --limit 1")
        #expect(text.text.hasSuffix(" more; --limit 0 shows all\n"))
        #expect(text.errors == "")
        let csv = try await SampleGraph.ask("\(line) --limit 1 --csv")
        #expect(csv.errors.hasSuffix(" more; --limit 0 shows all\n"))
        #expect(try await SampleGraph.ask("\(line) --limit 0 --csv").errors == "")
        #expect(try await SampleGraph.ask("\(line) --limit -1").status == 64)
    }

    @Test func differences() async throws {
        let line = "diff --from 1990 --to 2023"
        let all = try OrderedJSON(try await SampleGraph.ask("\(line) --limit 0 --json").bytes)
        let first = try OrderedJSON(try await SampleGraph.ask("\(line) --limit 1 --json").bytes)
        for part in ["memberships", "offices"] {
            let rows = try #require(all[part]?.elements)
            #expect(all["more"]?[part]?.text == "0")
            #expect(first[part]?.elements.map { "\($0)" } == rows.prefix(1).map { "\($0)" })
            #expect(first["more"]?[part]?.text == "\(rows.count - 1)")
        }
        let reported = try #require(all["reported"]?.elements)
        // All claims of the first article.
        let shown = try #require(first["reported"]?.elements)
        #expect(!shown.isEmpty && shown.count < reported.count)
        #expect(shown.map { "\($0)" } == reported.prefix(shown.count).map { "\($0)" })
        #expect(all["more"]?["articles"]?.text == "0")
        #expect(first["more"]?["articles"]?.text != "0")
    }
}
