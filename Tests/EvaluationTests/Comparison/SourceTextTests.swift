import Testing

@testable import Evaluation

/// Bounds of names without what may or may not belong to them.
@Suite struct SourceTextTests {
    @Test(
        arguments: [
            ("the North League", "North League"), ("The League's", "League"),
            ("an Avalonian", "Avalonian"),
            ("a\u{A0}League", "League"), ("theatre", "theatre"), ("the ", "the "), ("the", "the"),
            ("THE\n LEAGUE’s", "LEAGUE"), ("states'", "states"), ("Pact’", "Pact"),
            ("Zürich's", "Zürich"), ("«X»'s", "«X»'s"), ("'s", "'s"), ("s'", "s"), ("G7's", "G7"),
            ("League's\n", "League'"), ("cafe\u{301}'s", "cafe\u{301}'s"), ("the 's", "'s"),
        ])
    func trimmed(_ name: String, _ expected: String) {
        let before = "é"
        let text = SourceText(before + name + " and more")
        let range = text.trimmed(1..<1 + name.unicodeScalars.count)
        let words = String(String.UnicodeScalarView(text[range]))
        #expect(words.unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    /// Ranges that run over the end of the text are taken as far as it goes.
    @Test func overTheEnd() {
        let text = SourceText("the Pact")
        #expect(text.trimmed(0..<20) == 4..<20)
        #expect(text.trimmed(30..<40) == 30..<40)
    }
}
