import Claims
import Testing

/// Times that stand in another clause, or lean on the date before.
@Suite struct TimesOfOtherClausesTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "Leaders of the [organisation Bank] met on 3 May 2019 as [state Peru] was "
                + "welcomed back into the organisation.",
            ["peru rejoined bank 2019-05-03"]
        ),
        (
            "Leaders of the [organisation Bank] meeting in Lima in September 2016 accepted "
                + "[state Peru] and [state Chile] as full members.",
            ["chile joined bank 2016-09", "peru joined bank 2016-09"]
        ),
        (
            "That changed in September 2016, when leaders of the [organisation Bank] "
                + "meeting in Lima accepted [state Peru].",
            ["peru joined bank 2016-09"]
        ),
        (
            "On 9 July 2012, two days before the summit, [person Ana Silva] informed the "
                + "[organisation Bank] in a letter that [state Peru] was withdrawing.",
            ["peru announced_withdrawal bank 2012-07-09 planned by=ana-silva"]
        ),
        (
            "[person Ana Silva] said on 9 July 2012 that [state Peru] was leaving the "
                + "[organisation Bank].",
            ["peru announced_withdrawal bank 2012-07-09 planned by=ana-silva"]
        ),
        (
            "[person Ana Silva] said on 9 July 2012 that [state Peru] had left the "
                + "[organisation Bank].",
            ["peru left bank [..2012-07-09] reported by=ana-silva"]
        ),
        (
            "[state Peru]'s announcement on 21 December that it would leave the "
                + "[organisation Bank] cost it friends.",
            ["peru announced_withdrawal bank 2019-12-21 planned"]
        ),
        (
            "When the [organisation Bank] invited [person Omar Said] to a summit in January "
                + "2014, [state Peru]'s government was so angry that it suspended its membership "
                + "of the organisation.",
            ["peru suspended bank 2014-01"]
        ),
        (
            "[state Peru] left the [organisation Bank] in February 2011. Within a week "
                + "[state Chile] declared that it would leave.",
            [
                "chile announced_withdrawal bank 2011 planned by=chile",
                "peru left bank 2011-02",
            ]
        ),
        (
            "[state Peru], whose army seized power in August 2013, was suspended from the "
                + "[organisation Bank] within days and readmitted the following March.",
            ["peru rejoined bank 2014-03", "peru suspended bank 2013"]
        ),
        (
            "The [organisation Bank] suspended [state Peru] on 30 August 2013 within hours; "
                + "the [organisation Fund] followed on 4 September.",
            ["peru suspended bank 2013-08-30", "peru suspended fund 2019-09-04"]
        ),
        (
            "[state Peru] will join the [organisation Bank] within weeks.",
            ["peru joined bank 2020-06-15 planned"]
        ),
        (
            "The most improbable turn came in 2018, when he made peace with [person Omar "
                + "Said], who had left the [party Unity Party] two years before.",
            ["omar-said left unity-party 2016"]
        ),
        (
            "[state Peru] declined to join the [organisation Bank] in 1955. [state Chile] "
                + "was barred from joining, too.",
            ["chile barred bank", "peru joined bank 1955 not"]
        ),
        (
            "[person Ana Silva] had been a member of the [party Unity Party] for 25 years.",
            ["ana-silva confirmed unity-party"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
