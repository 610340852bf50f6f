import Claims
import Testing

/// Whose citizen somebody is, by a people's adjective and any noun for a person.
@Suite struct NationalityTests {
    private static let cases: [(text: String, reads: [String])] = [
        (
            "[person Omar Bel], a [demonym Kenyan=Kenya] Jesuit, was chosen.",
            ["omar-bel national_of kenya"]
        ),
        (
            "The [demonym Kenyan=Kenya] architect [person Omar Bel] died in 2016.",
            ["omar-bel national_of kenya"]
        ),
        (
            "[demonym Kenyan=Kenya] runner [person Omar Bel] won.",
            ["omar-bel national_of kenya"]
        ),
        (
            "[person Omar Bel] was a [demonym Kenyan=Kenya] novelist.",
            ["omar-bel national_of kenya"]
        ),
        (
            "[person Omar Bel], a prominent [demonym Kenyan=Kenya] human rights lawyer, "
                + "was freed.",
            ["omar-bel national_of kenya"]
        ),
        (
            "The [demonym Kenyan=Kenya]-born architect [person Omar Bel] died in 2016.",
            []
        ),
        (
            "[person Omar Bel] likes [demonym Kenyan=Kenya] coffee.",
            []
        ),
        (
            "The [demonym Kenyan=Kenya] daily praised [person Omar Bel].",
            []
        ),
        (
            "An ethnic [demonym Kenyan=Kenya] singer, [person Omar Bel], won.",
            []
        ),
        (
            "[demonym Kenyan=Kenya] court frees [person Omar Bel]",
            []
        ),
        (
            "[person Omar Bel] was the [demonym Kenyan=Kenya] candidate.",
            []
        ),
        (
            "[person Omar Bel], a [demonym Kenyan=Kenya] agent, fled.",
            []
        ),
        (
            "[demonym Kenyan=Kenya] police shot [person Omar Bel].",
            []
        ),
        (
            "[person Omar Bel], [demonym Kenyan=Kenya] officials said, was dead.",
            []
        ),
        (
            "[person Omar Bel] is a candidate for president of [state Kenya].",
            []
        ),
        (
            "Gunmen under the [demonym Chadian=Chad] [person Omar Bel] fled.",
            ["omar-bel national_of chad"]
        ),
        (
            "[person Omar Bel], a [demonym Chadian=Chad], was freed.",
            ["omar-bel national_of chad"]
        ),
        (
            "[demonym Kenyan=Kenya] opposition leader [person Omar Bel] spoke.",
            ["omar-bel national_of kenya"]
        ),
        (
            "[person Omar Bel] stepped down as secretary-general in 2012, after the "
                + "[organisation Bank] had protested.",
            []
        ),
    ]

    @Test(arguments: cases) func readsNationality(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
