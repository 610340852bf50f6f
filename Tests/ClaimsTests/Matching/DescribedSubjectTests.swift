import Claims
import Testing

/// Subjects that are described, listed or left unsaid.
@Suite struct DescribedSubjectTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The oldest, the [organisation Bank], was set up in 1951 by [state Peru] and "
                + "[state Chile].",
            ["chile founded bank 1951", "peru founded bank 1951"]
        ),
        (
            "In April 2018 four governments, those of [state Peru], [state Chile], [state "
                + "Mali] and [state Chad], left the [organisation Bank].",
            [
                "chad left bank 2018-04",
                "chile left bank 2018-04",
                "mali left bank 2018-04",
                "peru left bank 2018-04",
            ]
        ),
        (
            "The [organisation Alliance], made up of the [armed_group Red Front] and the "
                + "[armed_group Blue Front], struck.",
            [
                "blue-front confirmed alliance 2020-06-15",
                "red-front confirmed alliance 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] met. [state Peru] was not invited to the summit, which "
                + "[state Chile] hosted, though the country has not been suspended from the "
                + "organisation.",
            ["peru suspended bank 2020-06-15 not"]
        ),
        (
            "[state Peru] walked out of the [organisation Bank] for the first time in 1984.",
            ["peru left bank 1984"]
        ),
        (
            "The [organisation Bank] was weak. [state Peru] and [state Chile] notified the "
                + "[organisation Fund] in 2016 that they would leave.",
            [
                "chile announced_withdrawal bank 2016 planned by=peru",
                "peru announced_withdrawal bank 2016 planned by=peru",
            ]
        ),
        (
            "The [organisation Bank] met in 2010. An application from [state Peru] was "
                + "turned down in 2011.",
            ["peru applied bank 2011"]
        ),
        (
            "The [organisation Bank] grew. [state Peru] signed a protocol of accession in "
                + "July 2015, but it still awaits a vote.",
            ["peru signed bank 2015-07"]
        ),
        (
            "[state Peru] knocked at the door of the [organisation Bank] as early as 2012.",
            ["peru applied bank 2012"]
        ),
        (
            "[state Peru] turned down an invitation to take part in the [organisation Bank] "
                + "in 1967.",
            ["peru will_not_join bank 1967"]
        ),
        (
            "[state Peru] is not at present a member of the [organisation Bank], nor are "
                + "[state Chile] and [state Mali].",
            [
                "chile confirmed bank 2020-06-15 not",
                "mali confirmed bank 2020-06-15 not",
                "peru confirmed bank 2020-06-15 not",
            ]
        ),
        (
            "[state Peru] has applied for associate status in the [organisation Bank].",
            ["peru applied bank 2020-06-15"]
        ),
        (
            "The [organisation Bank] met. It fell to [person Ana Silva] to defend the visit "
                + "to [place Lima].",
            []
        ),
        (
            "The [armed_group Red Front] cut its ties with the [armed_group Blue Front] in "
                + "July 2016.",
            ["red-front left blue-front 2016-07", "red-front opposes blue-front 2016-07"]
        ),
        (
            "[state Peru], a founder of the [organisation Bank] and of the [organisation "
                + "Fund], paid.",
            ["peru founded bank", "peru founded fund"]
        ),
        (
            "[state Peru] notified the [organisation Bank] in October 2016 that it would "
                + "withdraw.",
            ["peru announced_withdrawal bank 2016-10 planned by=peru"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
