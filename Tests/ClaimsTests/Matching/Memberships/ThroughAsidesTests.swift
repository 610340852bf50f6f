import Claims
import Testing

/// Memberships told through clauses, asides and series of acts around them.
@Suite struct ThroughAsidesTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Fund] had 16 members. The number fell again in December "
                + "2000, when [state Chad], which had given a year's notice of its intention, "
                + "formally left the organisation.",
            ["chad left fund 2000-12"]
        ),
        (
            "[state Peru] was suspended from the [organisation Fund] in January 2009 after "
                + "a junta led by [person Li Wei] took power in [place Lima], and [state Niger] "
                + "in October of the same year.",
            ["niger suspended fund 2009-10", "peru suspended fund 2009-01"]
        ),
        (
            "[state Peru] was suspended from the [organisation Fund] in December 2010, when "
                + "[person Li Wei] refused to go, and was readmitted in 2011.",
            ["peru rejoined fund 2011", "peru suspended fund 2010-12"]
        ),
        (
            "On 28 January 2020 the three juntas, which had formed the [organisation Bank] "
                + "the previous September, announced that [state Chad], [state Mali] and [state "
                + "Niger] were withdrawing from the [organisation Fund].",
            [
                "- established bank 2019-09",
                "chad announced_withdrawal fund 2020-01-28 planned",
                "mali announced_withdrawal fund 2020-01-28 planned",
                "niger announced_withdrawal fund 2020-01-28 planned",
            ]
        ),
        (
            "[state Chad], whose president, [person Li Wei], has cancelled his trip, left "
                + "the [organisation Fund] in 1990.",
            ["chad left fund 1990", "li-wei holds_office chad 2020-06-15"]
        ),
        (
            "[state Chad] became an associate member of the [organisation Fund] in 1996, "
                + "having decided that its low tariffs could not be reconciled with full "
                + "membership, and [state Mali] followed in 1997.",
            ["chad associate fund 1996", "mali associate fund 1997"]
        ),
        (
            "[person Ana Silva] took her seat. She left the [party Unity Party] in "
                + "September 2010 in protest at bills that curbed the courts, sat as an "
                + "independent and joined the [party Free Party] in March 2011, a month before "
                + "the polls.",
            ["ana-silva joined free-party 2011-03", "ana-silva left unity-party 2010-09"]
        ),
        (
            "[state Malta] was slow. It froze its application to the [organisation Fund] in "
                + "1996 when Labour came to power, revived it two years later and joined in 2004.",
            ["malta joined fund 2004"]
        ),
        (
            "The [organisation Fund] met. [state Chad], which applied within months of its "
                + "independence in 2011, was admitted in April 2016.",
            ["chad applied fund 2011", "chad joined fund 2016-04"]
        ),
        (
            "All of them but [state Benin] belong to the [organisation Fund], a body "
                + "established in 1964 which [state Chad] joined thirty years later and [state "
                + "Libya] in 2008; [state Sudan] was admitted in 2000.",
            [
                "- established fund 1964", "chad joined fund 1994", "libya joined fund 2008",
                "sudan joined fund 2000",
            ]
        ),
        (
            "The [organisation Fund] was in trouble. In August 2017 the four governments "
                + "suspended [state Chad] a second time.",
            ["chad suspended fund 2017-08"]
        ),
        (
            "It overlaps with the smaller [organisation Bank], made up of [state Cameroon], "
                + "[state Chad] and [state Niger].",
            [
                "cameroon confirmed bank 2020-06-15",
                "chad confirmed bank 2020-06-15",
                "niger confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Fund] met. [state Chad] sought more: a protocol for its "
                + "accession was signed in [place Lima] in December 2012.",
            []
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
