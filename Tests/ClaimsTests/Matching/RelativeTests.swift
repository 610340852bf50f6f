import Claims
import Testing

/// What stands before "who", "which" or no relative at all.
@Suite struct RelativeTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "In 1998 the [party Harvest Party] expelled [person Omar Sarr], the mayor of [place "
                + "Thies], who went on to found the [party Delta Party] in 1999.",
            [
                "omar-sarr expelled harvest-party 1998",
                "omar-sarr founded delta-party 1999",
            ]
        ),
        (
            "The [organisation Bank] succeeded the [organisation Fund], which [state Mali] had "
                + "joined in 1971 and which now has its seat in [state Chad].",
            [
                "chad hosts fund 2020-06-15",
                "fund succeeded_by bank 2020-06-15",
                "mali joined fund 1971",
            ]
        ),
        (
            "[person Omar Sarr] is the leader of the [party Delta Party], the party he founded "
                + "in 1999.",
            [
                "omar-sarr founded delta-party 1999",
                "omar-sarr holds_office delta-party 2020-06-15",
            ]
        ),
        (
            "[person Omar Sarr] praised the [party Delta Party], the party he has led since 1999.",
            ["omar-sarr holds_office delta-party 1999/.."]
        ),
        (
            "[state Mali] was suspended from the [organisation Bank] in 1962. It says the "
                + "organisation it left in 1970 will die.",
            [
                "mali left bank 1970",
                "mali suspended bank 1962",
            ]
        ),
        (
            "[person Omar Sarr] spoke of the party when he led a march.",
            []
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
