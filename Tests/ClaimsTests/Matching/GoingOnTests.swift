import Claims
import Testing

/// What a sentence goes on with: refusals, announcements, the months and persons of the sentences before.
@Suite struct GoingOnTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] is not a member of the [organisation Bank], nor is [state Chile].",
            ["chile confirmed bank 2020-06-15 not", "peru confirmed bank 2020-06-15 not"]
        ),
        (
            "[state Peru] is in the [organisation Bank], and [state Chile], which left it "
                + "in 1990, is in the [organisation Fund].",
            [
                "chile confirmed fund 2020-06-15",
                "chile left bank 1990",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] met. [person Ana Silva] says that [state Peru] will "
                + "not rejoin.",
            ["peru will_not_join bank 2020-06-15 not planned by=ana-silva"]
        ),
        (
            "[state Peru] chose not to join the [organisation Bank].",
            ["peru will_not_join bank 2020-06-15 not planned"]
        ),
        (
            "[state Peru] chose to join the [organisation Bank] in 1990.",
            ["peru joined bank 1990"]
        ),
        (
            "In 1976 [state Chile], then ruled by [person Juan Rey], withdrew from the "
                + "[organisation Bank].",
            ["chile left bank 1976", "juan-rey holds_office chile"]
        ),
        (
            "[state Angola]'s announcement that it would leave the [organisation Bank] "
                + "surprised many.",
            ["angola announced_withdrawal bank 2020-06-15 planned"]
        ),
        (
            "Two of the four members, [state Peru] and [state Chile], also belong to the "
                + "[organisation Bank].",
            ["chile confirmed bank 2020-06-15", "peru confirmed bank 2020-06-15"]
        ),
        (
            "The [organisation Bank], a bloc set up in Lima in August 2017, met.",
            ["- established bank 2017-08"]
        ),
        (
            "[state Chad] and [state Mali], which left the [organisation Fund] in January, "
                + "said they were withdrawing from what they called a relic.",
            ["chad left fund 2020-01", "mali left fund 2020-01"]
        ),
        (
            "[state Peru] joined the [organisation Bank] on 24 February 1955. [state Chile] "
                + "acceded in April.",
            ["chile joined bank 1955-04", "peru joined bank 1955-02-24"]
        ),
        (
            "[state Peru] joined the [organisation Bank] in 2019. [state Chile] acceded in "
                + "April.",
            ["chile joined bank 2020-04", "peru joined bank 2019"]
        ),
        (
            "[state Peru] has been a member of the [organisation Bank] since November 1999. "
                + "[state Chile] acceded in April.",
            ["chile joined bank 2020-04", "peru confirmed bank 1999-11/.."]
        ),
        (
            "[person Juan Rey] left for home. He was replaced as minister of [state Peru] "
                + "by [person Ana Silva]. In 1990 he joined the [party Unity Party].",
            [
                "ana-silva appointed peru",
                "juan-rey holds_office peru",
                "juan-rey joined unity-party 1990",
            ]
        ),
        (
            "[person Juan Rey] left for home. [person Ana Silva] made him minister of "
                + "[state Peru]. In 1990 he joined the [party Unity Party].",
            ["juan-rey appointed peru"]
        ),
        (
            "[state Yemen] applied to the [organisation Bank] in 1996. [person Ana Silva], "
                + "who was its secretary-general from 2020 to 2023, spoke.",
            ["ana-silva holds_office bank 2020/2023", "yemen applied bank 1996"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
