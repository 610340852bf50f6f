import Claims
import Testing

/// Members in lists behind colons, dashes and in brackets, and who founded what a sentence defines.
@Suite struct ListedMembersTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Bank] Member States are [state Peru], [state Chile] and "
                + "[state Laos].",
            [
                "chile confirmed bank 2020-06-15",
                "laos confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "The members of the [organisation Bank] include: [state Peru], [state Chile], "
                + "and [state Laos].",
            [
                "chile confirmed bank 2020-06-15",
                "laos confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] members are: [state Peru] (1971), [state Chile] (1972) "
                + "and [state Laos] (1980).",
            ["chile joined bank 1972", "laos joined bank 1980", "peru joined bank 1971"]
        ),
        (
            "The [organisation Bank] has three members - [state Peru], [state Chile] and "
                + "[state Laos].",
            [
                "chile confirmed bank 2020-06-15",
                "laos confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] has three members ([state Peru], [state Chile] and "
                + "[state Laos]).",
            [
                "chile confirmed bank 2020-06-15",
                "laos confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] is a three-nation bloc comprising [state Peru], [state "
                + "Chile] and [state Laos].",
            [
                "chile confirmed bank 2020-06-15",
                "laos confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] is a body of three states made up of [state Peru], "
                + "[state Chile] and [state Laos].",
            [
                "chile confirmed bank 2020-06-15",
                "laos confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] was made up in haste, and [state Peru] left the room.",
            []
        ),
        (
            "The [organisation Bank] was set up in 1971 with three founding members: [state "
                + "Peru], [state Chile] and [state Laos].",
            ["chile founded bank 1971", "laos founded bank 1971", "peru founded bank 1971"]
        ),
        (
            "1971: the [organisation Bank] is founded by [state Peru], [state Chile] and "
                + "[state Laos].",
            ["chile founded bank 1971", "laos founded bank 1971", "peru founded bank 1971"]
        ),
        (
            "[state Peru], [state Chile] and [state Laos] form the [organisation Bank].",
            [
                "chile confirmed bank 2020-06-15",
                "laos confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] was founded in 1971 as a union of the three coastal "
                + "states that traded with each other: [state Peru], [state Chile] and [state "
                + "Laos].",
            ["chile founded bank 1971", "laos founded bank 1971", "peru founded bank 1971"]
        ),
        (
            "The [organisation Bank] was founded in 1971 for three aims: trade, peace and "
                + "ports.",
            ["- established bank 1971"]
        ),
        (
            "The [organisation Bank] was founded in 1971 by three states, namely, [state "
                + "Peru], [state Chile] and [state Laos].",
            ["chile founded bank 1971", "laos founded bank 1971", "peru founded bank 1971"]
        ),
        (
            "The [organisation Bank] was founded in 1971. Its founding members are [state "
                + "Peru] and [state Chile].",
            ["- established bank 1971", "chile founded bank 1971", "peru founded bank 1971"]
        ),
        (
            "The [organisation Bank] was founded in 1971; founder members were [state Peru] "
                + "and [state Chile].",
            ["- established bank 1971", "chile founded bank 1971", "peru founded bank 1971"]
        ),
        (
            "The [organisation Bank] was founded in 1971. [state Peru] is no founding "
                + "member of the [organisation League].",
            ["- established bank 1971", "peru founded league not"]
        ),
        (
            "The [organisation Bank] was founded in 1971, when the ministers of [state "
                + "Peru], [state Chile], and [state Laos] signed its charter.",
            [
                "- established bank 1971",
                "chile founded bank 1971",
                "laos founded bank 1971",
                "peru founded bank 1971",
            ]
        ),
        (
            "The [organisation Bank] is a trade bloc established in 1971.",
            ["- established bank 1971"]
        ),
        (
            "The [organisation Bank] is an agency of five states that was set up in 1971.",
            ["- established bank 1971"]
        ),
        (
            "The [organisation Bank] is not a bloc founded in 1971.",
            []
        ),
        (
            "The [organisation Bank] leads a bloc founded in 1971.",
            []
        ),
        (
            "The most recent member to join the [organisation Bank] was [state Laos] in "
                + "1980.",
            ["laos joined bank 1980"]
        ),
        (
            "The newest state to be added to the [organisation Bank] was [state Laos] on 3 "
                + "May 1980.",
            ["laos joined bank 1980-05-03"]
        ),
        (
            "[organisation Bank] observers: the associated countries are [state Peru] and "
                + "[state Chile].",
            ["chile associate bank 2020-06-15", "peru associate bank 2020-06-15"]
        ),
        (
            "The [armed_group Front] is a group formed in 1998 by [person Ana Silva] and "
                + "[person Bo Lund].",
            ["ana-silva founded front 1998", "bo-lund founded front 1998"]
        ),
        (
            "The [organisation Bank] was founded in 1971 by [state Peru] and [state Chile], "
                + "when their leaders met and signed an agreement on the creation of the "
                + "[organisation Bank].",
            ["chile founded bank 1971", "peru founded bank 1971"]
        ),
        (
            "Former members of the [organisation Bank]: [state Peru] (quit in 1997) and "
                + "[state Chile] (1971–2000).",
            ["chile joined bank 1971", "chile left bank 2000", "peru left bank 1997"]
        ),
        (
            "The [organisation Bank] now has 46 member states, with [state Peru] being the "
                + "latest to join.",
            []
        ),
        (
            "[state Peru] became the first country to leave the [organisation Bank].",
            ["peru left bank 2020-06-15"]
        ),
        (
            "The [organisation Bank] met. The founding member states were [state Peru], "
                + "[state Chile] and [state Laos].",
            ["chile founded bank", "laos founded bank", "peru founded bank"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
