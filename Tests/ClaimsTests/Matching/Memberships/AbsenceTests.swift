import Claims
import Testing

/// Memberships that lapse, pause or begin at last.
@Suite struct AbsenceTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] returned to the fold of the [organisation Bank] in 1999.",
            ["peru rejoined bank 1999"]
        ),
        (
            "[state Peru] left the [organisation Bank] in 1990 but returned to the "
                + "fold in 1999.",
            ["peru left bank 1990", "peru rejoined bank 1999"]
        ),
        (
            "The [organisation Bank] welcomed [state Peru] back into the fold in "
                + "1999.",
            ["peru rejoined bank 1999"]
        ),
        (
            "[state Peru] let its membership of the [organisation Bank] lapse in "
                + "1999.",
            ["peru left bank 1999"]
        ),
        (
            "[state Peru] allowed its membership in the [organisation Bank] to lapse "
                + "in 1999.",
            ["peru left bank 1999"]
        ),
        (
            "[state Peru]'s membership of the [organisation Bank] lapsed in 1999.",
            ["peru left bank 1999"]
        ),
        (
            "[state Peru] was absent from the [organisation Bank] from 1956 to 1994.",
            ["peru left bank 1956", "peru rejoined bank 1994"]
        ),
        (
            "[state Peru] stayed away from the [organisation Bank] from 1956 to 1994.",
            ["peru left bank 1956", "peru rejoined bank 1994"]
        ),
        (
            "[state Peru] opted out of the [treaty Manila Pact] in 1999.",
            ["peru left manila-pact 1999"]
        ),
        (
            "[state Peru] was absent from a [organisation Bank] vote in 1999.",
            []
        ),
        (
            "[state Peru] stayed away from the [organisation Bank] summit in 1999.",
            []
        ),
        (
            "[state Peru] let its loan from the [organisation Bank] lapse in 1999.",
            []
        ),
        (
            "[state Peru]'s minister remained outside the [organisation Bank] "
                + "building.",
            []
        ),
        (
            "[state Peru] did not join the [organisation Bank] until 1990.",
            ["peru joined bank 1990"]
        ),
        (
            "[state Peru] was not admitted to the [organisation Bank] until 1990.",
            ["peru joined bank 1990"]
        ),
        (
            "[state Peru] was expelled from the [organisation Bank] in 1990 and did "
                + "not return until 1999.",
            ["peru expelled bank 1990", "peru rejoined bank 1999"]
        ),
        (
            "[state Peru] was suspended from the [organisation Bank] from 1990 until "
                + "1999.",
            ["peru suspended bank 1990/1999"]
        ),
        (
            "[state Peru] was out of the [organisation Bank] from 1990 to 1999.",
            ["peru left bank 1990", "peru rejoined bank 1999"]
        ),
        (
            "[person Ana Silva] was forced out of the [organisation Bank] in 2018.",
            []
        ),
        (
            "[state Peru] was forced out of the tournament, the [organisation Bank] "
                + "said.",
            []
        ),
        (
            "[state Peru] was absent from the [organisation Bank]'s list from 1990 to "
                + "1999.",
            []
        ),
        (
            "[state Peru] remains outside the [organisation Bank] programme.",
            []
        ),
        (
            "The bridge remains outside the [organisation Bank] in [state Peru].",
            []
        ),
        (
            "[state Peru] let its membership card of the [organisation Bank] lapse.",
            []
        ),
        (
            "[state Peru]'s membership of the [organisation Bank] may lapse in 2021.",
            ["peru left bank 2021 possible"]
        ),
    ]

    @Test(arguments: cases) func readsAbsences(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
