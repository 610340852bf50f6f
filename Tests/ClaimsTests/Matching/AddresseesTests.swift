import Claims
import Testing

/// Whom a state tells that it leaves; bids, and offices of another time.
@Suite struct AddresseesTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Mali] informed the [organisation Court] in November 2016 that it was "
                + "withdrawing.",
            ["mali announced_withdrawal court 2016-11 planned by=mali"]
        ),
        (
            "[state Mali] told the [organisation Court] in November 2016 that it would leave.",
            ["mali announced_withdrawal court 2016-11 planned by=mali"]
        ),
        (
            "[state Mali] told the [organisation Court] in November 2016 that it would leave "
                + "nothing undone.",
            []
        ),
        (
            "[state Mali]'s bid to enter the [organisation Bank], lodged in 2011, still needs "
                + "consent.",
            ["mali applied bank 2011"]
        ),
        (
            "[person Ana Silva], at the time minister of [state Mali], chaired the talks in "
                + "April 1995.",
            ["ana-silva holds_office mali 1995-04"]
        ),
        (
            "[person Ana Silva], three times prime minister of [state Mali], wanted to become "
                + "head of the [organisation Bank].",
            [
                "ana-silva appointed bank 2020-06-15 planned",
                "ana-silva holds_office mali ../2020",
            ]
        ),
        (
            "[state Peru] and [state Mali] rejected the [organisation Bank] scheme.",
            [
                "mali opposes bank 2020-06-15",
                "peru opposes bank 2020-06-15",
            ]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
