import Corpus
import Foundation
import Knowledge
import Testing

/// Boundaries and dates on the hand-made gold of the developers, where it is at hand.
@Suite(.enabled(if: folder("ENTENTE_GOLD") != nil && folder("ENTENTE_SEEDS") != nil))
struct GoldTests {
    private struct Gold: Decodable {
        struct Article: Decodable {
            let start: Int
            let published: String?
            let alternatives: [String?]

            enum CodingKeys: String, CodingKey {
                case start, published
                case alternatives = "published_alt"
            }
        }
        let source: String
        let articles: [Article]
    }

    @Test func boundariesAndDates() throws {
        let gold = try #require(folder("ENTENTE_GOLD"))
        let seeds = try #require(folder("ENTENTE_SEEDS"))
        var (expected, found, matched, dated) = (0, 0, 0, 0)
        let files = try FileManager.default.contentsOfDirectory(atPath: gold + "/gold")
        for file in files where file.hasSuffix(".json") {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(gold)/gold/\(file)"))
            let page = try JSONDecoder().decode(Gold.self, from: data)
            var documents: [Document] = []
            try CorpusReader().read(
                CorpusInput(path: "\(seeds)/\(page.source)"),
                document: { documents.append($0) }, skipped: { _ in })
            expected += page.articles.count
            found += documents.count
            for article in page.articles {
                let document = documents.first { abs($0.source.start - article.start) <= 30 }
                guard let document else { continue }
                matched += 1
                let dates = [article.published] + article.alternatives
                if dates.contains(document.publication?.date.edtf) { dated += 1 }
            }
        }
        #expect(matched * 200 >= (expected + found) * 95, "boundaries F1")
        #expect(dated * 200 >= (expected + found) * 97, "boundaries and date F1")
    }
}

private func folder(_ variable: String) -> String? {
    ProcessInfo.processInfo.environment[variable]
}
