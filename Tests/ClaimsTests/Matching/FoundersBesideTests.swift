import Claims
import Testing

/// Founders beside their names, and times that a clause shares with another.
@Suite struct FoundersBesideTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Bank] has ten members. [state Peru], a founding member, left "
                + "in 1999.",
            ["peru founded bank", "peru left bank 1999"]
        ),
        (
            "The [organisation Bank] has ten members. [state Chile], one of the founders in "
                + "1969, withdrew in 1976.",
            ["chile founded bank 1969", "chile left bank 1976"]
        ),
        (
            "The [organisation Bank] has ten members. A founding member in 1963, [state "
                + "Peru] left in 1993.",
            ["peru founded bank 1963", "peru left bank 1993"]
        ),
        (
            "[state Peru], a founding member, spoke.",
            []
        ),
        (
            "The [organisation Bank] has ten members. [state Mali] asked for admission in "
                + "February 2017.",
            ["mali applied bank 2017-02"]
        ),
        (
            "[state Fiji]'s membership of the [organisation Bank] lapsed in 1987 and was "
                + "restored a decade afterwards.",
            ["fiji left bank 1987", "fiji resumed bank 1997"]
        ),
        (
            "The [organisation Bank] has ten members. [state Brunei] joined a week after "
                + "its independence in January 1984.",
            ["brunei joined bank 1984-01"]
        ),
        (
            "[state Peru] was itself suspended from the [organisation Bank] in December "
                + "2016.",
            ["peru suspended bank 2016-12"]
        ),
        (
            "[state Brazil] will not be a member of the [organisation Bank].",
            ["brazil will_not_join bank 2020-06-15 not planned"]
        ),
        (
            "[state Peru] is not leaving the [organisation Bank].",
            ["peru announced_withdrawal bank 2020-06-15 not"]
        ),
        (
            "[state Peru] joined the [organisation Bank] on 1 April 2019. [state Brazil] "
                + "returned to it on 6 April this year.",
            ["brazil rejoined bank 2020-04-06", "peru joined bank 2019-04-01"]
        ),
        (
            "The [organisation Bank] wept on 3 May 2019 as [state Peru] was welcomed back.",
            ["peru rejoined bank 2019-05-03"]
        ),
        (
            "His deputy, [person Ana Silva], left the [party Unity Party] in 2017. Her "
                + "deputy, [person Juan Rey], spoke.",
            ["ana-silva left unity-party 2017"]
        ),
        (
            "[state Ecuador] rejoined the [organisation Bank] in 1997, the year in which "
                + "[state Peru] joined, and [state Chile] in 1999.",
            ["ecuador rejoined bank 1997", "peru joined bank 1997"]
        ),
        (
            "[state Ecuador] rejoined the [organisation Bank] in 1997, the same year in "
                + "which [state Peru] joined.",
            ["ecuador rejoined bank 1997", "peru joined bank 1997"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
