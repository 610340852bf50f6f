import Claims
import Testing

/// What sentences leave to those before: who "it" is, which organisation is spoken of, whose
/// suspension ended.
@Suite struct ArticleMemoryTests {
    private static let cases: [(text: String, reads: [String])] = [
        // Whose membership it was.
        (
            "[state Chad] left the [organisation Fund] in 1961. [state Fiji]'s membership of the "
                + "[organisation Fund] was suspended in 1987; it was readmitted in 1997.",
            ["chad left fund 1961", "fiji suspended fund 1987", "fiji rejoined fund 1997"]
        ),
        (
            "[state Fiji]'s membership of the [organisation Fund] was suspended in 1987. "
                + "It was readmitted in 1997.",
            ["fiji suspended fund 1987", "fiji rejoined fund 1997"]
        ),
        // A name in a clause within is not the subject of the verb behind it.
        (
            "[state Peru], which quit the [organisation Bank] in 2010, was readmitted to the "
                + "[organisation Fund] in 2011, two years after it had been suspended.",
            ["peru left bank 2010", "peru rejoined fund 2011", "peru suspended fund 2009"]
        ),
        // Whose suspension ended.
        (
            "[state Peru] was suspended from the [organisation Fund] in October 1999. The "
                + "suspension was lifted in May 2004. It was suspended again in 2007.",
            [
                "peru suspended fund 1999-10", "peru resumed fund 2004-05",
                "peru suspended fund 2007",
            ]
        ),
        (
            "Ministers lifted the suspension in May 2004. [state Peru] was pleased with the "
                + "[organisation Fund].", []
        ),
        (
            "[state Peru] denied that it had been suspended from the [organisation Fund]. "
                + "The suspension was lifted in May 2004.",
            ["peru suspended fund 2020-06-15 not reported by=peru"]
        ),
        // A paragraph about another organisation.
        (
            "The [organisation Fund] was founded in 1960. The [organisation Fund] has ten "
                + "members. [state Mali] joined the [organisation Fund] in 1962.\n\n"
                + "The [organisation Bank] is younger. [state Peru] joined in 1971.\n\n"
                + "[state Chad] joined in 1975.",
            [
                "- established fund 1960", "mali joined fund 1962", "peru joined bank 1971",
                "chad joined fund 1975",
            ]
        ),
        // A bloc that nobody can tell is none.
        (
            "[organisation Fund] rules are strict. The [organisation Bank] and the "
                + "[organisation League] met in 1970. [state Peru] was suspended from the "
                + "12-nation bloc in 1971.", ["bank met_with league 1970"]
        ),
        // One year for each of a list.
        (
            "[state Peru] and [state Mali] joined the [organisation Fund] in 1977 and 1978.",
            ["peru joined fund 1977", "mali joined fund 1978"]
        ),
        (
            "[state Chad] joined the [organisation Fund] in 1972, followed by [state Peru] and "
                + "[state Mali] in 1977 and 1978, and [state Laos] in 1980.",
            [
                "chad joined fund 1972", "peru joined fund 1977", "mali joined fund 1978",
                "laos joined fund 1980",
            ]
        ),
        (
            "[state Peru], [state Mali] and [state Chad] joined the [organisation Fund] in 1977 "
                + "and 1978 respectively.",
            ["peru joined fund", "mali joined fund", "chad joined fund"]
        ),
        // Whom later members joined.
        (
            "The [organisation Fund] was founded in 1960 by [state Peru] and [state Mali]. They "
                + "were joined by [state Chad] in 1961 and [state Laos] in 1963.",
            [
                "peru founded fund 1960", "mali founded fund 1960", "chad joined fund 1961",
                "laos joined fund 1963",
            ]
        ),
        // What stands behind the time.
        (
            "[state Peru] joined the [organisation Fund] in 1971. [state Mali] withdrew in 1979 "
                + "under a new leader.", ["peru joined fund 1971", "mali left fund 1979"]
        ),
        (
            "[state Peru] joined the [organisation Fund] in 1971. [state Mali] withdrew in 1979 "
                + "from a treaty.", ["peru joined fund 1971"]
        ),
        // Who is meant by a number, and what paragraphs and lists leave out.
        (
            "[state Peru] and [state Mali] joined the [organisation Fund] in 2004; both left the "
                + "[organisation Bank] in 2005.",
            [
                "peru joined fund 2004", "mali joined fund 2004", "peru left bank 2005",
                "mali left bank 2005",
            ]
        ),
        (
            "Three neighbours, [state Peru], [state Mali] and [state Chad], joined the "
                + "[organisation Fund] in 2004.",
            ["peru joined fund 2004", "mali joined fund 2004", "chad joined fund 2004"]
        ),
        (
            "[state Peru] was admitted to the [organisation Fund] in 1945 and to the "
                + "[organisation Bank] in 1948.",
            ["peru joined fund 1945", "peru joined bank 1948"]
        ),
        (
            "[state Mali] was suspended from the [organisation Fund] after a coup in May 2011, "
                + "and [state Chad] in January 2012.",
            ["mali suspended fund 2011-05", "chad suspended fund 2012-01"]
        ),
        (
            "[state Mali] was readmitted to the [organisation Fund] in 1997, suspended in 2000, "
                + "and again from 2006 to 2014.",
            [
                "mali rejoined fund 1997", "mali suspended fund 2000",
                "mali suspended fund 2006/2014",
            ]
        ),
        (
            "[state Mali] was admitted to the [organisation Fund] as an observer in 1997.",
            ["mali observer fund 1997"]
        ),
        (
            "[state Peru] joined the [organisation Fund] on 1 January 2015. [state Mali] joined it "
                + "in August of that year and [state Chad] in March of the following year.",
            ["peru joined fund 2015-01-01", "mali joined fund 2015-08", "chad joined fund 2016-03"]
        ),
        (
            "[state Chad] and [state Mali] left the [organisation Fund] in 2012, a year after the "
                + "two countries announced that they were quitting the bloc.",
            [
                "chad left fund 2012", "mali left fund 2012",
                "chad announced_withdrawal fund 2011 planned",
                "mali announced_withdrawal fund 2011 planned",
            ]
        ),
        (
            "The [organisation Fund] has its rules. [state Peru] took it over from [state Mali] in "
                + "July 2014.", []
        ),
        (
            "The [organisation Fund] has its rules. A force led by [state Kenya] was deployed in "
                + "2012 and left in 2013.", []
        ),
        // Offices that leave their body to the article.
        (
            "The [organisation Fund] has its rules. [person Ana Li] has been secretary-general "
                + "since August 2011.", ["ana-li holds_office fund 2011-08/.."]
        ),
        (
            "The [organisation Fund] has its rules. [person Ana Li] is to be sworn in as interim "
                + "president on Monday.", []
        ),
        (
            "[person Ana Li], a former president of [state Peru], became its director in 2010.",
            ["ana-li holds_office peru ../2020"]
        ),
        (
            "Under the pro-[demonym Russian=Russia] president [person Ana Li] the [organisation "
                + "Fund] grew.", []
        ),
        (
            "[person Ana Li], the foreign minister of [state Peru], was elected chairman of the "
                + "[organisation Fund] in 2010.",
            ["ana-li appointed fund 2010", "ana-li holds_office peru 2010"]
        ),
        // What has not happened, and what happened at last.
        (
            "[state Peru] was not admitted to the [organisation Fund] until April 1999.",
            ["peru joined fund 1999-04"]
        ),
        (
            "[state Peru] is to host the leaders of the [organisation Fund] in Lima, where they "
                + "will sign a protocol dissolving the [organisation Fund].",
            ["- dissolved fund 2020-06-15 planned", "peru hosts fund 2020-06-15 planned"]
        ),
        (
            "[state Peru] has held up the accession of [state Chad] to the [organisation Fund].",
            ["chad joined fund 2020-06-15 possible", "peru opposes chad 2020-06-15"]
        ),
    ]

    @Test(arguments: cases) func readsWhatIsLeftUnsaid(_ text: String, _ expected: [String])
        throws
    {
        #expect(try reading(of: text) == expected.sorted().joined(separator: "; "))
    }
}
