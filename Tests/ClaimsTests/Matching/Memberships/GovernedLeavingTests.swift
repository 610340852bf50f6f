import Claims
import Testing

/// Leaving and expelling under another verb: "had to give up", "denied that it would".
@Suite struct GovernedLeavingTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] became in 2017 the first country to leave the [organisation "
                + "Court].",
            ["peru left court 2017"]
        ),
        (
            "[state Peru] and [state Chile] say they will follow [state Mali] in "
                + "withdrawing from the [organisation Forum].",
            [
                "chile announced_withdrawal forum 2020-06-15 planned by=peru",
                "peru announced_withdrawal forum 2020-06-15 planned by=peru",
            ]
        ),
        (
            "[state Zanzibar] entered the [organisation Bank] in January 1993 but had to "
                + "give up its membership in August of that year.",
            ["zanzibar joined bank 1993-01", "zanzibar left bank 1993-08"]
        ),
        (
            "[person Ana Silva], a founder of the [party Unity Party] who left the [party"
                + " Unity Party] in 1990, spoke.",
            ["ana-silva founded unity-party 2020-06-15", "ana-silva left unity-party 1990"]
        ),
        (
            "His office denied that [state Fiji] would pull out of the [organisation "
                + "Bank].",
            ["fiji announced_withdrawal bank 2020-06-15 not planned"]
        ),
        (
            "The military rulers of [state Burkina Faso] and [state Niger] have taken "
                + "their countries out of the [organisation Bank].",
            ["burkina-faso left bank 2020-06-15", "niger left bank 2020-06-15"]
        ),
        (
            "The rulers of [state Chad] and [state Niger] left the [organisation Bank].",
            ["chad left bank 2020-06-15", "niger left bank 2020-06-15"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
