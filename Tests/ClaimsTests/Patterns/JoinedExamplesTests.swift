import Claims
import TestSupport
import Testing

/// Articles joined at random from all examples: no sentence may reach into the words of another.
@Suite struct JoinedExamplesTests {
    /// Sentences that go on with what the one before told.
    private static let followers = [
        "It left in 1990.", "They did the same.", "[state Niger] did the same.", "Both left it.",
        "It is a member of the [organisation Bank].", "The latter left.", "He resigned.",
        "[person Li Wei] followed suit.", "The suspension was lifted.", "She joined it.",
        "The withdrawal took effect.", "The truce was brokered by [state Oman].",
        "Its president resigned.", "So has [state Laos].", "All three left it.",
        "[person Bo Li] served until 1992.", "The [organisation Bank] did likewise.",
    ]
    private static let asides = [" (1990)", " (1950–1961, 1970–)", " (since 1995)", ""]

    @Test(arguments: 0..<8)
    func readsAnyJoining(seed: UInt64) throws {
        let patterns = try RelationPatterns.load()
        let tester = PatternTester(patterns)
        let examples = patterns.examples.map(\.example.text)
        var random = SeededGenerator(seed: seed)
        var read = 0
        for _ in 0..<150 {
            let article = try Self.article(of: examples, &random)
            let claims = try #require(tester.reads(article), "\(article)")
            if !claims.isEmpty { read += 1 }
            #expect(tester.reads(article) == claims, "\(article)")
        }
        #expect(read > 100)
    }

    private static func article(
        of examples: [String], _ random: inout SeededGenerator
    ) throws -> String {
        var sentences: [String] = []
        for _ in 0..<3 {
            var sentence = try #require(examples.randomElement(using: &random))
            if Bool.random(using: &random) {
                sentence = try joined(
                    sentence, #require(examples.randomElement(using: &random)), &random)
            }
            let aside = try #require(asides.randomElement(using: &random))
            sentences.append(sentence.replacing("]", with: "]" + aside, maxReplacements: 2))
            if Bool.random(using: &random) {
                sentences.append(try #require(followers.randomElement(using: &random)))
            }
        }
        return sentences.joined(separator: " ")
    }

    /// One sentence inside another, where no name is cut.
    private static func joined(
        _ outer: String, _ inner: String, _ random: inout SeededGenerator
    ) throws -> String {
        let words = outer.split(separator: " ")
        let cut = Int.random(in: 0...words.count, using: &random)
        let (head, tail) = (words[..<cut], words[cut...])
        let isWhole = { (words: ArraySlice<Substring>) in
            words.joined().count { $0 == "[" } == words.joined().count { $0 == "]" }
        }
        guard isWhole(head) else { return outer + " " + inner }
        let link = try #require(
            [",", " and", " which", ": ", "; ", ", after", ", whose"].randomElement(using: &random))
        return head.joined(separator: " ") + link + " "
            + inner.drop(while: { $0 == "." })
            .replacing(".", with: ",") + " " + tail.joined(separator: " ")
    }
}
