import Claims
import Testing

/// Holders of an office that only the sentence before names: "The first was A (1973–74). B served
/// until 1992."
@Suite struct SuccessionTests {
    private static let cases: [(text: String, reads: [String])] = [
        (
            "[person Ana Silva] became director of the [organisation Bank] in 1970. "
                + "[person Omar Bel] served from 1974 to 1992.",
            [
                "ana-silva appointed bank 1970", "omar-bel holds_office bank 1974/1992",
            ]
        ),
        (
            "[person Ana Silva] was the first director of the [organisation Bank] (1970–1974). She "
                + "was followed by [person Omar Bel] (1974–1981) and [person Li Wei] (1981–1990).",
            [
                "ana-silva holds_office bank 1970/1974", "omar-bel holds_office bank 1974/1981",
                "li-wei holds_office bank 1981/1990",
            ]
        ),
        (
            "[person Ana Silva] became director of the [organisation Bank] in 1970. "
                + "[person Omar Bel] of [state Peru] took office in 1974.",
            [
                "ana-silva appointed bank 1970", "omar-bel holds_office bank 1974/",
                "omar-bel national_of peru",
            ]
        ),
        (
            "The [organisation Bank] has had three directors. [person Omar Bel] was the first "
                + "(1973–1974).",
            ["omar-bel holds_office bank 1973/1974"]
        ),
        (
            "The [organisation Bank] has had three directors. The first was [person Omar Bel] "
                + "(1973–1974).",
            ["omar-bel holds_office bank 1973/1974"]
        ),
        (
            "The director of the [organisation Bank] serves for five years. [person Omar Bel], a "
                + "[demonym Peruvian=Peru], was the first to hold the post (1973–1974).",
            ["omar-bel holds_office bank 1973/1974", "omar-bel national_of peru"]
        ),
        (
            "[person Ana Silva] became director of the [organisation Bank] in 1970. "
                + "[person Omar Bel] has held the post since 1992.",
            ["ana-silva appointed bank 1970", "omar-bel holds_office bank 1992/.."]
        ),
        (
            "[person Ana Silva] led the [organisation Bank] from 1970 to 1974. [person Omar Bel] "
                + "served in the army from 1974 to 1992.",
            ["ana-silva holds_office bank 1970/1974"]
        ),
        (
            "[person Ana Silva] became president of [state Peru] in 1970. [person Omar Bel] "
                + "served from 1974 to 1992.",
            ["ana-silva appointed peru 1970"]
        ),
        (
            "[person Ana Silva] became director of the [organisation Bank] in 1970. "
                + "[demonym Malian=Mali] President [person Omar Bel] took office in 1974.",
            ["ana-silva appointed bank 1970", "omar-bel holds_office mali 1974/.."]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
