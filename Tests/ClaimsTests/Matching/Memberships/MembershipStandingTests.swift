import Claims
import Testing

/// What somebody comes in as, and who is named as one of the members.
@Suite struct MembershipStandingTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Bank] counts [state Peru] and [state Mali] among its "
                + "members.",
            ["mali confirmed bank 2020-06-15", "peru confirmed bank 2020-06-15"]
        ),
        (
            "[state Peru] is among the members of the [organisation Bank].",
            ["peru confirmed bank 2020-06-15"]
        ),
        (
            "[organisation Bank] members such as [state Peru] and [state Mali] "
                + "objected.",
            ["mali confirmed bank 2020-06-15", "peru confirmed bank 2020-06-15"]
        ),
        (
            "Members of the [organisation Bank], including [state Peru] and [state "
                + "Mali], objected.",
            ["mali confirmed bank 2020-06-15", "peru confirmed bank 2020-06-15"]
        ),
        (
            "Several [organisation Bank] members, among them [state Peru] and [state "
                + "Mali], objected.",
            ["mali confirmed bank 2020-06-15", "peru confirmed bank 2020-06-15"]
        ),
        (
            "[state Peru] and [state Mali], neither of which is a member of the "
                + "[organisation Bank], agreed.",
            ["mali confirmed bank 2020-06-15 not", "peru confirmed bank 2020-06-15 not"]
        ),
        (
            "[state Peru], not a member of the [organisation Bank], agreed.",
            ["peru confirmed bank 2020-06-15 not"]
        ),
        (
            "[state Peru] attends [organisation Bank] meetings as an observer.",
            ["peru observer bank 2020-06-15"]
        ),
        (
            "[state Peru] was admitted to the [organisation Bank] in 2012 as an "
                + "observer.",
            ["peru observer bank 2012"]
        ),
        (
            "[state Peru] joined the [organisation Bank] as an observer in 2012 and "
                + "became a full member in 2015.",
            ["peru joined bank 2015", "peru observer bank 2012"]
        ),
        (
            "[state Peru] became the [organisation Bank]'s 12th member in 2012.",
            ["peru joined bank 2012"]
        ),
        (
            "[state Peru] was the 12th country to join the [organisation Bank], in "
                + "2012.",
            ["peru joined bank 2012"]
        ),
        (
            "Members of the [organisation Bank] staff, including two from [state "
                + "Peru], left.",
            []
        ),
        (
            "Companies from [organisation Bank] members such as [state Peru] "
                + "objected.",
            ["peru confirmed bank 2020-06-15"]
        ),
        (
            "Former members of the [organisation Bank], including [state Peru], "
                + "objected.",
            ["peru left bank [..2020-06-15]"]
        ),
        (
            "Future members of the [organisation Bank], including [state Peru], "
                + "objected.",
            ["peru confirmed bank 2020-06-15 planned"]
        ),
        (
            "Potential members such as [state Peru] may apply to the [organisation "
                + "Bank].",
            []
        ),
        (
            "[state Peru] is not among the members of the [organisation Bank].",
            ["peru confirmed bank 2020-06-15 not"]
        ),
        (
            "[state Peru] joined the [organisation Bank] in 2001 and served as an "
                + "observer in [state Chile].",
            ["peru joined bank 2001"]
        ),
        (
            "[state Peru] notified the [organisation Bank] of its withdrawal of funds "
                + "in 2012.",
            []
        ),
    ]

    @Test(arguments: cases) func readsStanding(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
