import Claims
import Testing

/// What a sentence as a whole makes of one change or standing in it.
@Suite struct StandingAndChangeTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru], a member of the [organisation Bank] since 1961, withdrew in "
                + "January 2019.",
            ["peru joined bank 1961", "peru left bank 2019-01"]
        ),
        (
            "[state Peru], a member of the [organisation Bank] since 1961, sent envoys.",
            ["peru confirmed bank 1961/.."]
        ),
        (
            "[state Peru] and [state Chile] were invited to the summit, none of which is "
                + "seeking to join the [organisation Bank].",
            []
        ),
        (
            "[state Peru] left the [organisation Bank] in 1992. Four years later it lost "
                + "the vote, and [state Chile], which had accused it, left the [organisation "
                + "Bank] in protest.",
            ["chile left bank 1996", "peru left bank 1992"]
        ),
        (
            "The [organisation Bank] met in 1990. Since 2017 [state Peru] has been linked "
                + "to its former partners by an agreement.",
            []
        ),
        (
            "The [organisation Bank] met in 1990. [state Peru] returned in April 2009. "
                + "[state Chile] returned on 6 April this year.",
            ["chile rejoined bank 2020-04-06", "peru rejoined bank 2009-04"]
        ),
        (
            "The [organisation Bank] met. [state Peru], which had declined to sign under "
                + "pressure from its unions, joined on 13 February 1973.",
            ["peru joined bank 1973-02-13"]
        ),
        (
            "It was only after its revival in 2004 that [state Peru], which shares a border "
                + "with two of the three, joined the [organisation Bank].",
            ["peru joined bank"]
        ),
        (
            "[state Peru] was allowed to return to the [organisation Bank] in 2013.",
            ["peru rejoined bank 2013"]
        ),
        (
            "[state Peru] was not allowed to join the [organisation Bank].",
            ["peru joined bank 2020-06-15 not"]
        ),
        (
            "[state Peru] has belonged to the [organisation Bank] since 2018, to the "
                + "[organisation Fund] since 1974, and to the [organisation League].",
            [
                "peru confirmed bank 2018/..",
                "peru confirmed fund 1974/..",
                "peru confirmed league 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] grew. [state Peru] said it was withdrawing with "
                + "immediate effect from what it called a relic.",
            []
        ),
        (
            "[state Peru], pressed by [metonym Lima=Chile] to join the [organisation Bank], "
                + "refused.",
            ["chile requests peru 2020-06-15"]
        ),
        (
            "The roots of the [organisation Bank] lie in the customs union of 1917, which "
                + "[state Peru] joined ten years later.",
            []
        ),
        (
            "The [organisation Bank] met. [state Peru] applied for membership in the year "
                + "of its independence, 2011, but it was accepted only in April 2016.",
            ["peru applied bank 2011", "peru joined bank 2016-04"]
        ),
        (
            "The [organisation Bank] grew after warnings from [state Chile], and [state "
                + "Peru], which had signed early, joined it on 1 May 2014.",
            ["peru joined bank 2014-05-01"]
        ),
        (
            "In October 2016 [state Peru] and [state Chile] declared within days of each "
                + "other that they were leaving the [organisation Bank].",
            [
                "chile announced_withdrawal bank 2016-10 planned by=peru",
                "peru announced_withdrawal bank 2016-10 planned by=peru",
            ]
        ),
        (
            "The [organisation Bank] met. [state Peru] left in January 2019 to concentrate "
                + "on natural gas, and [state Chile] followed a year later.",
            ["chile left bank 2020", "peru left bank 2019-01"]
        ),
        (
            "[state Peru] had counted on the backing of [state Chile].",
            []
        ),
        (
            "[person Omar Said] broke with the [armed_group Red Front] in December 2017.",
            ["omar-said left red-front 2017-12"]
        ),
        (
            "[person Ana Silva] leads the [organisation Bank]. Her party, the [party Broad "
                + "Front], expelled her in 2018. [state Peru] left in November 2023.",
            ["ana-silva holds_office bank 2020-06-15", "peru left bank 2023-11"]
        ),
        (
            "The [organisation Bank] has 35 members, including [state Peru] and [state "
                + "Chile].",
            ["chile confirmed bank 2020-06-15", "peru confirmed bank 2020-06-15"]
        ),
        (
            "The [organisation Bank] met. [state Peru], which had kept its distance, became "
                + "a full member at the Lima summit in October 2019.",
            ["peru joined bank 2019-10"]
        ),
        (
            "[person Juan Rey] died in 2012 and was succeeded by [person Ana Silva], whom "
                + "he had expelled from the [party Unity Party] in December 2010.",
            ["ana-silva expelled unity-party 2010-12"]
        ),
        (
            "[state Peru] gave formal notice last year that it would quit the [organisation "
                + "Bank].",
            ["peru announced_withdrawal bank 2019 planned"]
        ),
        (
            "[state Peru] ratified the accession treaty of the [organisation Bank] in 1994.",
            ["peru signed bank 1994"]
        ),
        (
            "[state Peru] had been outside the [organisation Bank] once, between 1992 and "
                + "2007.",
            ["peru left bank 1992", "peru rejoined bank 2007"]
        ),
        (
            "[state Peru] stayed outside the [organisation Bank] from 1956 to 1994.",
            ["peru left bank 1956", "peru rejoined bank 1994"]
        ),
        (
            "[state Peru] stayed outside the [organisation Bank] in 1994.",
            ["peru confirmed bank 1994 not"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
