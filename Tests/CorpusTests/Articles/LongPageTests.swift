import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Corpus

/// Pages longer than what is read at once.
@Suite struct LongPageTests {
    private struct Result: Equatable {
        var articles: [String] = []
        var skipped: [String] = []
    }

    private func read(
        _ text: some Sequence<UInt8>, partSize: Int? = nil, longest: Int? = nil,
        encoding: TextEncoding? = nil, pieces: Int = 1000
    ) throws -> Result {
        var options = CorpusOptions()
        options.encoding = encoding
        var reader = PlainTextReader(path: "long.txt", options: options)
        if let partSize { reader.partSize = partSize }
        if let longest { reader.longestArticle = longest }
        var result = Result()
        var source: any ByteSource = Pieces(rest: Array(text)[...], size: pieces)
        try reader.read(
            from: &source,
            document: { article in
                result.articles.append(
                    """
                    \(article.source.start)-\(article.source.end) \(article.id.hex) \
                    \(article.publication?.date.edtf ?? "-") \(article.publisher ?? "-")
                    """)
            }, skipped: { result.skipped.append($0.description) })
        return result
    }

    /// Bytes in pieces of one size.
    private struct Pieces: ByteSource {
        var rest: ArraySlice<UInt8>
        let size: Int

        mutating func next() -> [UInt8] {
            defer { rest = rest.dropFirst(size) }
            return Array(rest.prefix(size))
        }
    }

    private static let bodies = [
        "The ministers of fishing met by the sea and agreed on quotas for “small” boats.",
        "Snow closed the pass for three days. Lorries waited on both sides — as every year.",
        "A court freed two journalists whose trial had drawn many visitors from abroad.",
    ]

    /// Articles under datelines, some of several paragraphs.
    private static func page(_ count: Int) -> String {
        (0..<count).map { number in
            let day = "\(["Jan.", "Feb.", "March", "June"][number % 4]) \(number % 28 + 1), 2016"
            let more = (0..<(number % 3)).map { "\n\n" + bodies[($0 + number) % 3] }.joined()
            return """
                Council number \(number) decides about its boats

                SUVA, \(day) (Herald) — \(bodies[number % 3])\(more)
                """
        }.joined(separator: "\n\n\n")
    }

    @Test(arguments: [2_000, 3_001, 10_000, 40_000]) func partsReadAsTheWhole(size: Int) throws {
        let text = Self.page(200)
        let whole = try read(text.utf8)
        #expect(whole.articles.count == 200)
        #expect(try read(text.utf8, partSize: size) == whole)
    }

    @Test(arguments: [1, 7, 4096]) func piecesDoNotMatter(pieces: Int) throws {
        let text = Self.page(40)
        let bytes = Array(text.utf8) + [0xE2, 0x80] + Array(" cut".utf8) + [0xF0]
        #expect(try read(bytes, partSize: 3000, pieces: pieces) == read(bytes, partSize: 3000))
    }

    @Test(arguments: [true, false]) func utf16IsReadInParts(isBigEndian: Bool) throws {
        let text = Self.page(30) + " 😀"
        let units = [0xFEFF] + Array(text.utf16)
        let bytes = units.flatMap { unit in
            let parts = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBigEndian ? parts : parts.reversed()
        }
        let expected = try read(text.utf8)
        #expect(try read(bytes, partSize: 2500, pieces: 333) == expected)
        #expect(try read(bytes, pieces: 333) == expected)
    }

    @Test func windows1252IsReadInParts() throws {
        let text = Self.page(30).replacing("“", with: "\"").replacing("”", with: "\"")
            .replacing("—", with: "-").replacing("Herald", with: "Tribune")
        let bytes = Array(text.utf8) + [0x20, 0x63, 0x61, 0x66, 0xE9]
        let expected = try read((text + " café").utf8)
        #expect(try read(bytes, partSize: 2500, encoding: .windows1252) == expected)
    }

    /// An article of many parts is one; past the limit it is skipped, and nothing else.
    @Test func aVeryLongArticleStaysOne() throws {
        let long = (0..<400).map { "\(Self.bodies[$0 % 3]) \($0)." }.joined(separator: "\n\n")
        let text = [Self.page(9), long, Self.page(9)].joined(separator: "\n\n")
        let whole = try read(text.utf8)
        #expect(whole.articles.count == 18)
        #expect(try read(text.utf8, partSize: 3000) == whole)
        let limited = try read(text.utf8, partSize: 3000, longest: 20_000)
        #expect(limited.skipped == ["long.txt: an article longer than 0 MB"])
        #expect(limited.articles == Array(whole.articles[..<8] + whole.articles[9...]))
    }

    @Test func aLineWithoutEndIsSkipped() throws {
        let line = String(repeating: "word ", count: 20_000)
        let limited = try read(line.utf8, partSize: 3000, longest: 20_000)
        #expect(limited.articles.isEmpty)
        #expect(limited.skipped.count == 1)
        let before = try read((Self.page(5) + "\n\n" + line).utf8, partSize: 3000, longest: 20_000)
        #expect(before.articles.count == 4)
        #expect(before.skipped.count == 1)
    }

    /// A date line holds for the items below it, also when they are in the next part.
    @Test(arguments: [3000, 3333, 4500]) func dateLinesHoldAcrossParts(size: Int) throws {
        let days = (1...6).map { day in
            "March \(day), 2019\n\n"
                + (0..<8).map {
                    "Item \($0) of the day under its own heading\n\n\(Self.bodies[$0 % 3])"
                }
                .joined(separator: "\n\n")
        }.joined(separator: "\n\n")
        let whole = try read(days.utf8)
        #expect(whole.articles.count == 48)
        #expect(try read(days.utf8, partSize: size).articles == whole.articles)
    }
}
