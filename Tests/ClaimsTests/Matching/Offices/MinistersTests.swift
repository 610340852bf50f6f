import Claims
import Testing

/// Ministers for or of something, given their office by those who hold one.
@Suite struct MinistersTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "In 2003 President [person Omar Sarr] of [state Mali] appointed [person Ana Silva] "
                + "minister for roads.",
            [
                "ana-silva appointed mali 2003",
                "omar-sarr holds_office mali 2003",
            ]
        ),
        (
            "Under President [person Omar Sarr] of [state Mali], [person Ana Silva] was made "
                + "minister of finance in 2003.",
            [
                "ana-silva appointed mali 2003",
                "omar-sarr holds_office mali 2003",
            ]
        ),
        (
            "[person Ana Silva] was minister of energy of [state Mali] from 2001 to 2002.",
            ["ana-silva holds_office mali 2001/2002"]
        ),
        (
            "[state Mali] appointed [person Ana Silva] as minister for the economy in 2003.",
            ["ana-silva appointed mali 2003"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
