import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Corpus

/// What is not HTML, or no longer, is read all the same: nothing crashes, sentences stay the text.
@Suite struct HTMLFuzzTests {
    private static let pieces = [
        "<p>", "</p>", "<div class=\"post related\">", "</div>", "<article>", "</article>", "<h2>",
        "</h2>", "<a href='", "\"", "'", ">", "<", "&", "&#", "&amp", ";", "<!--", "-->",
        "<script>",
        "</script", "<![CDATA[", "]]>", "<table><tr><td>", "</td>", "<time datetime=2018-05-03>",
        "<li>", "<ul>", "<br>", "<br><br>", "<hr>", "<meta property=og:title content=", "<pre>",
        "\n",
        "The council met in Suva on Thursday, and its eight members signed the treaty of 2018.",
        "Fiji joins", "é", "\u{FFFD}", "\0", "<title>", "<sup>", "</html>", "<item>", "<entry>",
        "{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"articleBody\":\"", "\"}",
        "<script type=application/ld+json>",
    ]

    private func read(_ bytes: [UInt8], as format: InputFormat) throws {
        var lines: Set<Int> = []
        try CorpusReader().read(
            bytes: bytes, path: "page", as: format,
            document: { document in
                expectPartition(document)
                #expect(lines.insert(document.source.line ?? 0).inserted)
            }, skipped: { _ in })
    }

    private func readAll(_ bytes: [UInt8]) throws {
        try read(bytes, as: .html)
        do { try read(bytes, as: .feed) } catch is CorpusError {}
    }

    @Test(arguments: 0..<200)
    func pagesOfPieces(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = (0..<Int.random(in: 0...60, using: &random))
            .compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
        try readAll(Array(text.utf8))
    }

    @Test(arguments: 0..<60)
    func randomBytes(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        try readAll((0..<400).map { _ in UInt8.random(in: 0...255, using: &random) })
    }

    @Test(arguments: HTMLPagesTests.pages)
    func damagedPages(page: String) throws {
        let file = HTMLPagesTests.folder.appending(path: page + ".html")
        let bytes = [UInt8](try Data(contentsOf: file))
        var random = SeededGenerator(seed: UInt64(bytes.count))
        for _ in 0..<3 {
            try readAll(Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random))))
            var damaged = bytes
            for _ in 0..<20 {
                let place = Int.random(in: 0..<damaged.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
                case 1: damaged.remove(at: place)
                default: damaged.insert(contentsOf: "<\"'&>".utf8, at: place)
                }
            }
            try readAll(damaged)
        }
    }
}
