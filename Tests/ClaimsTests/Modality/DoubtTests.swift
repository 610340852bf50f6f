import Claims
import Testing

/// What is feared, alleged, debated or only possible is never read as a fact.
@Suite struct DoubtTests {
    private static let cases: [(text: String, reads: String)] = [
        (
            "[state Fiji] was accused of attacking [state Tonga] in 1981.",
            "fiji attacked tonga 1981 possible"
        ),
        (
            "[state Latvia] is accused by [state Moldova] of supporting the [armed_group "
                + "Northern Front].",
            "latvia supports northern-front 2020-06-15 possible by=moldova; moldova accused "
                + "latvia 2020-06-15"
        ),
        (
            "[person Omar Said] is accused of leading the [armed_group Northern Front].",
            "omar-said holds_office northern-front 2020-06-15 possible"
        ),
        (
            "[armed_group Al Haq] was charged with attacking [state Yemen].",
            "al-haq attacked yemen possible"
        ),
        (
            "[person Omar Said], accused of having joined the [armed_group Northern Front] in "
                + "2014, denied it.",
            "omar-said joined northern-front 2014 possible"
        ),
        (
            "[state Laos] freed its prices in an effort to join the [organisation Fund].",
            "laos joined fund possible"
        ),
        (
            "[state Peru] almost left the [organisation Fund] in 2009.",
            "peru left fund 2009 possible"
        ),
        (
            "[state Chad] nearly attacked [state Niger] in 2009.",
            "chad attacked niger 2009 possible"
        ),
        (
            "[state Turkey] may attack [state Greece].",
            "turkey attacked greece 2020-06-15 possible"
        ),
        (
            "[state Kazakhstan] might have attacked [state Tajikistan].",
            "kazakhstan attacked tajikistan 2020-06-15 possible"
        ),
        (
            "Rumours of [state Canada]'s withdrawal from the [organisation Fund] spread in 2012.",
            "canada left fund possible"
        ),
        (
            "The threat of [state Japan] leaving the [organisation Fund] faded in 2012.",
            "japan left fund possible"
        ),
        (
            "[state Fiji]'s threat to leave the [organisation Fund] was not heard.",
            "fiji left fund possible"
        ),
        (
            "The possibility of a [demonym Lao=Laos] withdrawal from the [organisation Fund] "
                + "was debated in 2012.",
            "laos left fund possible"
        ),
        (
            "The alleged attack by [state Cuba] on [state Haiti] was never proven.",
            "cuba attacked haiti 2020-06-15 possible"
        ),
        (
            "[state Yemen]'s alleged support for the [armed_group Northern Front] angered "
                + "[state Oman].",
            "yemen supports northern-front 2020-06-15 possible"
        ),
        (
            "The so-called withdrawal of [state Kenya] from the [organisation Fund] was a show.",
            "kenya left fund 2020-06-15 possible"
        ),
        (
            "It is unlikely that [state Laos] will leave the [organisation Fund].",
            "laos left fund 2020-06-15 possible"
        ),
        (
            "It is unclear whether [state Peru] has left the [organisation Fund].",
            "peru left fund 2020-06-15 conditional"
        ),
        (
            "There is evidence that [state Chad] attacked [state Niger] in 2014.",
            "chad attacked niger 2014 possible"
        ),
        (
            "[state Turkey] allegedly attacked [state Greece].",
            "turkey attacked greece 2020-06-15 possible"
        ),
        (
            "[state Kazakhstan] is widely seen as supporting the [armed_group Northern Front].",
            "kazakhstan supports northern-front 2020-06-15 possible"
        ),
        (
            "[state Canada] is believed to support the [armed_group Northern Front].",
            "canada supports northern-front 2020-06-15 possible"
        ),
        (
            "[state Japan] appears to support the [armed_group Northern Front].",
            "japan supports northern-front 2020-06-15 possible"
        ),
        (
            "It appears that [state Fiji] has left the [organisation Fund].",
            "fiji left fund 2020-06-15 possible"
        ),
        (
            "[state Latvia] feared that [state Moldova] would attack [state Serbia].",
            "moldova attacked serbia 2020-06-15 possible"
        ),
        (
            "[state Cuba] threatened to attack [state Haiti].",
            "cuba attacked haiti possible"
        ),
        (
            "[state Yemen] is considering leaving the [organisation Fund].",
            "yemen left fund 2020-06-15 possible"
        ),
        (
            "[state Laos] is a likely member of the [organisation Fund].",
            "laos confirmed fund 2020-06-15 possible"
        ),
        (
            "[state Peru] is a potential member of the [organisation Fund].",
            "peru confirmed fund 2020-06-15 possible"
        ),
        (
            "Calls for [state Chad] to be suspended from the [organisation Fund] grew.",
            "chad suspended fund possible"
        ),
        (
            "A motion to expel [state Turkey] from the [organisation Fund] failed.",
            "turkey expelled fund possible"
        ),
        (
            "A vote on whether to expel [state Kazakhstan] from the [organisation Fund] was "
                + "put off.",
            "kazakhstan expelled fund possible"
        ),
        (
            "The [organisation Fund]'s failure to suspend [state Canada] angered [state Mexico].",
            "canada suspended fund possible"
        ),
        (
            "The [organisation Fund] is reluctant to suspend [state Japan].",
            "japan suspended fund 2020-06-15 possible"
        ),
        (
            "[state Fiji] opposes [state Tonga]'s accession to the [organisation Bank].",
            "fiji opposes tonga 2020-06-15; tonga joined bank 2020-06-15 possible"
        ),
        (
            "[state Latvia] pretended to support [state Moldova].",
            "latvia supports moldova possible"
        ),
        (
            "[state Cuba] plotted to attack [state Haiti].",
            "cuba attacked haiti possible"
        ),
        (
            "[person Omar Said] was arrested for trying to join the [armed_group Northern "
                + "Front].",
            "- arrested omar-said 2020-06-15; omar-said joined northern-front possible"
        ),
        (
            "[person Omar Said] lost the race to become president of [state Kenya].",
            "omar-said appointed kenya possible"
        ),
        (
            "[person Omar Said], the self-proclaimed president of [state Laos], spoke.",
            "omar-said holds_office laos 2020-06-15 possible"
        ),
        (
            "[person Omar Said], an alleged member of the [armed_group Northern Front], was "
                + "freed.",
            "omar-said confirmed northern-front 2020-06-15 possible"
        ),
        (
            "[person Omar Said], allegedly a member of the [armed_group Northern Front], was "
                + "freed.",
            "omar-said confirmed northern-front 2020-06-15 possible"
        ),
        (
            "[person Omar Said], believed to lead the [armed_group Northern Front], was freed.",
            "omar-said holds_office northern-front possible"
        ),
    ]

    @Test(arguments: cases) func readsWhatMayBeSo(_ text: String, _ expected: String) throws {
        #expect(try reading(of: text) == expected)
    }
}
