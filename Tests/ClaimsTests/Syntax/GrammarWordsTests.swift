import Testing

@testable import Claims

/// The words that the grammar knows by name.
@Suite struct GrammarWordsTests {
    /// A word that the lexicon lacks would be the same as every other unknown word.
    @Test("every grammar word is in the lexicon")
    func areKnown() throws {
        let grammar = try RelationPatterns.load().grammar
        let unknown = Mirror(reflecting: grammar).children.filter { _, value in
            (value as? WordID)?.isKnown == false
        }
        #expect(unknown.compactMap(\.label) == [])
    }
}
