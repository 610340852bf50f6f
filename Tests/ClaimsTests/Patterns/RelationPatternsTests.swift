import Claims
import Testing

/// The patterns that come with Entente, run over their own examples.
@Suite struct RelationPatternsTests {
    @Test func everyExampleIsReadAndNoLookAlike() throws {
        let patterns = try RelationPatterns.load()
        let problems = PatternTester(patterns).problems()
        #expect(problems.isEmpty, "\n\(problems.map(\.description).joined(separator: "\n"))")
    }
}
