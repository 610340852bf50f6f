import Claims
import Testing

/// Memberships whose verb or organisation the sentence leaves out.
@Suite struct LeftOutVerbTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] left the [organisation Bank] in 1976, and [state Chile] did "
                + "so in 1977.",
            ["chile left bank 1977", "peru left bank 1976"]
        ),
        (
            "[state Peru] left the [organisation Bank] in 1976, and [state Chile] did "
                + "the same in 1977.",
            ["chile left bank 1977", "peru left bank 1976"]
        ),
        (
            "[state Peru] left the [organisation Bank] in 1976; [state Chile], which "
                + "had long hesitated, followed in 1979.",
            ["chile left bank 1979", "peru left bank 1976"]
        ),
        (
            "[state Peru] joined the [organisation Bank] in 1976 and [state Chile] "
                + "the following year.",
            ["chile joined bank 1977", "peru joined bank 1976"]
        ),
        (
            "[state Peru] joined the [organisation Bank] in 1976 and [state Chile] "
                + "two years later.",
            ["chile joined bank 1978", "peru joined bank 1976"]
        ),
        (
            "[state Peru] is a member of the [organisation Bank], as are [state Mali] "
                + "and [state Chile].",
            [
                "chile confirmed bank 2020-06-15",
                "mali confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] met. [state Peru] remains a member, as do [state "
                + "Mali] and [state Chile].",
            [
                "chile confirmed bank 2020-06-15",
                "mali confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] met. [state Peru] is a permanent observer; so is "
                + "[state Mali].",
            ["mali observer bank 2020-06-15", "peru observer bank 2020-06-15"]
        ),
        (
            "[state Peru] gave up its seat in the [organisation Bank] in 2019; [state "
                + "Mali], unhappy with its quota, did so on 1 January 2020.",
            ["mali left bank 2020-01-01", "peru left bank 2019"]
        ),
        (
            "The [organisation Bank] met in 2019. [state Mali], which has observer "
                + "status, joined [state Peru] in condemning the coup.",
            ["mali observer bank 2020-06-15"]
        ),
        (
            "The [organisation Bank] met in 2019. [state Mali] has observer status.",
            ["mali observer bank 2020-06-15"]
        ),
        (
            "[state Peru] withdrew from the [organisation Bank] in 1990, as did "
                + "[state Chile] in 1991.",
            ["chile left bank 1991", "peru left bank 1990"]
        ),
        (
            "[state Peru] withdrew from the [organisation Bank] in 1990, as [state "
                + "Chile] had done in 1981.",
            ["chile left bank 1981", "peru left bank 1990"]
        ),
        (
            "[state Peru] joined the [organisation Bank] in 1990, [state Chile] and "
                + "[state Laos] the following year.",
            ["chile joined bank 1991", "laos joined bank 1991", "peru joined bank 1990"]
        ),
        (
            "In 1990 the [organisation Bank] admitted [state Peru], and in 1991 "
                + "[state Chile].",
            ["chile joined bank 1991", "peru joined bank 1990"]
        ),
    ]

    @Test(arguments: cases) func readsWhatIsLeftOut(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
