import Claims
import Testing

/// What bodies decide, the memberships of "the country", and the times that belong to other things.
@Suite struct DecidedMembershipsTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "In 1999 the [organisation Bank] voted to suspend [state Peru].",
            ["peru suspended bank 1999"]
        ),
        (
            "Finance ministers agreed on Monday to readmit [state Peru] to the "
                + "[organisation Bank].",
            ["peru rejoined bank 2020-06-15"]
        ),
        (
            "The [organisation Bank] has decided to expel [state Peru].",
            ["peru expelled bank 2020-06-15"]
        ),
        (
            "The senate voted in 1999 to suspend [state Peru] from the [organisation Bank].",
            ["peru suspended bank 1999 planned"]
        ),
        (
            "In 1999 the council of the [organisation Bank] resolved to suspend [state Peru].",
            ["peru suspended bank 1999"]
        ),
        (
            "The [organisation Bank] decided to expel [state Peru] next month.",
            ["peru expelled bank 2020-07 planned"]
        ),
        (
            "The [organisation Bank] plans to suspend [state Peru].",
            ["peru suspended bank 2020-06-15 planned"]
        ),
        (
            "The [organisation Bank] did not vote to suspend [state Peru].",
            ["peru suspended bank 2020-06-15 not planned"]
        ),
        (
            "The [organisation Bank] agreed to admit [state Peru].",
            ["peru joined bank 2020-06-15 planned"]
        ),
        (
            "[state Peru] decided in 1999 to suspend its membership of the [organisation "
                + "Bank].",
            ["peru suspended bank 1999"]
        ),
        (
            "[state Peru] decided to leave the [organisation Bank].",
            ["peru announced_withdrawal bank 2020-06-15 planned"]
        ),
        (
            "There was a coup in [state Peru]. The [organisation Bank] suspended the "
                + "country's membership in 1999.",
            ["peru suspended bank 1999"]
        ),
        (
            "There was a coup in [state Peru]. The [organisation Bank] lifted the country's "
                + "suspension in 2001.",
            ["peru resumed bank 2001"]
        ),
        (
            "There was a coup in [state Peru]. The [organisation Bank] suspended the "
                + "country's participation in all activities of the union.",
            ["peru suspended bank"]
        ),
        (
            "The [organisation Bank] met. [demonym Peruvian=Peru] President [person Ana "
                + "Silva] withdrew the country from the bloc in 1999.",
            ["ana-silva holds_office peru 1999", "peru left bank 1999"]
        ),
        (
            "The [organisation Bank] met. Secretary-General [person Ana Silva] withdrew the "
                + "country from the bloc in 1999.",
            ["ana-silva holds_office bank 1999"]
        ),
        (
            "[person Ana Silva] withdrew [state Peru] from the [organisation Bank] in 1999.",
            ["peru left bank 1999"]
        ),
        (
            "[state Peru] withdrew its ambassador from [state Chile] in 1999.",
            ["peru opposes chile 1999"]
        ),
        (
            "[state Peru] was suspended from the [organisation Bank] in 1999. The "
                + "suspension was lifted in 2001 but reimposed in 2004.",
            ["peru resumed bank 2001", "peru suspended bank 1999", "peru suspended bank 2004"]
        ),
        (
            "[state Peru], which had been a member of the [organisation Bank] since 1971, "
                + "had its membership suspended in 1999.",
            ["peru confirmed bank 1971/..", "peru suspended bank 1999"]
        ),
        (
            "The [organisation League] met. [state Peru] that suspended its membership in "
                + "1999 returned to the [organisation Bank] in 2006.",
            ["peru rejoined bank 2006", "peru suspended bank 1999"]
        ),
        (
            "The [organisation Bank] has suspended [state Peru] after a coup last month.",
            ["peru suspended bank 2020-06-15"]
        ),
        (
            "The [organisation Bank] suspended [state Peru] last month after a coup.",
            ["peru suspended bank 2020-05"]
        ),
        (
            "The [organisation Bank], of which [state Peru] and [state Chile] were associate "
                + "members, was wound up in 2011.",
            ["- dissolved bank 2011", "chile associate bank", "peru associate bank"]
        ),
        (
            "The [organisation Bank], which [state Peru] left in 2000, suspended [state Chile] "
                + "in 2011.",
            ["chile suspended bank 2011", "peru left bank 2000"]
        ),
        (
            "[state Peru] left the [organisation Bank] in 1972 and returned in 1989, only to be "
                + "suspended after a coup ten years later.",
            ["peru left bank 1972", "peru rejoined bank 1989", "peru suspended bank 1999"]
        ),
        (
            "[state Peru] suspended its membership of the [organisation Bank] effective "
                + "January 1999.",
            ["peru suspended bank 1999-01"]
        ),
        (
            "[state Peru] left the [organisation Bank] effective from 1 January 1999.",
            ["peru left bank 1999-01-01"]
        ),
        (
            "[state Peru] left the [organisation Bank] at 00:01 on Saturday.",
            ["peru left bank 2020-06-13"]
        ),
        (
            "[state Peru]'s admission to the [organisation Bank] became effective on 3 May "
                + "1999.",
            ["peru joined bank 1999-05-03"]
        ),
        (
            "The [organisation Bank] met. According to the [media Herald], the body's "
                + "director, [person Ana Silva], resigned.",
            ["ana-silva holds_office bank reported by=herald"]
        ),
        (
            "[organisation Bank] had offered to help if [state Peru] does not pay, and "
                + "asked the [organisation Fund] to wait.",
            ["bank requests fund 2020-06-15"]
        ),
        (
            "The presidents of [state Peru] and [state Chile] met to discuss trade.",
            ["chile met_with peru 2020-06-15"]
        ),
        (
            "[person Ana Silva] dumped the [party Unity Party] for the [party Peace Party] "
                + "in 1999.",
            ["ana-silva left unity-party 1999"]
        ),
        (
            "[state Peru] left the [organisation Bank] in 2008-2009.",
            ["peru left bank 2008/2009"]
        ),
        (
            "[state Peru] was outside the [organisation Bank] from 1999 to 2007.",
            ["peru left bank 1999", "peru rejoined bank 2007"]
        ),
        (
            "The [organisation Bank] met in 1991. [state Peru] joined two years later, in "
                + "December 1993.",
            ["peru joined bank 1993-12"]
        ),
        (
            "The [organisation Bank] met in 1991. [state Peru] joined two years later, in "
                + "December 1999 it was counted.",
            ["peru joined bank 1993"]
        ),
        (
            "After a vote on 26 March 1999, the other members of the [organisation Bank] "
                + "suspended [state Peru]'s membership.",
            ["peru suspended bank 1999-03-26"]
        ),
        (
            "The members of the [organisation Bank] suspended a loan to [state Peru].",
            []
        ),
        (
            "The [organisation Bank] voted to reinstate [state Peru]'s membership after its "
                + "suspension more than ten years ago.",
            ["peru resumed bank 2020-06-15"]
        ),
        (
            "The [organisation Bank] met in 1979. [state Peru] resumed its membership ten "
                + "years later on 26 May 1989.",
            ["peru resumed bank 1989-05-26"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
