import Claims
import Testing

/// Adverbs between commas, company that joins or founds, applications and bids whose body is unsaid.
@Suite struct AdverbsAndCompanyTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Canada], however, left the [organisation Bank] in 1990.",
            ["canada left bank 1990"]
        ),
        (
            "[state Canada], too, is once more a member of the [organisation Bank].",
            ["canada confirmed bank 2020-06-15"]
        ),
        (
            "[state Canada] was once a member of the [organisation Bank].",
            ["canada left bank [..2020-06-15]"]
        ),
        (
            "The [organisation Bank] has taken in, among others, [state Peru] (2013) and "
                + "[state Chile] (2014).",
            ["chile joined bank 2014", "peru joined bank 2013"]
        ),
        (
            "[state Peru] joined the [organisation Bank] in 2012; [state Chile] had left it "
                + "the year before.",
            ["chile left bank 2011", "peru joined bank 2012"]
        ),
        (
            "[state Lesotho] and [state Mali] both withdrew from the [organisation Bank] in "
                + "1997.",
            ["lesotho left bank 1997", "mali left bank 1997"]
        ),
        (
            "The [organisation Bank] has ten members. [state Peru] joined in 1989, and "
                + "[state Chile] and [state Fiji] became members in 1990 and 1992 respectively.",
            ["chile joined bank 1990", "fiji joined bank 1992", "peru joined bank 1989"]
        ),
        (
            "[state Ghana] has been an associate member of the [organisation Bank] since "
                + "2006 and [state Fiji] an observer since 2008.",
            ["fiji observer bank 2008/..", "ghana associate bank 2006/.."]
        ),
        (
            "[state Peru] became an associate of the [organisation Bank] in 1961, [state "
                + "Fiji] a full member in 1970.",
            ["fiji joined bank 1970", "peru associate bank 1961"]
        ),
        (
            "In March 1979 [state Iran] pulled out of the [organisation Bank], closely "
                + "followed by [state Peru] and [state Chile].",
            ["chile left bank 1979-03", "iran left bank 1979-03", "peru left bank 1979-03"]
        ),
        (
            "[state Peru] was one of the four founders of the [organisation Bank] in 1957, "
                + "with [state Chile], [state Fiji] and [state Mali].",
            [
                "chile founded bank 1957",
                "fiji founded bank 1957",
                "mali founded bank 1957",
                "peru founded bank 1957",
            ]
        ),
        (
            "[state Peru] left the [organisation Bank] in 1957, with [state Chile] in "
                + "turmoil.",
            ["peru left bank 1957"]
        ),
        (
            "The [organisation Bank] has ten members. [state Peru]'s bid was rejected in "
                + "2011.",
            ["peru applied bank 2011"]
        ),
        (
            "The [organisation Bank] has ten members. [state Peru]'s bid for the Cup was "
                + "rejected in 2011.",
            []
        ),
        (
            "The [organisation Bank] has ten members. [state Peru]'s application, lodged in "
                + "2013, has made no headway.",
            ["peru applied bank 2013"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
