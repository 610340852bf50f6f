import Claims
import Testing

/// Who joined, founded or is in a body together with others.
@Suite struct CompanyTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Rwanda] came into the [organisation Bank] together with [state Peru] in "
                + "July 2007, [state South Sudan] in 2016 and [state Congo] in 2018.",
            ["peru joined bank 2007-07", "rwanda joined bank 2007-07"]
        ),
        (
            "[state Peru] founded the [organisation Bank] together with [state Chile] and "
                + "[state Mali] in 1991.",
            ["chile founded bank 1991", "mali founded bank 1991", "peru founded bank 1991"]
        ),
        (
            "It was a test. [state Peru] entered the [organisation Bank] together with "
                + "[state Chile] on 17 September 1991.",
            ["chile joined bank 1991-09-17", "peru joined bank 1991-09-17"]
        ),
        (
            "[state Syria] joined the [organisation Bank] in 1990 alongside [state Egypt] "
                + "and [state Iraq].",
            ["egypt joined bank 1990", "iraq joined bank 1990", "syria joined bank 1990"]
        ),
        (
            "[state Chad] and [state Niger] came into the [organisation Fund] together in "
                + "July 2007, [state Mali] in 2016.",
            ["chad joined fund 2007-07", "mali joined fund 2016", "niger joined fund 2007-07"]
        ),
        (
            "[state Chad], along with [state Niger], is a member of the [organisation "
                + "Fund].",
            ["chad confirmed fund 2020-06-15", "niger confirmed fund 2020-06-15"]
        ),
        (
            "[state Chad], along with [state Niger] and [state Mali], was a founder of the "
                + "[organisation Fund] in 1971.",
            ["chad founded fund 1971", "mali founded fund 1971", "niger founded fund 1971"]
        ),
        (
            "[state Peru] paid in 1990, and [state Chad], together with [state Niger], has "
                + "accused [state Mali] of cheating.",
            ["chad accused mali 2020-06-15", "niger accused mali 2020-06-15"]
        ),
        (
            "[state Chad] was one of the founders of the [organisation Fund], alongside "
                + "[state Niger] and [state Mali].",
            ["chad founded fund", "mali founded fund", "niger founded fund"]
        ),
        (
            "[state Chad] was, alongside [state Niger] and [state Mali], one of the "
                + "founders of the [organisation Fund].",
            ["chad founded fund", "mali founded fund", "niger founded fund"]
        ),
        (
            "[state Chad] and [state Niger], both suspended from the [organisation Fund] in "
                + "1990, met on Monday.",
            [
                "chad met_with niger 2020-06-15",
                "chad suspended fund 1990",
                "niger suspended fund 1990",
            ]
        ),
        (
            "[state Chad], [state Mali] and [state Niger], all of them suspended from the "
                + "[organisation Fund] in 1990, met on Monday.",
            [
                "chad met_with mali 2020-06-15",
                "chad met_with niger 2020-06-15",
                "chad suspended fund 1990",
                "mali met_with niger 2020-06-15",
                "mali suspended fund 1990",
                "niger suspended fund 1990",
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
