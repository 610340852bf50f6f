import Testing

@testable import Evaluation

@Suite struct FoldedNameTests {
    @Test(
        arguments: [
            ("Avalon", "avalon"), ("the League", "league"), ("The", "the"), ("theatre", "theatre"),
            ("Côte d’Ivoire", "cote d ivoire"), ("upper-karelia", "upper karelia"),
            ("Łódź", "odz"), ("World Health Organization", "world health organisation"),
            ("ﬁrst Ⅻ", "first xii"), ("  N.  L. ", "n l"), ("ОДКБ", ""), ("", ""),
            ("İstanbul", "istanbul"), ("Kelvin \u{212A}", "kelvin k"),
        ])
    func folded(_ name: String, _ expected: String) {
        #expect(FoldedName(name).text == expected)
    }
}
