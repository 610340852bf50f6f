import Claims
import Testing

/// Who succeeds somebody ends an office, too.
@Suite struct PredecessorTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[person Ali Ngoma] succeeded his father, [person Omar Ngoma], as president of "
                + "[state Gabon] in October 2009.",
            [
                "ali-ngoma appointed gabon 2009-10",
                "omar-ngoma holds_office gabon ../2009-10",
            ]
        ),
        (
            "[person Ana Silva] was elected head of the [organisation Bank] in November 2015, "
                + "replacing [person Evo Paz].",
            [
                "ana-silva appointed bank 2015-11",
                "ana-silva holds_office bank 2015-11/",
                "evo-paz holds_office bank ../2015-11",
            ]
        ),
        (
            "[person Ana Silva] has been head of the [organisation Bank] since 2016, when she "
                + "succeeded [person Evo Paz].",
            [
                "ana-silva holds_office bank 2016/..",
                "evo-paz holds_office bank ../2016",
            ]
        ),
        (
            "[person Ana Silva] was named head of the [organisation Bank] in November 2015. She "
                + "replaced [person Evo Paz] on 1 April 2016.",
            [
                "ana-silva appointed bank 2015-11",
                "ana-silva holds_office bank 2016-04-01/",
                "evo-paz holds_office bank ../2016-04-01",
            ]
        ),
        (
            "[person Ana Silva] will succeed [person Evo Paz] as head of the [organisation Bank] "
                + "in 2022.",
            [
                "ana-silva appointed bank 2022 planned",
                "evo-paz holds_office bank ../2022 planned",
            ]
        ),
        (
            "[demonym Gabonese=Gabon] President [person Ali Ngoma] replaced [person Evo Paz] "
                + "with [person Ana Silva].",
            ["ali-ngoma holds_office gabon 2020-06-15"]
        ),
        (
            "The president of [state Gabon], [person Ali Ngoma], followed [person Evo Paz] to "
                + "[place Lima].",
            ["ali-ngoma holds_office gabon 2020-06-15"]
        ),
        (
            "The head of the [organisation Bank] since 2014 has been [person Ana Silva].",
            ["ana-silva holds_office bank 2014/.."]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
