import Claims
import Testing

/// What stands near by and is not meant.
@Suite struct WrongTiesTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] was suspended from the [organisation Bank] in 2009. The [organisation "
                + "Fund] suspended [state Peru] in 2010. The [organisation Bank] lifted its suspension "
                + "in 2014.",
            [
                "peru resumed bank 2014",
                "peru suspended bank 2009",
                "peru suspended fund 2010",
            ]
        ),
        (
            "[person Ana Silva] spoke for the people of [place Lima] who had taken up arms "
                + "against [person Bo Ito].",
            []
        ),
        (
            "Nobody has left the [organisation Bank] since [state Peru] walked out in 1984.",
            ["peru left bank 1984"]
        ),
        (
            "[state Peru] joined the [organisation Bank] in 1954. None came, either in 1965 or "
                + "in 1971, and on 8 November 1972, a year after the loss of its east, [state Peru] "
                + "announced that it would withdraw from the [organisation Bank]. It left the "
                + "organisation in 1973.",
            [
                "peru announced_withdrawal bank 1972-11-08 planned by=peru",
                "peru joined bank 1954",
                "peru left bank 1973",
            ]
        ),
        (
            "[state Peru] is an associate member of the [organisation Bank], as is [state Chile].",
            [
                "chile associate bank 2020-06-15",
                "peru associate bank 2020-06-15",
            ]
        ),
        (
            "[state Peru] is a full member of the [organisation Bank], as are [state Chile] and "
                + "[state Mali].",
            [
                "chile confirmed bank 2020-06-15",
                "mali confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "[state Chile] urged [state Peru] to rejoin the [organisation Bank].",
            ["chile requests peru 2020-06-15"]
        ),
        (
            "[state Peru] hopes to rejoin the [organisation Bank].",
            ["peru rejoined bank 2020-06-15 planned"]
        ),
        (
            "His patron was [person Bo Ito], who, when he became prime minister of [state Peru] "
                + "in 1992, made him minister.",
            ["bo-ito appointed peru 1992"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
