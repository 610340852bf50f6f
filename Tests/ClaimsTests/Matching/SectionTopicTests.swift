import Claims
import Testing

/// Which organisation a paragraph speaks of, and how long, in an article about another.
@Suite struct SectionTopicTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Fund] was founded in 1960. The [organisation Fund] has ten "
                + "members. [state Mali] joined the [organisation Fund] in 1962.\n\nThe "
                + "[organisation Bank] grew out of a club. [state Peru] joined in 1971. [state "
                + "Laos] was suspended in 1980.\n\nOthers came later. [state Chad] joined in "
                + "1975.",
            [
                "- established fund 1960",
                "chad joined bank 1975",
                "laos suspended bank 1980",
                "mali joined fund 1962",
                "peru joined bank 1971",
            ]
        ),
        (
            "The [organisation Fund] was founded in 1960. The [organisation Fund] has ten "
                + "members. [state Mali] joined the [organisation Fund] in 1962.\n\nThe "
                + "[organisation Bank] grew out of a club. [state Peru] joined in 1971. [state "
                + "Laos] was suspended in 1980.\n\nThe [organisation Fund] is open to all. [state "
                + "Chad] joined in 1975.",
            [
                "- established fund 1960",
                "chad joined fund 1975",
                "laos suspended bank 1980",
                "mali joined fund 1962",
                "peru joined bank 1971",
            ]
        ),
        (
            "The [organisation Fund] was founded in 1960. The [organisation Fund] has ten "
                + "members. [state Mali] joined the [organisation Fund] in 1962.\n\nThe quarrel "
                + "all but broke the [organisation Bank], which [state Peru] and [state Laos] "
                + "founded in 1971. It has never admitted anyone. [state Chad] applied in 1996.",
            [
                "- established fund 1960",
                "chad applied bank 1996",
                "laos founded bank 1971",
                "mali joined fund 1962",
                "peru founded bank 1971",
            ]
        ),
        (
            "The [organisation Fund] was founded in 1960. The [organisation Fund] has ten "
                + "members. [state Mali] joined the [organisation Fund] in 1962.\n\nThe second "
                + "body began in Lima. In 1965 [state Peru], [state Chile] and [state Laos] "
                + "joined the [organisation Bank]. [state Iran] joined it in 1966. [state Oman] "
                + "joined in 1967.\n\n[state Chad] joined in 1968.",
            [
                "- established fund 1960",
                "chad joined bank 1968",
                "chile joined bank 1965",
                "iran joined bank 1966",
                "laos joined bank 1965",
                "mali joined fund 1962",
                "oman joined bank 1967",
                "peru joined bank 1965",
            ]
        ),
        (
            "The [organisation Fund] was founded in 1960. The [organisation Fund] has ten "
                + "members. [state Mali] joined the [organisation Fund] in 1962.\n\nAll of them "
                + "want to be in the [organisation Bank]. [state Peru] applied in 2008, [state "
                + "Chad] followed in 2009.",
            [
                "- established fund 1960",
                "chad applied bank 2009",
                "mali joined fund 1962",
                "peru applied bank 2008",
            ]
        ),
        (
            "The [organisation Fund] was founded in 1960. The [organisation Fund] has ten "
                + "members. [state Mali] joined the [organisation Fund] in 1962.\n\nOldest of the "
                + "two is the [organisation Bank]. [state Peru] joined in 2008.",
            ["- established fund 1960", "mali joined fund 1962", "peru joined bank 2008"]
        ),
        (
            "The [organisation Fund] was founded in 1960. The [organisation Fund] has ten "
                + "members. [state Mali] joined the [organisation Fund] in 1962.\n\nLeaders met "
                + "at the [organisation Bank] on Friday. [state Peru] joined in 2008.",
            ["- established fund 1960", "mali joined fund 1962", "peru joined fund 2008"]
        ),
        (
            "The [organisation Fund] was founded in 1960. The [organisation Fund] has ten "
                + "members. [state Mali] joined the [organisation Fund] in 1962. Years after "
                + "[state Peru] had entered the [organisation Bank], [state Chad] joined in 2008.",
            [
                "- established fund 1960",
                "chad joined bank 2008",
                "mali joined fund 1962",
                "peru joined bank",
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
