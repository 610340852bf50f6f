import Export
import Foundation
import Knowledge
import TestSupport
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The folder of evidence as files.
@Suite struct DossierPageTests {
    private func files(_ name: String) -> [String: [UInt8]] {
        let claim = CitedSample.claim(everything: name)
        let dossier = Dossier(
            title: name,
            entities: [
                Entity(id: EntityID("~" + name), name: name, kind: .person),
                Entity(id: EntityID(name), name: name, kind: .organisation),
            ],
            claims: [claim],
            articles: [
                Dossier.Article(claim.article, text: Array(name.utf8), copies: [claim.article])
            ])
        return Dictionary(
            DossierFiles.files(of: dossier).map { ($0.name, $0.bytes) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The page is read by a parser of XML and holds no element that a text brought in.
    @Test(arguments: NastyNames.all) func nastyNames(_ name: String) throws {
        let files = files(name)
        let page = try #require(files["index.html"])
        #expect(XMLParser(data: Data(page)).parse(), "not well-formed")
        let text = String(decoding: page, as: UTF8.self)
        #expect(!text.contains("<script") && !text.contains("<b>bold"))
        #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
        #expect(
            files["article-\(ContentHash(hashing: Array(name.utf8)).hex).txt"] == Array(name.utf8))
    }

    @Test func sumsNameEveryFile() throws {
        let files = files("Zenda")
        let sums = String(decoding: try #require(files["SHA256SUMS"]), as: UTF8.self)
        let lines = sums.split(separator: "\n").map(String.init)
        let expected = files.filter { $0.key != "SHA256SUMS" }.map { name, bytes in
            "\(ContentHash(hashing: bytes).hex)  \(name)"
        }
        #expect(lines.sorted() == expected.sorted())
    }
}
