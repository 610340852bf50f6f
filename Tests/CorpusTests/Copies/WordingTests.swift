import Knowledge
import Testing

/// What does not make another wording: furniture, dateline, case, accents, punctuation, spaces.
@Suite struct WordingTests {
    private static let article = Pair.brief

    @Test(arguments: [
        article + "\nENDS", article + "\n\n© 2018 The Herald. All rights reserved.",
        article.replacing("May 3, 2018 (Herald)", with: "May 5, 2018 (Tribune)"),
        article.replacing("treaty on", with: "“treaty” on"),
        article.replacing(" — ", with: "\u{A0}– "), article.uppercased(),
        article.replacing("Korovou", with: "Kórovou"), article.replacing(" the ", with: "  the "),
    ])
    func isShared(copy: String) throws {
        #expect(try Pair.read(copy).text.wording == Pair.read(Self.article).text.wording)
    }

    @Test(arguments: ["ninth": "tenth", "Suva must": "Nadi must", "signs": "leaves"])
    func isAnother(word: String, other: String) throws {
        let edited = Self.article.replacing(word, with: other)
        #expect(try Pair.read(edited).text.wording != Pair.read(Self.article).text.wording)
    }
}
