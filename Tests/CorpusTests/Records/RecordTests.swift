import Knowledge
import Testing

@testable import Corpus

@Suite struct RecordTests {
    @Test(arguments: [
        (#"{"text":"a"}"#, "a"), (#" { "text" : "a" } "#, "a"),
        (#"{"text":"a","x":[1,{"y":null}]}"#, "a"),
        (#"{"text":"a\n\t\"\\\/b"}"#, "a\n\t\"\\/b"),
        (#"{"text":"\u00e9\uD83D\uDE00"}"#, "é\u{1F600}"),
        (#"{"te\u0078t":"a"}"#, "a"), (#"{"x":-1.5e+3,"y":true,"text":"é"}"#, "é"),
        (#"{"title":"T","text":"body"}"#, "T\n\nbody"),
        (#"{"title":" T ","text":"body"}"#, "T\n\nbody"),
        (#"{"title":"T","text":"T and body"}"#, "T and body"), (#"{"title":null,"text":"a"}"#, "a"),
        (#"{"title":"","text":"a"}"#, "a"), (#"{"text":"a","text":"b"}"#, "b"),
    ])
    func text(line: String, text: String) throws {
        let record = try NewsRecord(line: Array(line.utf8))
        #expect(record.article.map { String(decoding: $0.text, as: UTF8.self) } == text)
    }

    @Test(arguments: [
        "", "[]", "null", "{", #"{"text"}"#, #"{"text":}"#, #"{"text":"a}"#, #"{"text":"a"} x"#,
        #"{"text":"\x"}"#, #"{"text":"\u12"}"#, #"{"text":"\uD83D"}"#, #"{"text":"\uDE00"}"#,
        #"{"text":"\uD83D\u0041"}"#, "{\"text\":\"a\u{1}\"}", #"{"text":"a",}"#, #"{text:"a"}"#,
        #"{"text":5}"#, #"{"x":01,"text":"a"}"#, #"{"x":1.,"text":"a"}"#, #"{"x":tru,"text":"a"}"#,
        #"{"x":+1,"text":"a"}"#, #"{"x":[1,"text":"a"}"#,
    ])
    func rejected(line: String) {
        #expect(throws: JSONError.self) { try NewsRecord(line: Array(line.utf8)) }
    }

    @Test func deepNesting() {
        let line = #"{"x":"# + String(repeating: "[", count: 100_000)
        #expect(throws: JSONError.self) { try NewsRecord(line: Array(line.utf8)) }
    }

    @Test(
        arguments: [
            ("2018-05-03", "2018-05-03"), ("2018-05-03T14:30:00Z", "2018-05-03"), ("2018", "2018"),
            ("2018-05", "2018-05"), ("May 3, 2018", "2018-05-03"),
            ("3 May 2018 14:30", "2018-05-03"),
            ("2018-02-30", nil), ("yesterday", nil), ("", nil), ("May 3", nil),
        ] as [(String, String?)])
    func date(text: String, date: String?) {
        #expect(RecordDate.read(text)?.edtf == date)
    }

    @Test func badLinesAreSkippedByNumber() throws {
        let lines = """
            {"id":7,"title":"Fiji signs treaty","date":"2018-05-03","publisher":"Herald","text":"SUVA (Times) — The ministers signed a treaty. It holds."}

            nonsense
            {"title":"no text"}
            {"url":"https://herald.example/x","text":"ENDS\\n\\nOne.\\n\\nENDS\\n\\nTwo."}
            """
        var documents: [Document] = []
        var skips: [Skip] = []
        try CorpusReader().read(
            bytes: Array(lines.utf8), path: "news.jsonl", as: .jsonLines,
            document: { documents.append($0) }, skipped: { skips.append($0) })
        #expect(skips.map(\.line) == [3, 4])
        #expect(documents.map(\.source.line) == [1, 5])
        #expect(documents.map(\.source.recordID) == ["7", "https://herald.example/x"])
        let first = try #require(documents.first)
        #expect(first.title.map(first.string) == "Fiji signs treaty")
        #expect(first.dateline.map(first.string) == "SUVA (Times) —")
        #expect(first.publication?.date.edtf == "2018-05-03")
        #expect(first.publisher == "Herald")
        #expect(first.source.end == first.text.count { $0 & 0xC0 != 0x80 })
        #expect(first.sentences.map(\.role) == [.headline, .body, .body])
    }
}
