import Claims
import Testing

/// How works of reference tell who somebody was and what a body is made up of.
@Suite struct ReferenceProseTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[person Ana Silva] was a [demonym Malian=Mali] politician and diplomat who joined "
                + "the [party Unity Party] in 1997.",
            [
                "ana-silva joined unity-party 1997",
                "ana-silva national_of mali",
            ]
        ),
        (
            "[person Ana Silva] (born 1949) was a lawyer, diplomat and politician who served as "
                + "president of [state Peru].",
            ["ana-silva holds_office peru"]
        ),
        (
            "[person Ana Silva] is a lawyer who has led the [party Unity Party] since 1997.",
            ["ana-silva holds_office unity-party 1997/.."]
        ),
        (
            "[person Ana Silva] is a lawyer who was president of [state Peru] from 2010 to 2014.",
            ["ana-silva holds_office peru 2010/2014"]
        ),
        (
            "[person Ana Silva] was not the lawyer who joined the [party Unity Party] in 1997.",
            []
        ),
        (
            "[person Ana Silva] is a critic of the general who led the [party Unity Party].",
            []
        ),
        (
            "The [organisation Bank] is a regional political and economic union of six "
                + "monarchies: [state Bahrain], [state Kuwait] and [state Oman].",
            [
                "bahrain confirmed bank 2020-06-15",
                "kuwait confirmed bank 2020-06-15",
                "oman confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] is an organisation of three states, [state Bahrain], [state "
                + "Kuwait] and [state Oman].",
            [
                "bahrain confirmed bank 2020-06-15",
                "kuwait confirmed bank 2020-06-15",
                "oman confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] is a group of three states ([state Bahrain], [state Kuwait] "
                + "and [state Oman]).",
            [
                "bahrain confirmed bank 2020-06-15",
                "kuwait confirmed bank 2020-06-15",
                "oman confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] was a union of states, [state Bahrain], [state Kuwait] and "
                + "[state Oman] among them.",
            []
        ),
        (
            "The post of secretary-general of the [organisation Bank] was held from 2010 to 2014 "
                + "by [person Ana Silva].",
            ["ana-silva holds_office bank 2010/2014"]
        ),
        (
            "On 1 January 2008 [person Ana Silva] succeeded [person Bo Ito] of [state Peru] as "
                + "secretary-general of the [organisation Bank].",
            [
                "ana-silva appointed bank 2008-01-01",
                "bo-ito holds_office bank ../2008-01-01",
                "bo-ito national_of peru",
            ]
        ),
        (
            "The [organisation Bank] turned down an application by [state Chile] to join in 2011.",
            ["chile applied bank 2011"]
        ),
        (
            "[state Qatar] did, however, leave the [organisation Bank] in 2019.",
            ["qatar left bank 2019"]
        ),
        (
            "[state Qatar] has, however, left the [organisation Bank].",
            ["qatar left bank 2020-06-15"]
        ),
        (
            "[state Peru] joined the [organisation Bank] in 1971. An election was won by the "
                + "[party Unity Party].",
            ["peru joined bank 1971"]
        ),
        (
            "The [organisation Bank] met. Its composition has not changed since its foundation.",
            []
        ),
        (
            "In 2013 [state Peru] hosted the inaugural meeting of the [organisation Fund], which "
                + "had been established on its initiative.",
            ["peru hosts fund 2013"]
        ),
        (
            "[person Ana Silva] accused [state Peru] of dominating the [organisation Bank].",
            ["ana-silva accused peru 2020-06-15"]
        ),
        (
            "The [organisation Bank] lifted its suspension of [state Peru] in September 2014, "
                + "and the [organisation Fund] followed suit in October.",
            [
                "peru resumed bank 2014-09",
                "peru resumed fund 2014-10",
            ]
        ),
        (
            "The election took place in May 2014 and was won by the [party Unity Party], which "
                + "[person Ana Silva] had founded earlier in the year.",
            ["ana-silva founded unity-party 2014"]
        ),
        (
            "[person Ana Silva] is a lawyer from [place Lima] who has led the [party Unity "
                + "Party] since 1997.",
            ["ana-silva holds_office unity-party 1997/.."]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
