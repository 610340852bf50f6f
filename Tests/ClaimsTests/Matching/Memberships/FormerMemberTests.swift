import Claims
import Testing

/// Memberships that are over, came again or were not left freely.
@Suite struct FormerMemberTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] was forced to leave the [organisation Bank] in 1971.",
            ["peru left bank 1971"]
        ),
        (
            "[state Peru] joined the [organisation Bank] again in 1975.",
            ["peru rejoined bank 1975"]
        ),
        (
            "[state Peru] was once a member of the [organisation Bank].",
            ["peru left bank [..2020-06-15]"]
        ),
        (
            "[state Peru] was compelled to withdraw from the [organisation Bank] in 1971.",
            ["peru left bank 1971"]
        ),
        (
            "The opposition wants to force [state Peru] to leave the [organisation Bank].",
            ["peru left bank 2020-06-15 possible"]
        ),
        (
            "[state Chile] tried to force [state Peru] to leave the [organisation Bank] "
                + "in 1971.",
            ["peru left bank 1971 possible"]
        ),
        (
            "[state Peru] once belonged to the [organisation Bank].",
            ["peru left bank [..2020-06-15]"]
        ),
        (
            "Once [state Peru] joined the [organisation Bank], prices fell.",
            ["peru joined bank"]
        ),
        (
            "The members of the [organisation Bank] included [state Peru] and [state "
                + "Chile].",
            ["chile confirmed bank", "peru confirmed bank"]
        ),
        (
            "[state Peru] belonged to the [organisation Bank] once.",
            ["peru confirmed bank"]
        ),
        (
            "[state Peru] formerly belonged to the [organisation Bank].",
            ["peru left bank [..2020-06-15]"]
        ),
        (
            "The [organisation Bank]'s founding members were [state Peru], [state Chile] "
                + "and [state Mali], joined in 1980 by [state Laos].",
            [
                "chile founded bank", "laos joined bank 1980", "mali founded bank",
                "peru founded bank",
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
