import Foundation
import Testing

@testable import Evaluation

/// Gold that is not what it should be: what is said of it, and where.
@Suite struct GoldErrorTests {
    @Test(
        arguments: [
            (#""kind": "person", "#, "", "mentions[4].kind: missing"),
            (#""start": 60, "#, "", "articles[1].start: missing"),
            (#""start": 60"#, #""start": "61""#, "articles[1].start: "),
            (
                #""end": 129"#, #""end": 1290"#,
                "articles[1]: ends at 1290, but 000_small.txt has 129"
            ),
            (#""end": 122"#, #""end": 3"#, "mentions[4].end: 116 to 3 is no range"),
            (#""start": 10, "#, #""start": -10, "#, "mentions[0].end: -10 to 16 is no range"),
            (
                #""claims": ["#, #""claims": {"#,
                "000_small.json: no JSON: "
            ),
            (
                #""duplicate_of": "0""#, #""duplicate_from": "0""#,
                "articles[1].duplicate_of: missing"
            ),
        ])
    func badFile(_ text: String, _ replacement: String, _ problem: String) throws {
        let json = SmallGold.json.replacing(text, with: replacement)
        try #require(json != SmallGold.json)
        let error = #expect(throws: EvaluationError.self) {
            try SmallGold.folder(gold: json).gold()
        }
        #expect(error?.kind == .badData)
        let description = error?.description ?? ""
        #expect(description.contains("gold/000_small.json: "))
        #expect(description.contains(problem), "\(description)")
    }

    @Test func badAliases() throws {
        let error = #expect(throws: EvaluationError.self) {
            try SmallGold.folder(aliases: #"{"avalon": "Av"}"#).gold()
        }
        #expect(
            error?.description.contains("aliases.json: avalon: ") == true,
            "\(error?.description ?? "")")
    }

    @Test func missing() throws {
        #expect(throws: EvaluationError(.missing, "no such folder: nowhere")) {
            try Gold(folder: "nowhere")
        }
        let error = #expect(throws: EvaluationError.self) {
            try SmallGold.folder(gold: #"{"asked": []}"#).gold()
        }
        #expect(error?.kind == .missing)
        #expect(error?.description.hasPrefix("no gold in ") == true)
    }

    /// A text that is not there is no error: bounds are compared as they are.
    @Test func missingText() throws {
        let gold = try SmallGold.folder(text: nil).gold()
        #expect(gold.sources == [GoldSource(name: "000_small.txt", path: nil)])
    }

    @Test(
        arguments: [
            ("{", "lines:2: no JSON: "), ("[]", "lines:2: "),
            (#"{"type":"start"}"#, "lines:2: source: missing"),
            (
                #"{"source":{"path":"a","start":0},"mentions":[{}]}"#,
                "lines:2: mentions[0].start: missing"
            ),
        ])
    func badLine(_ line: String, _ problem: String) throws {
        let error = #expect(throws: EvaluationError.self) {
            try ExtractLines.articles(in: Data("\n\(line)\n".utf8), name: "lines")
        }
        #expect(error?.kind == .badData)
        #expect(error?.description.hasPrefix(problem) == true, "\(error?.description ?? "")")
    }
}
