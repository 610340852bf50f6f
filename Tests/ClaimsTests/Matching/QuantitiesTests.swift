import Claims
import Testing

/// What stands before numbers, and who did it before what it is done as.
@Suite struct QuantitiesTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] has given [state Mali] more than $10 billion in military aid since "
                + "2000.",
            ["peru aids mali 2000/.."]
        ),
        (
            "[state Peru] gave [state Mali] as many as 500 drones in 2003.",
            ["peru aids mali 2003"]
        ),
        (
            "[state Peru] gave [state Mali] at least 40 tanks in 2003.",
            ["peru aids mali 2003"]
        ),
        (
            "More than 20 states, among them [state Peru], joined the [organisation Bank] in "
                + "2011.",
            ["peru joined bank 2011"]
        ),
        (
            "[person Ana Silva] was recognised by [state Peru] as interim president in January "
                + "2019.",
            ["peru supports ana-silva 2019-01"]
        ),
        (
            "[state Mali] was admitted by the [organisation Bank] as an associate member in 2014.",
            ["mali associate bank 2014"]
        ),
        (
            "[party Delta Party]'s [person Ana Silva] was elected prime minister of [state Mali] "
                + "in August 2003 and removed a year later.",
            [
                "ana-silva appointed mali 2003-08",
                "ana-silva confirmed delta-party 2003-08",
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
