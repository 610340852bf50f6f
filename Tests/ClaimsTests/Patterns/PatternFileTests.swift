import Claims
import Testing

/// What pattern files may not say.
@Suite struct PatternFileTests {
    @Test(arguments: ["S join NATO", "S join Nato", "withdrawal of S from McNorth"])
    func noPatternNamesAnEntity(pattern: String) throws {
        let file = PatternFile(name: "mine.yaml", text: Self.rule(pattern))
        let error = #expect(throws: PatternError.self) { _ = try PatternSet(reading: [file]) }
        let problem = try #require(error?.problems.first)
        #expect(problem.description.hasPrefix("mine.yaml:6: "))
    }

    @Test func aPatternOfCommonWordsIsRead() throws {
        let file = PatternFile(name: "mine.yaml", text: Self.rule("S join O"))
        #expect(try PatternSet(reading: [file]).ruleIDs == ["test.joined"])
    }

    private static func rule(_ pattern: String) -> String {
        """
        rules:
          - id: test.joined
            claim: member_of joined
            subject: state
            verbs:
              - \(pattern)
            examples:
              - "[state Peru] joined [organisation Pact] in 1999. => peru joined pact 1999"
              - "[state Mali] joined [organisation Pact] in 2001. => mali joined pact 2001"
            not:
              - "[state Peru] left [organisation Pact]."
        """
    }
}
