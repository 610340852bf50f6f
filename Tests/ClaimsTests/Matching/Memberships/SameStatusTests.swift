import Claims
import Testing

/// Who got the same standing as was told before: "obtained that status in 1996".
@Suite struct SameStatusTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] has been an observer at the [organisation Bank] since 1970; "
                + "[state Chile], [state Mali] and [state Laos] obtained that status in 1996.",
            [
                "chile observer bank 1996", "laos observer bank 1996", "mali observer bank 1996",
                "peru observer bank 1970/..",
            ]
        ),
        (
            "[state Peru] has been an observer at the [organisation Bank] since 1970. "
                + "[state Chile] acquired the same status in 1996.",
            ["chile observer bank 1996", "peru observer bank 1970/.."]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
