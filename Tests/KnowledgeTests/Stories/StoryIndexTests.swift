import TestSupport
import Testing

@testable import Knowledge

/// Stories of made-up texts: whatever was edited, they come together with their first article.
@Suite struct StoryIndexTests {
    /// A text of words drawn from a few hundred, none of them capitalised.
    private static func words(_ count: Int, using random: inout SeededGenerator) -> [String] {
        (0..<count).map { _ in
            String(
                (0..<3).flatMap { _ in
                    [consonants, vowels].map { $0[Int.random(in: 0..<$0.count, using: &random)] }
                })
        }
    }

    private static let consonants = Array("bdfgklmnprstvz")
    private static let vowels = Array("aeiou")

    private static func article(_ words: [String], _ published: String? = nil) -> StoryArticle {
        let text = Array((words.joined(separator: " ") + ".").utf8)
        let sentence = Sentence(range: TextRange(text.indices), role: .body)
        return StoryArticle(
            text: StoryText(text, sentences: [sentence], dateline: nil),
            published: published.flatMap { PartialDate(edtf: $0) })
    }

    /// The number of the first article of each article's story.
    private static func firsts(_ articles: [StoryArticle], forgetting: Int? = nil) -> [Int] {
        var index = StoryIndex()
        return articles.indices.map { number in
            if number == forgetting { index.forget(before: number) }
            return index.first(
                of: number, wording: articles[number].text.wording,
                sketch: articles[number].text.sketch
            ) { articles[$0] }
        }
    }

    /// Texts of 40 words and more with one to three words changed, among 100 others.
    @Test(arguments: [40, 60, 150, 400])
    func editedTextsFindTheirOriginal(length: Int) {
        var random = SeededGenerator(seed: UInt64(length))
        let originals = (0..<100).map { _ in Self.words(length, using: &random) }
        let copies = originals.enumerated().map { number, words in
            var copy = words
            for edit in 0...(number % 3) {
                copy[(edit * 11 + number) % length] = "edited"
            }
            return copy
        }
        let firsts = Self.firsts((originals + copies).map { Self.article($0) })
        #expect(firsts == Array(0..<100) + Array(0..<100))
    }

    @Test(arguments: [1, 2, 4, 10]) func truncatedTextsFindTheirOriginal(share: Int) {
        var random = SeededGenerator(seed: 7)
        let originals = (0..<50).map { _ in Self.words(400, using: &random) }
        let cut = originals.map { Array($0.prefix(400 / share)) }
        #expect(
            Self.firsts((originals + cut).map { Self.article($0) })
                == Array(0..<50) + Array(0..<50))
    }

    /// Each text has ten words of the one before replaced; the last has none of the first.
    @Test func smallChangesDoNotChain() {
        var random = SeededGenerator(seed: 3)
        var text = Self.words(100, using: &random)
        var articles = [Self.article(text)]
        for step in 0..<10 {
            text.replaceSubrange(
                (step * 10)..<(step * 10 + 10), with: Self.words(10, using: &random))
            articles.append(Self.article(text))
        }
        let firsts = Self.firsts(articles)
        #expect(firsts[1] == 0)
        #expect(Set(firsts).count > 2)
        for (number, first) in firsts.enumerated() where first != number {
            #expect(number - first <= 4)
        }
    }

    @Test func theLikestStoryIsChosen() {
        var random = SeededGenerator(seed: 5)
        let one = Self.words(100, using: &random)
        let other = Self.words(30, using: &random) + Array(one.suffix(70))
        let copy = Self.words(10, using: &random) + Array(other.suffix(90))
        #expect(Self.firsts([one, other, copy].map { Self.article($0) }) == [0, 1, 1])
        #expect(Self.firsts([other, one, copy].map { Self.article($0) }) == [0, 1, 0])
    }

    @Test func whatIsForgottenIsFoundByItsWordingAlone() {
        var random = SeededGenerator(seed: 9)
        let text = Self.words(50, using: &random)
        let edited = Array(text.dropLast()) + ["edited"]
        let articles = [text, Self.words(50, using: &random), text, edited].map { Self.article($0) }
        #expect(Self.firsts(articles) == [0, 1, 0, 0])
        #expect(Self.firsts(articles, forgetting: 1) == [0, 1, 0, 3])
        #expect(Self.firsts(articles, forgetting: 0) == [0, 1, 0, 0])
    }

    @Test(arguments: [0, 1, 2, 20, 500]) func sketchesOutliveStoring(length: Int) {
        var random = SeededGenerator(seed: 11)
        let sketch = Self.article(Self.words(length, using: &random)).text.sketch
        #expect(TextSketch(bytes: sketch.bytes) == sketch)
        #expect(sketch.bytes.count <= 100)
        #expect(TextSketch(bytes: [1, 2, 3]) == nil)
    }
}
