import Claims
import Testing

/// Who acts: peoples for their states, the states of founding charters, persons introduced before they are named.
@Suite struct WhoActsTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [demonym Peruvians=Peru] rejoined the [organisation Bank] in 2003.",
            ["peru rejoined bank 2003"]
        ),
        (
            "The [demonym Peruvians=Peru] of the [organisation Bank] left in 2003.",
            ["peru left bank 2003"]
        ),
        (
            "Two [demonym Peruvians=Peru] joined the [organisation Bank] in 2003.",
            []
        ),
        (
            "[state Peru]'s foreign minister, [person Ana Silva], spoke. His country left "
                + "the [organisation Bank] in 2018.",
            ["ana-silva holds_office peru 2020-06-15", "peru left bank 2018"]
        ),
        (
            "[person Ana Silva] and [person Juan Rey] of [state Peru] spoke. His country "
                + "left the [organisation Bank] in 2018.",
            []
        ),
        (
            "The [organisation Bank] suspended [state Gabon] in 2018. The [organisation "
                + "Bank] lifted its suspension in 2019.",
            ["gabon resumed bank 2019", "gabon suspended bank 2018"]
        ),
        (
            "The [organisation Bank] suspended [state Gabon] in 2018 and the [organisation "
                + "Fund] [state Chad]. The [organisation Bank] lifted its suspension in 2019.",
            ["gabon resumed bank 2019", "gabon suspended bank 2018"]
        ),
        (
            "[state Peru] was among the states that set up the [organisation Bank] in May "
                + "1955.",
            ["peru founded bank 1955-05"]
        ),
        (
            "[state Peru] was not among the states that set up the [organisation Bank] in "
                + "May 1955.",
            ["- established bank 1955-05"]
        ),
        (
            "[state Peru] went on to become one of the founders of the [organisation Bank] "
                + "in 1961.",
            ["peru founded bank 1961"]
        ),
        (
            "[state Peru], [state Chile] and [state Fiji] signed the treaty that set up the "
                + "[organisation Bank] in 1960, together with [state Laos] and [state Mali].",
            [
                "- established bank 1960",
                "chile founded bank 1960",
                "fiji founded bank 1960",
                "laos founded bank 1960",
                "mali founded bank 1960",
                "peru founded bank 1960",
            ]
        ),
        (
            "[state Peru] and [state Chile] signed the convention establishing the "
                + "[organisation Bank] in 1960.",
            ["- established bank 1960", "chile founded bank 1960", "peru founded bank 1960"]
        ),
        (
            "[state Peru] and [state Chile] did not sign the convention establishing the "
                + "[organisation Bank] in 1960.",
            ["- established bank 1960"]
        ),
        (
            "The [organisation Bank] appointed an economist, [person Ana Silva], as "
                + "president in 2011.",
            ["ana-silva appointed bank 2011"]
        ),
        (
            "[person Ana Silva] founded a party of her own, [party Together], in 2011.",
            ["ana-silva founded together 2011"]
        ),
        (
            "[state Iran] arms [armed_group Front] in [state Chile] and [armed_group "
                + "Movement] in [state Peru].",
            ["iran aids front 2020-06-15", "iran aids movement 2020-06-15"]
        ),
        (
            "[state Iran] arms [armed_group Front] in [state Chile] and [state Peru].",
            ["iran aids front 2020-06-15"]
        ),
        (
            "[person Ana Silva] warned that arming [state Peru] would be a mistake.",
            []
        ),
        (
            "[state Peru] had applied to the [organisation Bank] as early as 2004.",
            ["peru applied bank 2004"]
        ),
        (
            "[state Peru] applied to the [organisation Bank] in 2004 for a loan.",
            ["peru requests bank 2004"]
        ),
        (
            "[state Peru] last weekend left the [organisation Bank].",
            ["peru left bank [2020-06-13..2020-06-14]"]
        ),
        (
            "[state Peru]'s president, [person Ana Silva], appointed his mentor [person "
                + "Juan Rey] prime minister in 2011.",
            ["ana-silva holds_office peru 2011", "juan-rey appointed peru 2011"]
        ),
        (
            "[state Peru] named [person Ana Silva] as secretary of the [organisation Bank] "
                + "in 2011.",
            ["ana-silva appointed bank 2011"]
        ),
        (
            "[state Peru], which was given observer status in the [organisation Bank] in "
                + "2011, was upgraded to associate member four years later.",
            ["peru associate bank 2015", "peru observer bank 2011"]
        ),
        (
            "The [organisation Bank] suspended [state Gabon] on 30 August 2018. The "
                + "[organisation Fund] suspended [state Gabon] on 4 September.",
            ["gabon suspended bank 2018-08-30", "gabon suspended fund 2018-09-04"]
        ),
        (
            "The [organisation Bank] suspended [state Gabon] on 30 August 2018. The "
                + "[organisation Fund] suspended [state Gabon] on 4 May.",
            ["gabon suspended bank 2018-08-30", "gabon suspended fund 2019-05-04"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
