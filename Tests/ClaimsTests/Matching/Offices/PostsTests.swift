import Claims
import Testing

/// Posts given out in one go, offices that are told beside others, and who elects.
@Suite struct PostsTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "President [person Ana Silva] of [state Chile] appointed [person Bo Lund] as "
                + "foreign minister, [person Cai Mo] as defence minister and [person Dee Roe] as "
                + "finance minister.",
            [
                "ana-silva holds_office chile 2020-06-15",
                "bo-lund appointed chile 2020-06-15",
                "cai-mo appointed chile 2020-06-15",
                "dee-roe appointed chile 2020-06-15",
            ]
        ),
        (
            "President [person Ana Silva] of [state Chile] named [person Bo Lund] foreign "
                + "minister, [person Cai Mo], a lawyer, defence minister and [person Dee Roe] "
                + "finance minister.",
            [
                "ana-silva holds_office chile 2020-06-15",
                "bo-lund appointed chile 2020-06-15",
                "cai-mo appointed chile 2020-06-15",
                "dee-roe appointed chile 2020-06-15",
            ]
        ),
        (
            "[person Bo Lund] was named foreign minister of [state Chile] on Monday, and "
                + "[person Cai Mo] defence minister.",
            ["bo-lund appointed chile 2020-06-15", "cai-mo appointed chile 2020-06-15"]
        ),
        (
            "[person Ana Silva] of [state Chile] named [person Bo Lund] foreign minister "
                + "and [person Cai Mo] attacked him.",
            ["ana-silva national_of chile", "bo-lund appointed chile 2020-06-15"]
        ),
        (
            "[state Chile]'s new cabinet includes [person Bo Lund] as foreign minister and "
                + "[person Cai Mo] as minister of defence.",
            ["bo-lund appointed chile 2020-06-15", "cai-mo appointed chile 2020-06-15"]
        ),
        (
            "[state Chile]'s president filled many posts on Wednesday, including the "
                + "economist [person Bo Lund] as finance minister.",
            ["bo-lund appointed chile 2020-06-10"]
        ),
        (
            "Several [demonym Chilean=Chile] ministers were confirmed, including [person Bo "
                + "Lund] as interior minister; [person Cai Mo] as chancellor, and [person Dee "
                + "Roe] as defence secretary.",
            [
                "bo-lund appointed chile 2020-06-15",
                "cai-mo appointed chile 2020-06-15",
                "dee-roe appointed chile 2020-06-15",
            ]
        ),
        (
            "The government of [state Chile] talked with [person Bo Lund] as the rain fell.",
            []
        ),
        (
            "The [organisation Bank] elected the former prime minister of [state Chile], "
                + "[person Ana Silva], as its director.",
            ["ana-silva appointed bank 2020-06-15", "ana-silva holds_office chile ../2020"]
        ),
        (
            "[person Ana Silva] was elected by the member states of the [organisation Bank] "
                + "as director for five years.",
            ["ana-silva appointed bank 2020-06-15"]
        ),
        (
            "[person Ana Silva] was elected by the [organisation Bank] as director.",
            ["ana-silva appointed bank 2020-06-15"]
        ),
        (
            "The [organisation Bank] announced [person Ana Silva] as the new director of "
                + "the organisation.",
            ["ana-silva appointed bank 2020-06-15"]
        ),
        (
            "The former minister of foreign affairs of [state Chile] [person Ana Silva] "
                + "spoke.",
            ["ana-silva holds_office chile ../2020"]
        ),
        (
            "The president of [state Chile] [person Ana Silva] left for [place London].",
            ["ana-silva holds_office chile 2020-06-15"]
        ),
        (
            "[organisation Bank] Secretary General and [demonym Chilean=Chile] general "
                + "[person Ana Silva] spoke.",
            ["ana-silva holds_office bank 2020-06-15", "ana-silva national_of chile"]
        ),
        (
            "The president of [state Chile] and chairman of the [organisation Bank], "
                + "[person Ana Silva], spoke.",
            [
                "ana-silva holds_office bank 2020-06-15",
                "ana-silva holds_office chile 2020-06-15",
            ]
        ),
        (
            "The [demonym Chilean=Chile] president and [organisation Bank] chairman [person "
                + "Ana Silva] met.",
            ["ana-silva holds_office bank 2020-06-15"]
        ),
        (
            "[person Ana Silva] was overthrown in [state Chile] in 2003.",
            ["ana-silva holds_office chile ../2003"]
        ),
        (
            "[person Ana Silva] announced her resignation as leader of the [party Unity "
                + "Party] today.",
            ["ana-silva holds_office unity-party ../2020-06-15"]
        ),
        (
            "The [demonym Chilean=Chile] appointments were [person Bo Lund] as foreign "
                + "minister and [person Cai Mo], previously in charge of trade, as defence "
                + "minister.",
            ["bo-lund appointed chile 2020-06-15", "cai-mo appointed chile 2020-06-15"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
