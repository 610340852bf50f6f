import Claims
import Testing

/// Times beside asides and other clauses: "X, in office since 2010, left", "once before, in 1993".
@Suite struct TimesBesideAsidesTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[demonym Bolivian=Bolivia] President [person Evo Paz], in office since "
                + "January, accused [person Omar Bel] of betraying the poor.",
            ["evo-paz accused omar-bel 2020-06-15", "evo-paz holds_office bolivia 2020-06-15"]
        ),
        (
            "[state Belarus] enjoyed special guest status at the [organisation Council] "
                + "from 1992 to 1997, when it was suspended.",
            ["belarus suspended council 1997"]
        ),
        (
            "[state Peru] left the [organisation Bank] on Friday. It had given notice "
                + "once before, in March 1993, and suspended the decision a day before it was "
                + "to take effect.",
            ["peru announced_withdrawal bank 1993-03", "peru left bank 2020-06-12"]
        ),
        (
            "The country was suspended from the [organisation Union] in March 2009. The "
                + "[organisation Bank], which [state Peru] had joined in 2005, suspended it the"
                + " same month.",
            ["peru joined bank 2005", "peru suspended bank 2009-03"]
        ),
        (
            "[state Peru] left the [organisation Bank] in September 1993. [state Georgia]"
                + " joined that same autumn.",
            ["georgia joined bank 1993-23", "peru left bank 1993-09"]
        ),
        (
            "[state Peru]'s 1971 accession to the [organisation Bank] was welcomed. "
                + "[state Chile] regretted its 1975 withdrawal from the [organisation Bank].",
            ["chile left bank 1975", "peru joined bank 1971"]
        ),
        (
            "[state Peru] joined the [organisation Bank] in 1990. [state Chile] never "
                + "joined.",
            ["chile joined bank 2020-06-15 not", "peru joined bank 1990"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
