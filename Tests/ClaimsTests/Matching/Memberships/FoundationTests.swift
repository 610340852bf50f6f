import Claims
import Testing

/// Who founded a body, told by the signing of its charter or by a list.
@Suite struct FoundationTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Bank] was born in 1967, when [state Peru], [state "
                + "Chile] and [state Laos] signed the [metonym Lima=Peru] treaty.",
            [
                "- established bank 1967",
                "chile founded bank 1967",
                "laos founded bank 1967",
                "peru founded bank 1967",
            ]
        ),
        (
            "The [organisation Bank] was founded in 1948, when [state Peru], [state "
                + "Chile] and [state Laos] signed its charter.",
            [
                "- established bank 1948",
                "chile founded bank 1948",
                "laos founded bank 1948",
                "peru founded bank 1948",
            ]
        ),
        (
            "The [organisation Bank] has outlived its founders, [state Peru] and "
                + "[state Chile].",
            ["chile founded bank", "peru founded bank"]
        ),
        (
            "The [organisation Bank] was founded in 1967, when [state Peru] and "
                + "[state Chile] signed a ceasefire.",
            ["- established bank 1967", "chile signed peru 1967"]
        ),
        (
            "The founders of the [organisation Bank] met in [state Peru].",
            []
        ),
        (
            "The [organisation Bank] came into being in 1981, when [state Peru] and "
                + "[state Chile] signed its charter.",
            ["- established bank 1981", "chile founded bank 1981", "peru founded bank 1981"]
        ),
        (
            "[state Peru], one of the founder members of the [organisation Bank], "
                + "quit the body on Monday.",
            ["peru founded bank", "peru left bank 2020-06-15"]
        ),
        (
            "[state Peru], one of the founders of the [organisation Bank], quit.",
            ["peru founded bank"]
        ),
        (
            "The [treaty Rome Convention], signed on 6 May 1947 by the three powers "
                + "then ruling the area: [state Peru], [state Chile] and [state Laos], is "
                + "in force.",
            [
                "chile signed rome-convention 1947-05-06",
                "laos signed rome-convention 1947-05-06",
                "peru signed rome-convention 1947-05-06",
            ]
        ),
    ]

    @Test(arguments: cases) func readsFounders(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
