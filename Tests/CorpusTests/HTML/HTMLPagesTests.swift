import Foundation
import Knowledge
import Testing

@testable import Corpus

/// Each page in `Pages` gives the articles that the JSON Lines beside it hold.
@Suite struct HTMLPagesTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Pages")

    static let pages: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (names ?? []).filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }
            .sorted()
    }()

    /// What is compared of an article.
    private struct Article: Equatable {
        let title: String?
        let published: String?
        let publisher: String?
        let id: String?
        let text: String

        init(_ document: Document) {
            title = document.title.map(document.string)
            published = document.publication?.date.edtf
            publisher = document.publisher
            id = document.source.recordID
            text = String(decoding: document.text, as: UTF8.self)
        }
    }

    private static func documents(_ name: String) throws -> [Document] {
        var documents: [Document] = []
        try CorpusReader().read(
            CorpusInput(path: folder.appending(path: name).path),
            document: { documents.append($0) }, skipped: { Issue.record("\($0)") })
        return documents
    }

    @Test func thereAreEnough() {
        #expect(Self.pages.count >= 25)
    }

    @Test(arguments: pages)
    func articles(page: String) throws {
        let found = try Self.documents(page + ".html").map(Article.init)
        let expected = try Self.documents(page + ".jsonl").map(Article.init)
        #expect(found.count == expected.count)
        for (found, expected) in zip(found, expected) {
            #expect(found == expected)
        }
    }

    @Test(arguments: pages)
    func places(page: String) throws {
        var lines: Set<Int> = []
        for document in try Self.documents(page + ".html") {
            let line = try #require(document.source.line)
            #expect(lines.insert(line).inserted)
            #expect(document.source.start == 0)
            #expect(document.source.end == document.text.count { $0 & 0xC0 != 0x80 })
            expectPartition(document)
        }
    }
}
