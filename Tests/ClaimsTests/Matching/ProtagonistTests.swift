import Claims
import Testing

/// Whom an article about one person calls no more than "he" or "she".
@Suite struct ProtagonistTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[person Ana Silva] at sixty\n\nShe was born in Lima. Her father was a baker. "
                + "She joined the [party Unity Party] in 1987.",
            ["ana-silva joined unity-party 1987"]
        ),
        (
            "[person Ana Silva] at sixty\n\nThe strike is over. In 1987 she joined the "
                + "[party Unity Party].",
            ["ana-silva joined unity-party 1987"]
        ),
        (
            "[person Ana Silva], general\n\n[person Ana Silva] studied in Lima. [person "
                + "Omar Said] made him minister. He joined the [party Unity Party] in 1987.",
            ["ana-silva joined unity-party 1987"]
        ),
        (
            "[person Ana Silva], general\n\n[person Ana Silva] studied in Lima. [person "
                + "Omar Said] came to power. He joined the [party Unity Party] in 1987.",
            ["omar-said joined unity-party 1987"]
        ),
        (
            "[person Ana Silva], general\n\n[person Ana Silva] studied in Lima. [person "
                + "Juan Rey] dismissed him, and he was expelled from the [party Unity Party] in "
                + "1998.",
            ["ana-silva expelled unity-party 1998"]
        ),
        (
            "[person Ana Silva] meets [person Omar Said]\n\nNobody spoke. She joined the "
                + "[party Unity Party] in 1987.",
            ["ana-silva met_with omar-said 2020-06-15"]
        ),
        (
            "Strike is over\n\nNobody spoke. She joined the [party Unity Party] in 1987.",
            []
        ),
        (
            "[person Ana Silva], general\n\n[person Ana Silva] studied in Lima. [person "
                + "Omar Said], [person Juan Rey] and [person Eva Paz] paid. He joined the [party "
                + "Unity Party] in 1987.",
            []
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
