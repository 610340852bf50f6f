import Claims
import Testing

/// Verbs and lists that go on behind what stands between commas.
@Suite struct OverAsidesTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Bank] was set up in 1967. [state Peru] joined in "
                + "1984, a week after independence, and [state Chile] in 1995.",
            [
                "- established bank 1967",
                "chile joined bank 1995",
                "peru joined bank 1984",
            ]
        ),
        (
            "The [organisation Bank] was set up in 1967. [state Peru] itself came in "
                + "on 29 August 1994, four months after the election, and [state Chile] a "
                + "year later.",
            [
                "- established bank 1967",
                "chile joined bank 1995",
                "peru joined bank 1994-08-29",
            ]
        ),
        (
            "[state Peru] was suspended from the [organisation Bank] in May 2009, "
                + "after its military ruler refused to call elections, and readmitted in "
                + "October 2014.",
            ["peru rejoined bank 2014-10", "peru suspended bank 2009-05"]
        ),
        (
            "[state Peru] left the [organisation Bank] in 1972 over the recognition "
                + "of [state Chile], which itself was admitted that year.",
            ["chile joined bank 1972", "peru left bank 1972"]
        ),
        (
            "[state Peru] left the [organisation Bank] in 1972 and was a member "
                + "again from 1989.",
            ["peru left bank 1972", "peru rejoined bank 1989"]
        ),
        (
            "[state Peru] was suspended from the [organisation Bank] from 1995 to "
                + "1999, [state Chile] from 1999 to 2004 and again in 2007–2008, and "
                + "[state Mali] from 2006 to 2014.",
            [
                "chile suspended bank 1999/2004",
                "chile suspended bank 2007/2008",
                "mali suspended bank 2006/2014",
                "peru suspended bank 1995/1999",
            ]
        ),
        (
            "[state Peru] was suspended from the [organisation Bank] in December "
                + "2016 for failing to adopt the rules and again, indefinitely, in August "
                + "2017.",
            ["peru suspended bank 2016-12", "peru suspended bank 2017-08"]
        ),
        (
            "[state Peru] left the [organisation Bank] in 1972 over the recognition "
                + "of [state Chile], which itself was admitted that year, and was a member "
                + "again from 1989.",
            ["chile joined bank 1972", "peru left bank 1972", "peru rejoined bank 1989"]
        ),
        (
            "The [organisation Bank] met. [state Peru] was suspended in July 2009, "
                + "days after the army ousted its president, and returned in June 2011.",
            ["peru rejoined bank 2011-06", "peru suspended bank 2009-07"]
        ),
        (
            "The [organisation Bank] was set up in 1969 by [state Peru] and [state "
                + "Chile]. [state Mali] was let in six years later; [state Laos], long an "
                + "observer, in 1980.",
            [
                "chile founded bank 1969",
                "laos joined bank 1980",
                "mali joined bank 1975",
                "peru founded bank 1969",
            ]
        ),
        (
            "The [organisation Bank] met. [state Peru], the only southern member, left in 2009, "
                + "returned in January 2016 and suspended its membership in November of that year.",
            ["peru left bank 2009", "peru rejoined bank 2016-01", "peru suspended bank 2016-11"]
        ),
        (
            "The [organisation Bank] met. [state Peru] joined in 1984, a week after independence, "
                + "[state Chile] in 1995, [state Laos] and [state Mali] in 1997.",
            [
                "chile joined bank 1995", "laos joined bank 1997", "mali joined bank 1997",
                "peru joined bank 1984",
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
