import Claims
import Testing

/// How offices begin, go on, pass to another and end.
@Suite struct OfficeTenureTests {
    private static let cases: [(text: String, reads: [String])] = [
        (
            "[person Ana Silva] governed [state Peru] from May 2001 until her removal "
                + "in June 2005.",
            ["ana-silva holds_office peru 2001-05/2005-06"]
        ),
        (
            "[person Ana Silva] ruled [state Peru] from 1970 until she was toppled in "
                + "1981.",
            ["ana-silva holds_office peru 1970/1981"]
        ),
        (
            "[person Ana Silva] has led [state Peru] since 1994.",
            ["ana-silva holds_office peru 1994/.."]
        ),
        (
            "[person Ana Silva] led [state Peru] for ten years.",
            ["ana-silva holds_office peru"]
        ),
        (
            "[person Ana Silva] led [state Peru] between 1994 and 2001.",
            ["ana-silva holds_office peru 1994/2001"]
        ),
        (
            "[person Ana Silva] took over the presidency of the [organisation Bank] in "
                + "2012.",
            ["ana-silva appointed bank 2012"]
        ),
        (
            "[person Ana Silva] took over as president of the [organisation Bank] in "
                + "2012.",
            ["ana-silva appointed bank 2012"]
        ),
        (
            "[person Ana Silva] took office as president of [state Peru] in 2012.",
            ["ana-silva appointed peru 2012"]
        ),
        (
            "[person Ana Silva] was sworn in as president of [state Peru] on Sunday.",
            ["ana-silva appointed peru 2020-06-14"]
        ),
        (
            "[person Ana Silva] was sworn in as [state Peru]'s president on Sunday.",
            ["ana-silva appointed peru 2020-06-14"]
        ),
        (
            "[person Ana Silva] was inaugurated as president of [state Peru] in 2012.",
            ["ana-silva appointed peru 2012"]
        ),
        (
            "[person Ana Silva], president of [state Peru] for thirty years, was "
                + "overthrown by her own guards in April 2019.",
            ["ana-silva holds_office peru ../2019-04"]
        ),
        (
            "[demonym Peruvian=Peru] President [person Ana Silva] resigned in April "
                + "2019.",
            ["ana-silva holds_office peru ../2019-04"]
        ),
        (
            "[demonym Peruvian=Peru] President [person Ana Silva] stepped down in April "
                + "2019.",
            ["ana-silva holds_office peru ../2019-04"]
        ),
        (
            "[state Peru]'s president, [person Ana Silva], was ousted in a coup in "
                + "April 2019.",
            ["ana-silva holds_office peru ../2019-04"]
        ),
        (
            "The army ousted [demonym Peruvian=Peru] President [person Ana Silva] in "
                + "2019.",
            ["ana-silva holds_office peru ../2019"]
        ),
        (
            "[demonym Peruvian=Peru] President [person Ana Silva] died in office in "
                + "2012.",
            ["ana-silva holds_office peru ../2012"]
        ),
        (
            "[demonym Peruvian=Peru] President [person Ana Silva] will step down in "
                + "2021.",
            ["ana-silva holds_office peru 2020-06-15"]
        ),
        (
            "[demonym Peruvian=Peru] President [person Ana Silva] refused to resign.",
            ["ana-silva holds_office peru 2020-06-15"]
        ),
        (
            "[person Ana Silva] succeeded [person Omar Bel] as president of [state "
                + "Peru] in 2012.",
            ["ana-silva appointed peru 2012", "omar-bel holds_office peru ../2012"]
        ),
        (
            "[person Ana Silva] replaced [person Omar Bel] as head of the [organisation "
                + "Bank] in 2012.",
            ["ana-silva appointed bank 2012", "omar-bel holds_office bank ../2012"]
        ),
        (
            "[person Omar Bel] was succeeded as president of [state Peru] by [person "
                + "Ana Silva] in 2012.",
            ["ana-silva appointed peru 2012", "omar-bel holds_office peru ../2012"]
        ),
        (
            "[person Omar Bel] was replaced as president of [state Peru] by [person Ana "
                + "Silva] in 2012.",
            ["ana-silva appointed peru 2012", "omar-bel holds_office peru ../2012"]
        ),
        (
            "[person Omar Bel] handed over the presidency of [state Peru] to [person "
                + "Ana Silva] in 2012.",
            ["ana-silva appointed peru 2012", "omar-bel holds_office peru ../2012"]
        ),
        (
            "Parliament in [metonym Lima=Peru] elected [person Ana Silva] president of "
                + "[state Peru] on 3 May 2018.",
            ["ana-silva appointed peru 2018-05-03"]
        ),
        (
            "The board named [person Ana Silva] head of the [organisation Bank] in "
                + "2018.",
            ["ana-silva appointed bank 2018"]
        ),
        (
            "[person Omar Bel] appointed [person Ana Silva] as finance minister of "
                + "[state Peru] in 2018.",
            ["ana-silva appointed peru 2018"]
        ),
        (
            "[person Omar Bel] named [person Ana Silva] as [state Peru]'s ambassador to "
                + "[state Chile] in 2018.",
            ["ana-silva appointed peru 2018"]
        ),
        (
            "[person Ana Silva] is no longer president of [state Peru], but she still "
                + "chairs its [organisation Security Council].",
            [
                "ana-silva holds_office peru ../2020",
                "ana-silva holds_office security-council 2020-06-15",
            ]
        ),
        (
            "[person Ana Silva], twice finance minister of [state Peru], hopes to "
                + "become director of the [organisation Bank].",
            [
                "ana-silva holds_office peru ../2020",
                "ana-silva appointed bank 2020-06-15 planned",
            ]
        ),
        (
            "The post of president of the [organisation Bank] has been vacant since "
                + "2017.",
            ["- holds_office bank 2017/.. not"]
        ),
        (
            "The office of [organisation Bank] president is vacant.",
            ["- holds_office bank 2020-06-15 not"]
        ),
        (
            "The post of director of the [organisation Bank] has been vacant since "
                + "[person Ana Silva] stepped down in January 2017.",
            ["ana-silva holds_office bank ../2017-01", "- holds_office bank 2017-01/.. not"]
        ),
        (
            "[person Ana Silva], [state Peru]'s president since 2013, agreed.",
            ["ana-silva holds_office peru 2013/.."]
        ),
        (
            "[person Ana Silva], who was president of [state Peru] from 1999 to 2005, "
                + "agreed.",
            ["ana-silva holds_office peru 1999/2005"]
        ),
        (
            "[person Ana Silva] served as president of [state Peru] from 1999 to 2005.",
            ["ana-silva holds_office peru 1999/2005"]
        ),
        (
            "[state Peru], whose president, [person Ana Silva], was re-elected in 2019, "
                + "agreed.",
            ["ana-silva appointed peru 2019", "ana-silva holds_office peru 2019"]
        ),
        (
            "[person Ana Silva] was re-elected president of [state Peru] in 2019.",
            ["ana-silva appointed peru 2019"]
        ),
        (
            "[person Omar Bel] became the first president of [state Kenya] in 1963.",
            ["omar-bel appointed kenya 1963"]
        ),
        (
            "[person Omar Bel] was president of [state Kenya] in 1963.",
            ["omar-bel holds_office kenya 1963"]
        ),
        (
            "[person Omar Bel] was elected to lead the [organisation Bank] in 1963.",
            ["omar-bel appointed bank 1963"]
        ),
        (
            "In 2014 the [organisation Bank] elected [person Omar Bel] its president.",
            ["omar-bel appointed bank 2014"]
        ),
        (
            "The [organisation Bank] elected [person Omar Bel] as its chairman in 2014.",
            ["omar-bel appointed bank 2014"]
        ),
        (
            "[person Omar Bel] heads the [organisation Bank].",
            ["omar-bel holds_office bank 2020-06-15"]
        ),
        (
            "The [organisation Bank] is headed by [person Omar Bel].",
            ["omar-bel holds_office bank 2020-06-15"]
        ),
        (
            "The [organisation Bank], headed by [person Omar Bel], agreed.",
            ["omar-bel holds_office bank"]
        ),
        (
            "[person Omar Bel], head of the [organisation Bank] from 2001 to 2009, "
                + "agreed.",
            ["omar-bel holds_office bank 2001/2009"]
        ),
        (
            "[person Omar Bel], who headed the [organisation Bank] until 2009, agreed.",
            ["omar-bel holds_office bank ../2009"]
        ),
        (
            "[person Omar Bel] resigned as prime minister of [state Kenya] on Friday.",
            ["omar-bel holds_office kenya ../2020-06-12"]
        ),
        (
            "[person Omar Bel], the prime minister of [state Kenya], resigned on "
                + "Friday.",
            ["omar-bel holds_office kenya ../2020-06-12"]
        ),
        (
            "[demonym Kenyan=Kenya] Prime Minister [person Omar Bel] was sacked on "
                + "Friday.",
            ["omar-bel holds_office kenya ../2020-06-12"]
        ),
        (
            "[person Omar Bel] remained president of [state Kenya] until 2002.",
            ["omar-bel holds_office kenya ../2002"]
        ),
        (
            "[person Omar Bel] was president of [state Kenya] until his death in 1978.",
            ["omar-bel holds_office kenya ../1978"]
        ),
        (
            "[person Omar Bel] is expected to become president of [state Kenya] next "
                + "year.",
            ["omar-bel appointed kenya 2021 planned"]
        ),
        (
            "[person Omar Bel] denied that he was president of [state Kenya].",
            ["omar-bel holds_office kenya not reported by=omar-bel"]
        ),
        (
            "The [organisation Bank] was set up in 1950. Its directors have included "
                + "[person Ana Silva] of [state Peru] (the first, 1950–55), [person Omar Bel] "
                + "of [state Chad] (1955–60) and [person Li Wei], who died in office.",
            [
                "- established bank 1950", "ana-silva holds_office bank 1950/1955",
                "ana-silva national_of peru", "omar-bel holds_office bank 1955/1960",
                "omar-bel national_of chad", "li-wei holds_office bank",
            ]
        ),
        (
            "The [organisation Bank] was set up in 1950. Secretaries-general: [person "
                + "Ana Silva] ([state Peru]), 1950–55; [person Omar Bel], since 1955.",
            [
                "- established bank 1950", "ana-silva holds_office bank 1950/1955",
                "omar-bel holds_office bank 1955/..",
            ]
        ),
        (
            "The [organisation Bank] admitted [state Chad] after its president, [person "
                + "Omar Bel], had called.",
            ["chad joined bank 2020-06-15"]
        ),
        (
            "[state Lebanon] has had no president since 2022.",
            ["- holds_office lebanon 2022/.. not"]
        ),
        (
            "[demonym Peruvian=Peru] President [person Ana Silva], who took office in "
                + "2018, spoke.",
            ["ana-silva holds_office peru 2018/.."]
        ),
        (
            "The [organisation Bank] was praised. [person Omar Bel] stepped down as "
                + "secretary-general in 2012.",
            ["omar-bel holds_office bank ../2012"]
        ),
    ]

    @Test(arguments: cases) func readsTenures(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
