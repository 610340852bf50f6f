import Claims
import Testing

/// Turns of news prose: countries in pairs, bodies accused, what clauses are tied to.
@Suite struct NewsTurnsTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Pacific Forum] met. [state Chile] accused the forum of "
                + "disregarding its members.",
            ["chile accused pacific-forum"]
        ),
        (
            "[person Ana Silva] left the [party Unity Party]. [person Bo Ito] left the "
                + "Democratic party in 2019.",
            ["ana-silva left unity-party 2020-06-15"]
        ),
        (
            "[state Peru] won its independence from [state Chile] in 1993, and the two countries "
                + "fought a border war from 1998 to 2000.",
            ["chile fights peru 1998/2000"]
        ),
        (
            "[state Peru] left [state Chile] in 1993. The two countries fought a war in 1998.",
            ["chile fights peru 1998"]
        ),
        (
            "[state Peru] met [state Chile]. [state Mali], which borders [state Chad], mediated "
                + "between the two countries.",
            ["chile met_with peru 2020-06-15"]
        ),
        (
            "The [armed_group Red Front] has been fighting the [demonym Peruvian=Peru] state for "
                + "two decades.",
            ["peru fights red-front 2020-06-15"]
        ),
        (
            "[person Ana Silva] left the [party Unity Party], the party that she founded in 1990.",
            [
                "ana-silva founded unity-party 1990",
                "ana-silva left unity-party",
            ]
        ),
        (
            "[state Mali] and [state Chile], which has a base in [state Peru], left the "
                + "[organisation Bank].",
            [
                "chile left bank 2020-06-15",
                "mali left bank 2020-06-15",
                "peru hosts chile 2020-06-15",
            ]
        ),
        (
            "In June [state Peru] pledged three billion dollars in aid and investment to [state "
                + "Chile].",
            ["peru pledges chile 2020-06"]
        ),
        (
            "[state Peru] carried out air strikes inside [state Chile] on Thursday.",
            ["peru attacked chile 2020-06-11"]
        ),
        (
            "The police looked for the leader of the [armed_group Blue Front], [person Ana "
                + "Silva], who was captured by [state Peru] in 2010.",
            [
                "ana-silva holds_office blue-front 2010",
                "peru arrested ana-silva 2010",
            ]
        ),
        (
            "In May 2011 the rulers welcomed a request by [state Chile] to join the "
                + "[organisation Bank].",
            ["chile applied bank"]
        ),
        (
            "[state Peru] left the [organisation Bank], which it had joined in 1961, with effect "
                + "from 1 January 2019.",
            [
                "peru joined bank 1961",
                "peru left bank 2019-01-01",
            ]
        ),
        (
            "Relations with the [organisation Bank] have been poor. [state Peru]'s membership "
                + "lapsed in October 1987. It was readmitted in 1997.",
            [
                "peru left bank 1987-10",
                "peru rejoined bank 1997",
            ]
        ),
        (
            "[person Ana Silva], the director of the [organisation Bank], died in 2002 and was "
                + "succeeded in that post by [person Bo Ito].",
            [
                "ana-silva holds_office bank ../2002",
                "bo-ito holds_office bank",
            ]
        ),
        (
            "[state Peru] for its part has long accused [state Chile] of spying.",
            ["peru accused chile 2020-06-15"]
        ),
        (
            "[state Peru] had long been a member of the [organisation Bank].",
            ["peru confirmed bank"]
        ),
        (
            "[state Peru] has a long border with [state Chile].",
            []
        ),
        (
            "The sanctions that the [organisation Council] imposed on [state Chile] in 2009 were "
                + "lifted.",
            ["council sanctioned chile 2009"]
        ),
        (
            "[state Mali] expected the sanctions which [state Peru] imposed on [state Chile] in "
                + "2009 to become obsolete.",
            ["peru sanctioned chile 2009"]
        ),
        (
            "[state Chile]'s guards attacked bases of the militant group [armed_group Red Front] "
                + "in [state Peru].",
            ["chile attacked red-front 2020-06-15"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
