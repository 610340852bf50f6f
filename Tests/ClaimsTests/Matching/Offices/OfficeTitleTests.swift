import Claims
import Testing

/// Titles before, behind and around a name, and whose office they tell.
@Suite struct OfficeTitleTests {
    private static let cases: [(text: String, reads: [String])] = [
        (
            "[person Ana Silva], then deputy prime minister of [state Peru], visited "
                + "[place Callao] in July 2004.",
            ["ana-silva holds_office peru 2004-07"]
        ),
        (
            "Ex-[demonym Peruvian=Peru] president [person Ana Silva] was freed.",
            ["ana-silva holds_office peru ../2020"]
        ),
        (
            "The late [demonym Peruvian=Peru] president [person Ana Silva] was "
                + "honoured.",
            ["ana-silva holds_office peru ../2020"]
        ),
        (
            "[person Ana Silva], a former foreign minister of [state Peru], spoke.",
            ["ana-silva holds_office peru ../2020"]
        ),
        (
            "[person Ana Silva], [state Peru]'s former foreign minister, spoke.",
            ["ana-silva holds_office peru ../2020"]
        ),
        (
            "[demonym Peruvian=Peru] ex-president [person Ana Silva] spoke.",
            ["ana-silva holds_office peru ../2020"]
        ),
        (
            "[demonym Peruvian=Peru] acting president [person Ana Silva] spoke.",
            ["ana-silva holds_office peru 2020-06-15"]
        ),
        (
            "[demonym Peruvian=Peru] President-elect [person Ana Silva] spoke.",
            ["ana-silva holds_office peru 2020-06-15 planned"]
        ),
        (
            "[person Ana Silva], [state Peru]'s president-elect, spoke.",
            ["ana-silva holds_office peru 2020-06-15 planned"]
        ),
        (
            "[person Ana Silva], the prime minister-designate of [state Peru], spoke.",
            ["ana-silva holds_office peru 2020-06-15 planned"]
        ),
        (
            "The presidents of [state Peru] and [state Chile], [person Ana Silva] and "
                + "[person Omar Bel], met in 2012.",
            [
                "ana-silva holds_office peru 2012", "omar-bel holds_office chile 2012",
                "ana-silva met_with omar-bel 2012",
            ]
        ),
        (
            "[demonym Peruvian=Peru] President [person Ana Silva] and [demonym "
                + "Chilean=Chile] Prime Minister [person Omar Bel] agreed.",
            ["ana-silva holds_office peru 2020-06-15", "omar-bel holds_office chile 2020-06-15"]
        ),
        (
            "[person Ana Silva] and [person Omar Bel], the presidents of [state Peru] "
                + "and [state Chile], agreed.",
            ["ana-silva holds_office peru 2020-06-15", "omar-bel holds_office chile 2020-06-15"]
        ),
        (
            "[state Peru]'s vice-president, [person Ana Silva], agreed.",
            ["ana-silva holds_office peru 2020-06-15"]
        ),
        (
            "The [organisation Bank] imposed sanctions on [state Peru]'s "
                + "vice-president, [person Ana Silva].",
            ["ana-silva holds_office peru 2020-06-15", "bank sanctioned ana-silva 2020-06-15"]
        ),
        (
            "[state Peru]'s ambassador to the [organisation Bank], [person Ana Silva], "
                + "agreed.",
            ["ana-silva holds_office peru 2020-06-15"]
        ),
        (
            "[person Ana Silva], the [demonym Peruvian=Peru] ambassador in [metonym "
                + "Santiago=Chile], agreed.",
            ["ana-silva holds_office peru 2020-06-15"]
        ),
        (
            "The [state United States] envoy to [state Chile], [person Ana Silva], "
                + "agreed.",
            ["ana-silva holds_office united-states 2020-06-15"]
        ),
        (
            "[organisation United Nations] special envoy for [state Chile] [person Ana "
                + "Silva] agreed.",
            ["ana-silva holds_office united-nations 2020-06-15"]
        ),
        (
            "[person Ana Silva], president of [state Peru] (1999–2005), agreed.",
            ["ana-silva holds_office peru 1999/2005"]
        ),
        (
            "[person Ana Silva], chairman and chief executive of the [organisation "
                + "Bank], agreed.",
            ["ana-silva holds_office bank 2020-06-15", "ana-silva holds_office bank 2020-06-15"]
        ),
        (
            "A spokesman for the [armed_group Northern Front], [person Omar Bel], "
                + "denied it.",
            ["omar-bel holds_office northern-front 2020-06-15"]
        ),
        (
            "[armed_group Northern Front] commander [person Omar Bel] denied it.",
            ["omar-bel holds_office northern-front 2020-06-15"]
        ),
        (
            "The secretary-general of the [organisation Bank], [person Omar Bel], "
                + "denied it.",
            ["omar-bel holds_office bank 2020-06-15"]
        ),
        (
            "[person Omar Bel], secretary-general of the [party Unity Party], denied "
                + "it.",
            ["omar-bel holds_office unity-party 2020-06-15"]
        ),
        (
            "[party Unity Party] leader [person Omar Bel] denied it.",
            ["omar-bel holds_office unity-party 2020-06-15"]
        ),
        (
            "[person Omar Bel], the [demonym Kenyan=Kenya]-born head of the "
                + "[organisation Bank], denied it.",
            ["omar-bel holds_office bank 2020-06-15"]
        ),
        (
            "[demonym Kenyan=Kenya] Defence Minister [person Omar Bel] agreed.",
            ["omar-bel holds_office kenya 2020-06-15"]
        ),
        (
            "[demonym Kenyan=Kenya] Minister of Defence [person Omar Bel] agreed.",
            ["omar-bel holds_office kenya 2020-06-15"]
        ),
        (
            "[state Kenya]'s minister for foreign affairs, [person Omar Bel], agreed.",
            ["omar-bel holds_office kenya 2020-06-15"]
        ),
        (
            "[person Omar Bel], minister of defence of [state Kenya], agreed.",
            ["omar-bel holds_office kenya 2020-06-15"]
        ),
        (
            "[person Omar Bel], the [state Kenya] army chief, agreed.",
            ["omar-bel holds_office kenya 2020-06-15"]
        ),
        (
            "[demonym Kenyan=Kenya] President [person Omar Bel] dismissed the cabinet "
                + "in 2011.",
            ["omar-bel holds_office kenya 2011"]
        ),
        (
            "Since 2015 [person Omar Bel] has been secretary-general of the "
                + "[organisation Bank].",
            ["omar-bel holds_office bank 2015/.."]
        ),
        (
            "[person Ana Silva], [state Peru]'s first woman president, agreed.",
            ["ana-silva holds_office peru 2020-06-15"]
        ),
        (
            "[organisation Bank] Secretary General [person Ana Silva] spoke.",
            ["ana-silva holds_office bank 2020-06-15"]
        ),
        (
            "[demonym Qatari=Qatar] Prime Minister Sheikh [person Hamad] spoke.",
            ["hamad holds_office qatar 2020-06-15"]
        ),
        (
            "[person Omar Bel] of [state Chad], the [organisation Bank]'s director at "
                + "the time, spoke.",
            ["omar-bel holds_office bank ../2020", "omar-bel national_of chad"]
        ),
        (
            "The [party Unity Party], whose leader [person Omar Bel] is a judge, won.",
            ["omar-bel holds_office unity-party 2020-06-15"]
        ),
        (
            "The [organisation Bank], whose chairman in 1983 was [person Omar Bel], "
                + "grew.",
            ["omar-bel holds_office bank 1983"]
        ),
        (
            "[person Omar Bel], speaker of [state Chad]'s upper house, spoke.",
            ["omar-bel holds_office chad 2020-06-15"]
        ),
        (
            "[state Kenya]'s president, [person Omar Bel], and [person Ana Silva] "
                + "spoke.",
            ["omar-bel holds_office kenya 2020-06-15"]
        ),
    ]

    @Test(arguments: cases) func readsTitles(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
