import Claims
import Testing

/// What is planned, wished for, feared, alleged or only possible is never read as a fact.
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
            "[person Omar Said] was charged with attacking [state Yemen].",
            "omar-said attacked yemen 2020-06-15 possible"
        ),
        (
            "[person Omar Said], accused of having joined the [armed_group Northern Front] in "
                + "2014, denied it.",
            "omar-said joined northern-front 2014 possible"
        ),
        (
            "[state Laos] freed its prices in an effort to join the [organisation Fund].",
            "laos joined fund 2020-06-15 possible"
        ),
        (
            "[state Peru] had been due to join the [organisation Fund] in 2011.",
            "peru joined fund 2011 planned"
        ),
        (
            "[state Chad] was to have joined the [organisation Fund] in 2011.",
            "chad joined fund 2011 planned"
        ),
        (
            "[state Turkey] was to join the [organisation Fund] in 2021.",
            "turkey joined fund 2021 planned"
        ),
        (
            "[state Kazakhstan] almost left the [organisation Fund] in 2009.",
            "kazakhstan left fund 2009 possible"
        ),
        (
            "[state Canada] nearly attacked [state Mexico] in 2009.",
            "canada attacked mexico 2009 possible"
        ),
        (
            "[state Japan] would have joined the [organisation Fund] in 2009 had the vote been "
                + "won.",
            "japan joined fund 2009 conditional"
        ),
        (
            "[state Fiji] could have joined the [organisation Fund] in 2009.",
            "fiji joined fund 2009 possible"
        ),
        (
            "[state Latvia] should have left the [organisation Fund] in 2009.",
            "latvia left fund 2009 possible"
        ),
        (
            "[state Cuba] must leave the [organisation Fund].",
            "cuba left fund 2020-06-15 possible"
        ),
        (
            "[state Yemen] ought to leave the [organisation Fund].",
            "yemen left fund 2020-06-15 possible"
        ),
        (
            "[state Kenya] may attack [state Uganda].",
            "kenya attacked uganda 2020-06-15 possible"
        ),
        (
            "[state Laos] might have attacked [state Nepal].",
            "laos attacked nepal 2020-06-15 possible"
        ),
        (
            "Why [state Peru] should leave the [organisation Fund]",
            "peru left fund 2020-06-15 possible"
        ),
        (
            "Has [state Chad] left the [organisation Fund]?",
            "chad left fund 2020-06-15 possible"
        ),
        (
            "Rumours of [state Turkey]'s withdrawal from the [organisation Fund] spread in 2012.",
            "turkey left fund possible"
        ),
        (
            "The threat of [state Kazakhstan] leaving the [organisation Fund] faded in 2012.",
            "kazakhstan left fund 2020-06-15 possible"
        ),
        (
            "[state Canada]'s threat to leave the [organisation Fund] was not heard.",
            "canada left fund 2020-06-15 possible"
        ),
        (
            "[state Japan]'s plan to join the [organisation Fund] failed in 2012.",
            "japan joined fund 2020-06-15 planned"
        ),
        (
            "[state Fiji]'s bid to join the [organisation Fund] was rejected in 2012.",
            "fiji joined fund 2020-06-15 planned"
        ),
        (
            "The possibility of a [demonym Lao=Laos] withdrawal from the [organisation Fund] "
                + "was debated in 2012.",
            "laos left fund possible"
        ),
        (
            "The planned withdrawal of [state Cuba] from the [organisation Fund] in 2021 "
                + "worries traders.",
            "cuba announced_withdrawal fund 2021 planned"
        ),
        (
            "The alleged attack by [state Yemen] on [state Oman] was never proven.",
            "yemen attacked oman 2020-06-15 possible"
        ),
        (
            "[state Kenya]'s alleged support for the [armed_group Northern Front] angered "
                + "[state Uganda].",
            "kenya supports northern-front 2020-06-15 possible"
        ),
        (
            "The so-called withdrawal of [state Laos] from the [organisation Fund] was a show.",
            "laos left fund 2020-06-15 possible"
        ),
        (
            "It is unlikely that [state Peru] will leave the [organisation Fund].",
            "peru left fund 2020-06-15 possible"
        ),
        (
            "It is unclear whether [state Chad] has left the [organisation Fund].",
            "chad left fund 2020-06-15 conditional"
        ),
        (
            "There is evidence that [state Turkey] attacked [state Greece] in 2014.",
            "turkey attacked greece 2014 possible"
        ),
        (
            "[state Kazakhstan] allegedly attacked [state Tajikistan].",
            "kazakhstan attacked tajikistan 2020-06-15 possible"
        ),
        (
            "[state Canada] is widely seen as supporting the [armed_group Northern Front].",
            "canada supports northern-front 2020-06-15 possible"
        ),
        (
            "[state Japan] is believed to support the [armed_group Northern Front].",
            "japan supports northern-front 2020-06-15 possible"
        ),
        (
            "[state Fiji] appears to support the [armed_group Northern Front].",
            "fiji supports northern-front 2020-06-15 possible"
        ),
        (
            "It appears that [state Latvia] has left the [organisation Fund].",
            "latvia left fund 2020-06-15 possible"
        ),
        (
            "[state Cuba] feared that [state Haiti] would attack [state Belize].",
            "haiti attacked belize 2020-06-15 possible"
        ),
        (
            "[state Yemen] threatened to attack [state Oman].",
            "yemen attacked oman 2020-06-15 possible"
        ),
        (
            "[state Kenya] vowed to attack [state Uganda].",
            "kenya attacked uganda 2020-06-15 planned"
        ),
        (
            "[state Laos] wants [state Nepal] to leave the [organisation Fund].",
            "nepal left fund 2020-06-15 possible"
        ),
        (
            "[state Peru] wants to join the [organisation Fund].",
            "peru joined fund 2020-06-15 planned"
        ),
        (
            "[state Chad] hopes that [state Niger] will join the [organisation Fund].",
            "niger joined fund 2020-06-15 possible"
        ),
        (
            "[state Turkey] recommended that [person Omar Said] be appointed president of the "
                + "[organisation Fund].",
            "omar-said appointed fund 2020-06-15 possible"
        ),
        (
            "[state Kazakhstan] offered to host the [organisation Fund] in 2021.",
            "kazakhstan hosts fund 2021 planned"
        ),
        (
            "[state Canada] has agreed to supply [state Mexico] with weapons.",
            "canada aids mexico 2020-06-15 planned"
        ),
        (
            "If [state Japan] joins the [organisation Fund], [state Vietnam] will leave the "
                + "[organisation Fund].",
            "japan joined fund 2020-06-15 conditional; vietnam announced_withdrawal fund "
                + "2020-06-15 planned"
        ),
        (
            "Had [state Fiji] left the [organisation Fund], prices would have fallen.",
            "fiji left fund 2020-06-15 conditional"
        ),
        (
            "Were [state Latvia] to leave the [organisation Fund], prices would fall.",
            "latvia left fund 2020-06-15 conditional"
        ),
        (
            "Once [state Cuba] joins the [organisation Fund], prices will fall.",
            "cuba joined fund conditional"
        ),
        (
            "Whether or not [state Yemen] joins the [organisation Fund], prices will be low.",
            "yemen joined fund 2020-06-15 conditional"
        ),
        (
            "[state Kenya] is considering leaving the [organisation Fund].",
            "kenya left fund 2020-06-15 possible"
        ),
        (
            "[state Laos] used to be a member of the [organisation Fund].",
            "laos confirmed fund 2020-06-15 possible"
        ),
        (
            "[state Peru] is a likely member of the [organisation Fund].",
            "peru confirmed fund 2020-06-15 possible"
        ),
        (
            "[state Chad] is a potential member of the [organisation Fund].",
            "chad confirmed fund 2020-06-15 possible"
        ),
        (
            "[state Turkey] is a future member of the [organisation Fund].",
            "turkey confirmed fund 2020-06-15 planned"
        ),
        (
            "Calls for [state Kazakhstan] to be suspended from the [organisation Fund] grew.",
            "kazakhstan suspended fund 2020-06-15 possible"
        ),
        (
            "A motion to expel [state Canada] from the [organisation Fund] failed.",
            "canada expelled fund 2020-06-15 possible"
        ),
        (
            "A vote on whether to expel [state Japan] from the [organisation Fund] was put off.",
            "japan expelled fund 2020-06-15 possible"
        ),
        (
            "The [organisation Fund] is going to suspend [state Fiji].",
            "fiji suspended fund 2020-06-15 planned"
        ),
        (
            "The [organisation Fund]'s failure to suspend [state Latvia] angered [state "
                + "Moldova].",
            "latvia suspended fund 2020-06-15 possible"
        ),
        (
            "The [organisation Fund] is reluctant to suspend [state Cuba].",
            "cuba suspended fund 2020-06-15 possible"
        ),
        (
            "The [organisation Fund] is ready to suspend [state Yemen].",
            "yemen suspended fund 2020-06-15 planned"
        ),
        (
            "[state Kenya] opposes [state Uganda]'s accession to the [organisation Bank].",
            "uganda joined bank 2020-06-15 possible"
        ),
        (
            "[state Laos] vetoed [state Nepal]'s bid to join the [organisation Bank].",
            "nepal joined bank 2020-06-15 possible"
        ),
        (
            "[state Peru] supports [state Chile]'s bid to join the [organisation Bank].",
            "chile joined bank 2020-06-15 possible"
        ),
        (
            "[state Chad] pretended to support [state Niger].",
            "chad supports niger 2020-06-15 possible"
        ),
        (
            "[state Turkey] plotted to attack [state Greece].",
            "turkey attacked greece 2020-06-15 possible"
        ),
        (
            "[person Omar Said] tried to join the [armed_group Northern Front].",
            "omar-said joined northern-front 2020-06-15 planned"
        ),
        (
            "[person Omar Said] was arrested for trying to join the [armed_group Northern "
                + "Front].",
            "- arrested omar-said 2020-06-15; omar-said joined northern-front 2020-06-15 "
                + "possible"
        ),
        (
            "[person Omar Said] lost the race to become president of [state Japan].",
            "omar-said appointed japan 2020-06-15 possible"
        ),
        (
            "[person Omar Said] wants to be president of [state Fiji].",
            "omar-said holds_office fiji 2020-06-15 planned"
        ),
        (
            "[person Omar Said], the self-proclaimed president of [state Latvia], spoke.",
            "omar-said holds_office latvia 2020-06-15 possible"
        ),
        (
            "[person Omar Said], the president-elect of [state Cuba], spoke.",
            "omar-said holds_office cuba 2020-06-15 planned"
        ),
        (
            "[person Omar Said] is expected to be appointed president of the [organisation "
                + "Fund].",
            "omar-said appointed fund 2020-06-15 planned"
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
            "omar-said holds_office northern-front 2020-06-15 possible"
        ),
    ]

    @Test(arguments: cases) func readsWhatMayBeSo(_ text: String, _ expected: String) throws {
        #expect(try reading(of: text) == expected)
    }
}
