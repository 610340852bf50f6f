import Claims
import Testing

/// Who holds the office of another elsewhere: counterparts.
@Suite struct CounterpartTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[demonym Peruvian=Peru] President [person Ana Silva] met her [demonym "
                + "Chilean=Chile] counterpart [person Bo Ito] in May 2019.",
            [
                "ana-silva holds_office peru 2019-05",
                "ana-silva met_with bo-ito 2019-05",
                "bo-ito holds_office chile 2019-05",
            ]
        ),
        (
            "[demonym Peruvian=Peru] President [person Ana Silva] and her [demonym "
                + "Chilean=Chile] counterpart, [person Bo Ito], met in May 2019.",
            [
                "ana-silva holds_office peru 2020-06-15",
                "ana-silva met_with bo-ito 2019-05",
                "bo-ito holds_office chile 2019-05",
            ]
        ),
        (
            "[demonym Peruvian=Peru] President [person Ana Silva] left for home. [person Ana "
                + "Silva] met her [demonym Chilean=Chile] counterpart, [person Bo Ito], in May 2019.",
            [
                "ana-silva holds_office peru 2020-06-15",
                "ana-silva met_with bo-ito 2019-05",
                "bo-ito holds_office chile 2019-05",
            ]
        ),
        (
            "The former [demonym Peruvian=Peru] president [person Ana Silva] met her [demonym "
                + "Chilean=Chile] counterpart [person Bo Ito] in May 2019.",
            [
                "ana-silva holds_office peru ../2020",
                "ana-silva met_with bo-ito 2019-05",
            ]
        ),
        (
            "[person Ana Silva] met her [demonym Chilean=Chile] counterpart [person Bo Ito] in "
                + "May 2019.",
            ["ana-silva met_with bo-ito 2019-05"]
        ),
        (
            "[demonym Peruvian=Peru] President [person Ana Silva] met her counterparts from "
                + "[state Chile] and [state Mali].",
            [
                "ana-silva holds_office peru 2020-06-15",
                "ana-silva met_with chile 2020-06-15",
                "ana-silva met_with mali 2020-06-15",
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
