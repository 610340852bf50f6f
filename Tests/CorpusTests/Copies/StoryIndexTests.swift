import Corpus
import Knowledge
import Testing

@Suite struct StoryIndexTests {
    private static let article = """
        Fiji signs fishing treaty

        SUVA, May 3, 2018 (Herald) — The “ministers” signed a treaty. It holds for ten years.
        """

    /// What differs between copies: furniture, case, punctuation, spaces.
    @Test(arguments: [
        article + "\nENDS", article + "\n\n© 2018 The Herald. All rights reserved.",
        article.replacing("“", with: "\"").replacing("”", with: "\""),
        article.replacing(" — ", with: "\u{A0}– "), article.uppercased(),
    ])
    func copiesShareTheWording(copy: String) throws {
        #expect(try read(copy, "b.txt").wording == read(Self.article, "a.txt").wording)
    }

    @Test func otherWordsAreAnotherStory() throws {
        let other = Self.article.replacing("ten", with: "two")
        #expect(try read(other, "b.txt").wording != read(Self.article, "a.txt").wording)
    }

    @Test func theFirstByDateAndPathWhateverTheOrder() throws {
        let early = try read(Self.article.replacing("May 3", with: "May 2"), "z.txt")
        let a = try read(Self.article, "a.txt")
        let b = try read(Self.article + "\nENDS", "b.txt")
        for order in [[a, b], [b, a]] {
            var index = StoryIndex()
            for document in order { index.note(document) }
            #expect(index.duplicateOf(a) == nil)
            #expect(index.duplicateOf(b) == a.id)
            #expect(index.duplicateOf(early) == nil)
        }
        var index = StoryIndex()
        #expect(index.note(a) == nil)
        #expect(index.note(b) == a.id)
    }

    private func read(_ text: String, _ path: String) throws -> Document {
        var documents: [Document] = []
        try CorpusReader().read(
            bytes: Array(text.utf8), path: path, as: .plainText,
            document: { documents.append($0) }, skipped: { _ in })
        return try #require(documents.first)
    }
}
