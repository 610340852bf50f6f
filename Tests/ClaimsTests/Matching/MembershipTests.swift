import Claims
import Testing

/// Memberships whose organisation, verb or member is told in another place than the plain sentence
/// has it.
@Suite struct MembershipTests {
    private static let cases: [(text: String, reads: [String])] = [
        // The organisation or the state by another word.
        (
            "The [organisation Fund] met in 1971. Ten years later [state Chad] left the bloc.",
            ["chad left fund 1981"]
        ),
        (
            "The [organisation Fund] and the [organisation Bank] closed. [state Chad] left the "
                + "bloc.", []
        ),
        (
            "[person Li Wei] left the [armed_group Red Front] in 1991 and rejoined the rebels in "
                + "2002.", ["li-wei left red-front 1991", "li-wei rejoined red-front 2002"]
        ),
        (
            "The [organisation Fund] was founded in 1955. [state Chad] came in two years later.",
            ["- established fund 1955", "chad joined fund 1957"]
        ),
        // Before the name.
        (
            "Although it had left the [organisation Fund] in 1979, [state Chad] paid.",
            ["chad left fund 1979"]
        ),
        (
            "A member of the [organisation Fund] since 1979, [state Chad] paid.",
            ["chad confirmed fund 1979/.."]
        ),
        (
            "[state Chad], which had hoped for help from [state Niger], announced in 1972 that it "
                + "was leaving the [organisation Fund].",
            ["chad announced_withdrawal fund 1972 planned by=chad"]
        ),
        // Verbs in a row.
        (
            "[state Chad] joined the [organisation Fund] in 1955, suspended its membership in 1961, "
                + "resumed it in 1970 and froze it again in 1980.",
            [
                "chad joined fund 1955", "chad suspended fund 1961", "chad resumed fund 1970",
                "chad froze fund 1980",
            ]
        ),
        (
            "[state Chad] left the [organisation Fund] in 1961, only to return in 1980.",
            ["chad left fund 1961", "chad rejoined fund 1980"]
        ),
        // What another did likewise.
        (
            "[state Chad] withdrew from the [organisation Fund] in 1976. [state Niger] followed "
                + "suit in 2006.", ["chad left fund 1976", "niger left fund 2006"]
        ),
        (
            "[state Chad] withdrew from the [organisation Fund] in 1976. [state Mali] protested, "
                + "and [state Niger] did the same.", ["chad left fund 1976"]
        ),
        (
            "[state Chad] left the [organisation Fund] in 1970 and [state Niger], until then a "
                + "friend, in 1991.", ["chad left fund 1970", "niger left fund 1991"]
        ),
        (
            "[state Chad] joined the [organisation Fund] in 2002 and the [organisation Bank] in "
                + "2004.", ["chad joined fund 2002", "chad joined bank 2004"]
        ),
        (
            "[state Chad] signed the [treaty Water Treaty] in 1991 together with [state Niger].",
            ["chad signed water-treaty 1991", "niger signed water-treaty 1991"]
        ),
        // What "which" stands for.
        (
            "The [organisation Fund], which [state Chad] and [state Niger] set up in 1967, and "
                + "which [state Mali] would join in 1995, paid.",
            ["chad founded fund 1967", "niger founded fund 1967", "mali joined fund 1995"]
        ),
        (
            "[state Chad] praised the [organisation Fund], to which it had been admitted in 1949.",
            ["chad joined fund 1949"]
        ),
        ("The [organisation Fund] that [state Chad] left in 1979 paid.", ["chad left fund 1979"]),
        // Lines of reference works.
        (
            "The [organisation Fund] was founded in 1950. "
                + "Later admissions: [state Chad] (1961), [state Niger] and [state Mali] (both "
                + "1962).",
            [
                "- established fund 1950", "chad joined fund 1961", "niger joined fund 1962",
                "mali joined fund 1962",
            ]
        ),
        // Applications and announcements have their own day.
        (
            "[state Chad]'s application to join the [organisation Fund], filed in 2012, still "
                + "awaits a vote.", ["chad applied fund 2012"]
        ),
        (
            "Last year [state Chad] announced that it would leave the [organisation Fund] from "
                + "January.", ["chad announced_withdrawal fund 2019 planned by=chad"]
        ),
        (
            "[state Chad] has ruled out joining the [organisation Fund].",
            ["chad will_not_join fund 2020-06-15 not planned"]
        ),
        // What came about, and what did not.
        (
            "The suspension of [state Chad] from the [organisation Fund], imposed in 2009, was "
                + "lifted in 2014.", ["chad suspended fund 2009", "chad resumed fund 2014"]
        ),
        (
            "[state Niger] vetoed the admission of [state Chad] to the [organisation Fund] in 1967.",
            [
                "chad barred fund 1967", "chad joined fund 1967 possible",
                "niger opposes chad 1967",
            ]
        ),
        (
            "[state Chad]'s membership of the [organisation Fund] ended in 1979.",
            ["chad left fund 1979"]
        ),
        (
            "[state Chad] ceased to be a member of the [organisation Fund] in 1979.",
            ["chad left fund 1979"]
        ),
        ("All its neighbours but [state Chad] are members of the [organisation Fund].", []),
        // Without a verb.
        ("[state Chad] out of [organisation Fund]", ["chad left fund 2020-06-15"]),
        (
            "[state Chad] suspended from [organisation Fund] over coup",
            ["chad suspended fund 2020-06-15"]
        ),
        // What is refused.
        (
            "[state Chad] refused to renew its membership of the [organisation Fund] in 1999.",
            ["chad declined_renewal fund 1999"]
        ),
    ]

    @Test(arguments: cases) func readsWhoBelonged(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
