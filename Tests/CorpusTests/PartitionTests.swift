import Corpus
import Knowledge
import TestSupport
import Testing

/// What holds of every document, tried on pages thrown together from pieces of pages.
@Suite struct PartitionTests {
    private static let pieces = [
        "Fiji signs treaty", "SUVA, May 3 (Herald) — The two met. They agreed.", "ENDS", "\n",
        "\n\n",
        "\r\n", " ", "\u{A0}", "Category\nNews", "It fell by 3.5%. “Really?” he asked. Yes!",
        "© 2018 Herald", "* * *", "https://herald.example/2018/05/03/x", "Read more", "é…Ł 日本。",
        "(News report from Issue No. 7, published on May 4 2018)", "\u{1F600}", "a", ".", "— ",
        "May 3, 2018", "Tag Archives: Fiji", "The long text of a teaser that is cut off here....",
        "\0",
    ]

    @Test(arguments: 0..<300)
    func sentencesAreTheTextAndOffsetsThePage(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = (0..<Int.random(in: 0...40, using: &random))
            .compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
        let scalars = Array(text.unicodeScalars)
        var end = 0
        try CorpusReader().read(
            bytes: Array(text.utf8), path: "page.txt", as: .plainText,
            document: { document in
                let source = document.source
                #expect(source.start >= end && source.end > source.start)
                end = source.end
                var page = String.UnicodeScalarView()
                page.append(contentsOf: scalars[source.start..<source.end])
                #expect(Array(String(page).utf8) == document.text)
                expectPartition(document)
            },
            skipped: { _ in })
    }

    private static let marks = Array(".!?…。।؟\"'“”«»()[] \n-—12aAzZéЯ中\u{A0}\u{C}#*|".utf8)

    @Test(arguments: 0..<300)
    func bytesOfAnyKind(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
            Bool.random(using: &random)
                ? UInt8.random(in: 0...255, using: &random)
                : Self.marks[Int.random(in: Self.marks.indices, using: &random)]
        }
        try CorpusReader().read(
            bytes: bytes, path: "page.txt", as: .plainText,
            document: { document in
                expectPartition(document)
                for sentence in document.sentences {
                    #expect(document.text[Int(sentence.range.start)] & 0xC0 != 0x80)
                }
            },
            skipped: { _ in })
    }
}

/// Expects that the sentences of a document are its text, and that its ranges lie in it.
func expectPartition(_ document: Document) {
    var end: UInt32 = 0
    for sentence in document.sentences {
        #expect(sentence.range.start == end && !sentence.range.isEmpty)
        end = sentence.range.end
    }
    #expect(Int(end) == document.text.count)
    for range in [document.title, document.dateline].compactMap(\.self) {
        #expect(range.end <= end && !range.isEmpty)
    }
}
