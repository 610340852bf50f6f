import Claims
import Testing

/// Offices of one person behind the first.
@Suite struct FurtherOfficesTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[person Ana Silva] served as foreign minister of [state Mali] from 1997 to 2001 and "
                + "as secretary-general of the [organisation Bank] from 2008 to 2012.",
            [
                "ana-silva holds_office bank 2008/2012",
                "ana-silva holds_office mali 1997/2001",
            ]
        ),
        (
            "[person Ana Silva] was foreign minister of [state Mali] from 1997 to 2001 and "
                + "secretary-general of the [organisation Bank] from 2008 to 2012.",
            [
                "ana-silva holds_office bank 2008/2012",
                "ana-silva holds_office mali 1997/2001",
            ]
        ),
        (
            "[person Ana Silva] was minister of [state Peru] (1990–95), director of the "
                + "[organisation Bank] (1995–2000) and president of [state Peru] (2000–05).",
            [
                "ana-silva holds_office bank 1995/2000",
                "ana-silva holds_office peru 1990/1995",
                "ana-silva holds_office peru 2000/2005",
            ]
        ),
        (
            "[person Ana Silva] is president of [state Peru] and chairman of the [organisation "
                + "Bank].",
            [
                "ana-silva holds_office bank 2020-06-15",
                "ana-silva holds_office peru 2020-06-15",
            ]
        ),
        (
            "[person Ana Silva] was president of [state Peru] and the director of the "
                + "[organisation Bank] met her.",
            ["ana-silva holds_office peru"]
        ),
        (
            "[person Ana Silva] is president of [state Peru] and director of the [organisation "
                + "Bank] [person Bo Ito] spoke.",
            [
                "ana-silva holds_office peru 2020-06-15",
                "bo-ito holds_office bank 2020-06-15",
            ]
        ),
        (
            "[person Ana Silva] became president of [state Peru] in 1990 and director of the "
                + "[organisation Bank] in 1995.",
            [
                "ana-silva appointed bank 1995",
                "ana-silva appointed peru 1990",
            ]
        ),
        (
            "[person Ana Silva] was elected president of [state Peru] in 1990 and again in 1995.",
            ["ana-silva appointed peru 1990"]
        ),
        (
            "[person Ana Silva] was president of [state Peru] from 1990 to 1995 and again from "
                + "2000 to 2005.",
            [
                "ana-silva holds_office peru 1990/1995",
                "ana-silva holds_office peru 2000/2005",
            ]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
