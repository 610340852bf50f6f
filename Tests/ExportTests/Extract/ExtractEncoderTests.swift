import Export
import Foundation
import Knowledge
import TestSupport
import Testing

@Suite struct ExtractEncoderTests {
    private let golden = GoldenFolder()

    @Test(arguments: [(false, "article.ndjson"), (true, "article-with-text.ndjson")])
    func article(_ withText: Bool, _ name: String) throws {
        let encoder = ExtractEncoder(withText: withText)
        var output: [UInt8] = []
        encoder.line(for: SampleReading.reading, claims: SampleReading.claims, into: &output)
        encoder.line(for: SampleReading.record, claims: [], into: &output)
        encoder.end(
            ExtractSummary(
                articles: 2, files: 2, skipped: 1, version: "1.2.3",
                dictionary: ContentHash(hashing: "dictionary".utf8)),
            into: &output)
        try golden.expect(output, in: name)
    }

    /// The offsets of a line cut its texts out of the article, counted in code points.
    @Test func offsetsCountCodePoints() throws {
        var output: [UInt8] = []
        ExtractEncoder(withText: true).line(
            for: SampleReading.reading, claims: SampleReading.claims, into: &output)
        let line = try #require(
            try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any])
        let text = Array(try #require(line["text"] as? String).unicodeScalars)
        let claims = try #require(line["claims"] as? [[String: Any]])
        let quoted =
            try #require(line["mentions"] as? [[String: Any]])
            + claims.compactMap { $0["evidence"] as? [String: Any] }
        #expect(quoted.count == 6)
        for item in quoted {
            let start = try #require(item["start"] as? Int)
            let end = try #require(item["end"] as? Int)
            var cut = String.UnicodeScalarView()
            cut.append(contentsOf: text[start..<end])
            #expect(String(cut) == item["text"] as? String)
        }
        let sentences = try #require(line["sentences"] as? [[Int]])
        #expect(sentences.first?.first == 0 && sentences.last?.last == text.count)
    }

    @Test func appendsToWhatIsThere() {
        var output = Array("before\n".utf8)
        ExtractEncoder(withText: false).line(
            for: SampleReading.record, claims: [], into: &output)
        #expect(String(decoding: output, as: UTF8.self).hasPrefix("before\n{\"id\":"))
        #expect(output.last == UInt8(ascii: "\n"))
    }
}
