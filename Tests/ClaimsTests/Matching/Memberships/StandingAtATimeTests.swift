import Claims
import Testing

/// When and whether somebody belonged: "was not a member until 1991", "never a member".
@Suite struct StandingAtATimeTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "Six of the twelve members of the [organisation Bank] – [state Peru], [state "
                + "Chile], [state Mali] – suspended their participation in April 2018.",
            [
                "chile confirmed bank 2018-04", "chile suspended bank 2018-04",
                "mali confirmed bank 2018-04", "mali suspended bank 2018-04",
                "peru confirmed bank 2018-04", "peru suspended bank 2018-04",
            ]
        ),
        (
            "[state India] and [state Pakistan] were admitted as full members of the "
                + "[organisation Bloc] in 2017 after 12 years as observers.",
            ["india joined bloc 2017", "pakistan joined bloc 2017"]
        ),
        (
            "[state Peru], never a member of the [organisation Bank], objected.",
            ["peru confirmed bank 2020-06-15 not"]
        ),
        (
            "Neither [state Korea] nor [state Peru] had a seat at the [organisation Bank]"
                + " until 1991.",
            ["korea joined bank 1991", "peru joined bank 1991"]
        ),
        (
            "[state Peru] was not a member of the [organisation Bank] until 1991.",
            ["peru joined bank 1991"]
        ),
        (
            "[state Peru] is a member of the [organisation Andean Community]. [state "
                + "Haiti], which joined that community in 2002, spoke.",
            ["haiti joined andean-community 2002", "peru confirmed andean-community 2020-06-15"]
        ),
        (
            "[state Myanmar]'s entry into the [organisation Bank] remains contentious.",
            ["myanmar joined bank 2020-06-15 possible"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
