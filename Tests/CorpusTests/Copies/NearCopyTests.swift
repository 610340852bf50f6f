import Corpus
import Knowledge
import Testing

/// What is one story though its words differ, and what is not though they are much alike.
@Suite struct NearCopyTests {
    @Test(arguments: Pair.copies) func areOneStory(_ pair: Pair) throws {
        #expect(try pair.isOneStory(), "\(pair)")
    }

    @Test(arguments: Pair.others) func areTwoStories(_ pair: Pair) throws {
        #expect(try !pair.isOneStory(), "\(pair)")
    }
}

/// Two articles, as files in a folder.
struct Pair: CustomTestStringConvertible {
    let testDescription: String
    let a: String
    let b: String

    init(_ description: String, _ a: String, _ b: String) {
        testDescription = description
        self.a = a
        self.b = b
    }

    /// The same text with some words replaced.
    init(_ description: String, _ a: String, replacing edits: KeyValuePairs<String, String>) {
        let b = edits.reduce(a) { $0.replacing($1.key, with: $1.value) }
        self.init(description, a, b)
    }

    /// Whether both orders of reading find one story.
    func isOneStory() throws -> Bool {
        let articles = try [a, b].map(Self.read)
        let results = [[0, 1], [1, 0]].map { order in
            var index = StoryIndex()
            let firsts = order.map { number in
                index.first(
                    of: number, wording: articles[number].text.wording,
                    sketch: articles[number].text.sketch
                ) { articles[$0] }
            }
            return firsts[0] == firsts[1]
        }
        #expect(results[0] == results[1])
        return results[0]
    }

    static func read(_ text: String) throws -> StoryArticle {
        var documents: [Document] = []
        try CorpusReader().read(
            bytes: Array(text.utf8), path: "a.txt",
            document: { documents.append($0) }, skipped: { _ in })
        #expect(documents.count == 1, "\(documents.map { $0.string(TextRange($0.text.indices)) })")
        let document = try #require(documents.first)
        return StoryArticle(text: StoryText(document), published: document.publication?.date)
    }
}
