import Claims
import Testing

/// Sentences whose clauses must not lend each other their subjects, objects, times or certainty.
@Suite struct AcrossClausesTests {
    private static let cases: [(text: String, reads: [String])] = [
        // Whose participle it is.
        (
            "The [organisation Fund], formed in 1950 by [state Peru] and [state Chile], "
                + "suspended another of its branches in 2001.",
            ["peru founded fund 1950", "chile founded fund 1950"]
        ),
        (
            "Ministers who dined in [metonym Lima=Peru], the capital of [state Peru], "
                + "accepted the offer of the [organisation Fund].", []
        ),
        // Whose time it is.
        (
            "[state Chad] was admitted to the [organisation Fund] some days after the "
                + "[treaty Water Treaty] of 1971.", ["chad joined fund [1971..]"]
        ),
        (
            "[person Li Wei], a former general from [state China], was freed in 2012.",
            ["li-wei national_of china"]
        ),
        // Who "it" and "its" are.
        (
            "The [demonym Omani=Oman] government on Monday, June 1, quit the "
                + "[organisation Fund], which it joined in 1961.",
            ["oman joined fund 1961"]
        ),
        // Who can be a member.
        ("[person Li Wei] left the [organisation Fund] in 2012.", []),
        ("[person Li Wei] left the [party Unity Party] in 2012.", ["li-wei left unity-party 2012"]),
        // What is yet to come.
        (
            "[state Chad] said that [state Niger] should either pay or leave the "
                + "[organisation Fund].", ["niger left fund 2020-06-15 possible by=chad"]
        ),
        (
            "[state Chad] is leaving the [organisation Fund].",
            ["chad announced_withdrawal fund 2020-06-15 planned"]
        ),
        // What is over.
        (
            "[state Chad] is no longer a member of the [organisation Fund].",
            ["chad left fund [..2020-06-15]"]
        ),
        (
            "[state Chad] no longer supports [state Niger].",
            ["chad supports niger 2020-06-15 not"]
        ),
        // Offices that are still somebody else's.
        (
            "It agreed that [person Li Wei] would be the next director of the [organisation Fund].",
            ["li-wei holds_office fund 2020-06-15 planned"]
        ),
    ]

    @Test(arguments: cases) func readsWhatEachClauseSays(_ text: String, _ expected: [String])
        throws
    {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
