import Claims
import Testing

/// What is denied, refused, prevented or left undone, and how far the denial reaches.
@Suite struct NegationTests {
    private static let cases: [(text: String, reads: String)] = [
        (
            "[state Fiji] denied that it had attacked [state Tonga].",
            "fiji attacked tonga 2020-06-15 not reported by=fiji"
        ),
        (
            "[state Latvia] denied attacking [state Moldova].",
            "latvia attacked moldova 2020-06-15 not reported by=latvia"
        ),
        (
            "[state Cuba] has denied supporting the [armed_group Northern Front].",
            "cuba supports northern-front 2020-06-15 not reported by=cuba"
        ),
        (
            "[state Yemen] denied allegations that it had armed the [armed_group Northern "
                + "Front].",
            "yemen aids northern-front 2020-06-15 not possible by=yemen"
        ),
        (
            "[state Kenya] rejected claims that it supports the [armed_group Northern Front].",
            "kenya supports northern-front 2020-06-15 not possible"
        ),
        (
            "[state Laos] failed to join the [organisation Fund] in 1999.",
            "laos joined fund 1999 not"
        ),
        (
            "[state Peru] has yet to join the [organisation Fund].",
            "peru joined fund 2020-06-15 not"
        ),
        (
            "[state Chad] is yet to ratify the [treaty Water Treaty].",
            "chad signed water-treaty 2020-06-15 not"
        ),
        (
            "[state Turkey] has no plans to leave the [organisation Fund].",
            "turkey announced_withdrawal fund 2020-06-15 not planned"
        ),
        (
            "[state Kazakhstan] has no intention to attack [state Tajikistan].",
            "kazakhstan attacked tajikistan 2020-06-15 not planned"
        ),
        (
            "Without joining the [organisation Fund], [state Canada] sells to it freely.",
            "canada joined fund 2020-06-15 not"
        ),
        (
            "Instead of leaving the [organisation Fund], [state Japan] paid.",
            "japan left fund 2020-06-15 not"
        ),
        (
            "[state Fiji] paid instead of leaving the [organisation Fund].",
            "fiji left fund 2020-06-15 not"
        ),
        (
            "[state Latvia] paid rather than leave the [organisation Fund].",
            ""
        ),
        (
            "[state Cuba] cannot leave the [organisation Fund].",
            "cuba left fund 2020-06-15 not possible"
        ),
        (
            "[state Yemen] did not leave the [organisation Fund] in 2012.",
            "yemen left fund 2012 not"
        ),
        (
            "[state Kenya] never joined the [organisation Fund].",
            "kenya joined fund 2020-06-15 not"
        ),
        (
            "Neither [state Laos] nor [state Nepal] has joined the [organisation Fund].",
            "laos joined fund 2020-06-15 not; nepal joined fund 2020-06-15 not"
        ),
        (
            "It is not true that [state Peru] left the [organisation Fund].",
            "peru left fund 2020-06-15 not possible"
        ),
        (
            "There is no evidence that [state Chad] attacked [state Niger].",
            "chad attacked niger 2020-06-15 not possible"
        ),
        (
            "[state Turkey] said there was no proof that [state Greece] supports the "
                + "[armed_group Northern Front].",
            "greece supports northern-front 2020-06-15 not possible"
        ),
        (
            "[state Kazakhstan] is not a member of the [organisation Fund].",
            "kazakhstan confirmed fund 2020-06-15 not"
        ),
        (
            "[state Canada] is not yet a member of the [organisation Fund].",
            "canada confirmed fund 2020-06-15 not"
        ),
        (
            "[state Japan] is hardly a member of the [organisation Fund].",
            "japan confirmed fund 2020-06-15 not"
        ),
        (
            "The [organisation Fund] voted against expelling [state Fiji].",
            "fiji expelled fund 2020-06-15 not planned"
        ),
        (
            "The [organisation Fund] voted not to expel [state Latvia].",
            "latvia expelled fund 2020-06-15 not planned"
        ),
        (
            "The [organisation Fund] decided against suspending [state Cuba].",
            "cuba suspended fund 2020-06-15 not planned"
        ),
        (
            "The [organisation Fund] agreed not to suspend [state Yemen].",
            "yemen suspended fund 2020-06-15 not planned"
        ),
        (
            "The [organisation Fund] did not suspend [state Kenya] but warned it.",
            "kenya suspended fund 2020-06-15 not"
        ),
        (
            "The [organisation Fund] is not going to suspend [state Laos].",
            "laos suspended fund 2020-06-15 not planned"
        ),
        (
            "The [organisation Fund] would never suspend [state Peru].",
            "peru suspended fund 2020-06-15 not conditional"
        ),
        (
            "The [organisation Fund] has no right to suspend [state Chad].",
            "chad suspended fund 2020-06-15 not possible"
        ),
        (
            "The [organisation Fund] stopped supporting the [armed_group Northern Front].",
            "fund supports northern-front 2020-06-15 not"
        ),
        (
            "The [organisation Fund] avoided supporting the [armed_group Northern Front].",
            "fund supports northern-front 2020-06-15 not"
        ),
        (
            "[state Canada] was prevented from joining the [organisation Fund].",
            "canada barred fund 2020-06-15"
        ),
        (
            "[state Japan] was dissuaded from sanctioning [state Vietnam].",
            "japan sanctioned vietnam 2020-06-15 not possible"
        ),
        (
            "[state Fiji] was stopped from attacking [state Tonga].",
            "fiji attacked tonga 2020-06-15 not"
        ),
        (
            "[state Latvia] blocked [state Moldova] from joining the [organisation Bank].",
            "moldova barred bank 2020-06-15"
        ),
        (
            "[person Omar Said] refused to be appointed president of the [organisation Fund].",
            "omar-said appointed fund 2020-06-15 not"
        ),
        (
            "[person Omar Said] denied being a member of the [armed_group Northern Front].",
            "omar-said confirmed northern-front 2020-06-15 not reported by=omar-said"
        ),
        (
            "[person Omar Said], who denies leading the [armed_group Northern Front], was freed.",
            "omar-said holds_office northern-front 2020-06-15 not reported by=omar-said"
        ),
        (
            "[state Laos] stopped short of leaving the [organisation Fund].",
            ""
        ),
        (
            "[state Peru] is far from joining the [organisation Fund].",
            ""
        ),
        (
            "[state Chad] came close to leaving the [organisation Fund] in 2009.",
            ""
        ),
        (
            "[person Omar Said] denied that he was a member of the [armed_group Northern Front].",
            "omar-said confirmed northern-front not reported by=omar-said"
        ),
        (
            "[person Omar Said] is not president of [state Kazakhstan].",
            "omar-said holds_office kazakhstan 2020-06-15 not"
        ),
        (
            "[person Omar Said] refused to resign as president of [state Canada].",
            ""
        ),
    ]

    @Test(arguments: cases) func readsWhatIsNotSo(_ text: String, _ expected: String) throws {
        #expect(try reading(of: text) == expected)
    }
}
