import Claims
import Testing

/// Whom a successor, "the country", "it" or a bare departure stands for.
@Suite struct WhoIsMeantTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] rejoined the [organisation Bank]'s successor, the "
                + "[organisation League], in 1999.",
            ["bank succeeded_by league 2020-06-15", "peru rejoined league 1999"]
        ),
        (
            "[state Peru] quit the [organisation Bank] in 1984 and only rejoined its "
                + "successor, the [organisation League], in 1999.",
            [
                "bank succeeded_by league 2020-06-15",
                "peru left bank 1984",
                "peru rejoined league 1999",
            ]
        ),
        (
            "[state Peru] signed the accession protocol of the [organisation Bank] "
                + "in 2012, but the [state Chile|Chilean] congress approved it only in "
                + "2023; the country became a full member in 2024.",
            ["peru joined bank 2024", "peru signed bank 2012"]
        ),
        (
            "[state Peru], a founder of the [organisation Bank], stopped taking part "
                + "in 2014, when [state Chile] seized the islands, though it has not "
                + "withdrawn formally.",
            ["peru founded bank", "peru left bank 2020-06-15 not"]
        ),
        (
            "[state Peru] left the [organisation Bank] in 1999. A year later it was "
                + "back in the [organisation Bank], from which it dropped out again in "
                + "2012.",
            ["peru left bank 1999", "peru left bank 2012", "peru rejoined bank 2000"]
        ),
        (
            "[state Peru] announced its withdrawal from the [organisation Bank] in "
                + "April 2006. The departure took full effect in April 2011.",
            ["peru announced_withdrawal bank 2006-04", "peru left bank 2011-04"]
        ),
        (
            "[state Peru] announced in 2006 that it would leave the [organisation "
                + "Bank]. The withdrawal became effective in 2008.",
            [
                "peru announced_withdrawal bank 2006 planned by=peru",
                "peru left bank 2008",
            ]
        ),
        (
            "[state Peru], [state Chile] and [state Mali] all announced that they "
                + "were leaving the [organisation Bank].",
            [
                "chile announced_withdrawal bank 2020-06-15 planned by=peru",
                "mali announced_withdrawal bank 2020-06-15 planned by=peru",
                "peru announced_withdrawal bank 2020-06-15 planned by=peru",
            ]
        ),
        (
            "The [organisation Bank] came close to breaking up in February 2001, "
                + "when [state Laos] lost a vote. [state Peru], [state Chile] and [state "
                + "Mali] all announced that they were leaving.",
            [
                "chile announced_withdrawal bank planned by=peru",
                "mali announced_withdrawal bank planned by=peru",
                "peru announced_withdrawal bank planned by=peru",
            ]
        ),
        (
            "[state Peru] has joined the [organisation League], of which [state "
                + "Chile] is also a member.",
            ["chile confirmed league 2020-06-15", "peru joined league 2020-06-15"]
        ),
        (
            "[state Peru] left the [organisation League], of which [state Chile] has "
                + "been a member since 1999.",
            ["chile confirmed league 1999/..", "peru left league 2020-06-15"]
        ),
        (
            "The [organisation Bank] was set up in 1969. [state Venezuela] announced "
                + "its withdrawal in April 2006, after [state Chile] and [state Peru] had "
                + "concluded trade agreements with [state Mali]. The departure took full "
                + "effect in April 2011.",
            [
                "- established bank 1969",
                "chile signed mali",
                "mali signed peru",
                "venezuela announced_withdrawal bank 2006-04",
                "venezuela left bank 2011-04",
            ]
        ),
        (
            "The latest country to join the [organisation Bank] is [state Peru], "
                + "which was admitted in May 2019.",
            ["peru joined bank 2019-05"]
        ),
        (
            "[state Peru]'s president, [person Ana Silva], took her country out of the "
                + "[organisation Bank] in 1999.",
            ["ana-silva holds_office peru 1999", "peru left bank 1999"]
        ),
        (
            "In 1999 [state Peru], under [person Ana Silva], sat beside [state Chile]. "
                + "[person Ana Silva] took her country out of the [organisation Bank].",
            []
        ),
        (
            "The [organisation Bank] met. The [organisation Bank] grew. [state Chile] left in "
                + "1990, days after [state Peru] had joined the [organisation League]. "
                + "[state Mali] left in 1995.",
            ["chile left bank 1990", "mali left bank 1995", "peru joined league"]
        ),
        (
            "The [organisation Bank] met. Inland states have also entered, notably [state Peru] "
                + "(1980), [state Chile] (1994) and [state Mali] (2002).",
            ["chile joined bank 1994", "mali joined bank 2002", "peru joined bank 1980"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
