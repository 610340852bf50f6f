import Claims
import Testing

/// Titles beside names: in rows, with a field of work, over for good.
@Suite struct TitlesBesideTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The president of [state Kenya], [person Ana Silva], the president of [state Mali], "
                + "[person Omar Sarr], and the head of the [organisation Bank], [person Evo Paz], "
                + "spoke.",
            [
                "ana-silva holds_office kenya 2020-06-15",
                "evo-paz holds_office bank 2020-06-15",
                "omar-sarr holds_office mali 2020-06-15",
            ]
        ),
        (
            "[state Kenya]'s president, [person Ana Silva], the leader of the [party Delta "
                + "Party], spoke.",
            [
                "ana-silva holds_office delta-party 2020-06-15",
                "ana-silva holds_office kenya 2020-06-15",
            ]
        ),
        (
            "The former [demonym Malian=Mali] minister of finance [person Omar Sarr] was "
                + "president of the [organisation Bank] from 2005 to 2015.",
            [
                "omar-sarr holds_office bank 2005/2015",
                "omar-sarr holds_office mali ../2020",
            ]
        ),
        (
            "[demonym Malian=Mali] Minister of Foreign Affairs and Trade [person Omar Sarr] "
                + "resigned on 3 May 2019.",
            ["omar-sarr holds_office mali ../2019-05-03"]
        ),
        (
            "The minister of [state Mali] met [person Omar Sarr].",
            ["mali met_with omar-sarr 2020-06-15"]
        ),
        (
            "The chair of the [organisation Bank] is held by [person Omar Sarr].",
            ["omar-sarr holds_office bank 2020-06-15"]
        ),
        (
            "[person Omar Sarr], twice president of [state Mali], died in April 2019.",
            ["omar-sarr holds_office mali ../2020"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
