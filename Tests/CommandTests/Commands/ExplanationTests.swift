import Testing

/// `--why`: the rules and sentences by which an answer came about.
@Suite struct ExplanationTests {
    private static let questions = [
        "status Uzbekistan CSTO --on 2008", "members NATO --on 2016-12-01",
        "history Uzbekistan CSTO", "offices Russia --on 2017", "status CSTO",
    ]

    @Test(arguments: questions) func text(_ question: String) async throws {
        let run = try await SampleGraph.ask("\(question) --why")
        #expect(run.status == 0)
        #expect(run.text.contains(/\(rule \d\)/))
        #expect(run.text.contains("“"))
        #expect(run.text.hasSuffix("\n"))
        #expect(!run.text.split(separator: "\n").contains { $0.hasSuffix(" ") })
    }

    @Test(arguments: [
        (questions[0], "why.0", true), (questions[1], "members.0.why.0", true),
        (questions[2], "histories.0.intervals.0.why.0", true),
        (questions[3], "offices.0.why.0", false), (questions[4], "why.0", false),
    ])
    func json(_ question: String, _ path: String, _ isMembership: Bool) async throws {
        let answer = try OrderedJSON(try await SampleGraph.ask("\(question) --why --json").bytes)
        let text = try #require(answer["\(path).text"]?.text)
        let rule = try #require(answer["\(path).rule"]?.text)
        #expect(text.hasSuffix("(rule \(rule))."))
        if isMembership {
            #expect(
                answer[path]?.keys == [
                    "status", "rule", "ground", "event", "date", "text", "claims", "because",
                ])
        }
        let claim = answer["\(path).claims.0"]?.text
        let evidence = try #require(answer["evidence"]).elements
        #expect(evidence.contains { $0["claim"]?.text == claim && $0["text"]?.text != nil })
        let without = try OrderedJSON(try await SampleGraph.ask("\(question) --json").bytes)
        #expect(without[path] == nil && without["evidence"] == nil)
    }

    @Test(arguments: questions) func csv(_ question: String) async throws {
        let rows = CSVRows(try await SampleGraph.ask("\(question) --why --csv").text).rows
        #expect(rows.first?.last == "why")
        #expect(rows.dropFirst().allSatisfy { $0.last?.contains("(rule ") == true })
    }
}
