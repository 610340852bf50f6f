import Claims
import Testing

/// What is planned, wished for, demanded or asked is never read as a fact.
@Suite struct IntentTests {
    private static let cases: [(text: String, reads: String)] = [
        (
            "[state Fiji] had been due to join the [organisation Fund] in 2011.",
            "fiji joined fund 2011 planned"
        ),
        (
            "[state Latvia] was to have joined the [organisation Fund] in 2011.",
            "latvia joined fund 2011 planned"
        ),
        (
            "[state Cuba] was to join the [organisation Fund] in 2021.",
            "cuba joined fund 2021 planned"
        ),
        (
            "[state Yemen] would have joined the [organisation Fund] in 2009 had the vote been "
                + "won.",
            "yemen joined fund 2009 conditional"
        ),
        (
            "[state Kenya] could have joined the [organisation Fund] in 2009.",
            "kenya joined fund 2009 possible"
        ),
        (
            "[state Laos] should have left the [organisation Fund] in 2009.",
            "laos left fund 2009 possible"
        ),
        (
            "[state Peru] must leave the [organisation Fund].",
            "peru left fund 2020-06-15 possible"
        ),
        (
            "[state Chad] ought to leave the [organisation Fund].",
            "chad left fund 2020-06-15 possible"
        ),
        (
            "Why [state Turkey] should leave the [organisation Fund]",
            "turkey left fund 2020-06-15 possible"
        ),
        (
            "Has [state Kazakhstan] left the [organisation Fund]?",
            "kazakhstan left fund 2020-06-15 possible"
        ),
        (
            "[state Canada]'s plan to join the [organisation Fund] failed in 2012.",
            "canada joined fund 2020-06-15 planned"
        ),
        (
            "[state Japan]'s bid to join the [organisation Fund] was rejected.",
            "japan applied fund 2020-06-15"
        ),
        (
            "The planned withdrawal of [state Fiji] from the [organisation Fund] in 2021 "
                + "worries traders.",
            "fiji announced_withdrawal fund 2020-06-15 planned"
        ),
        (
            "[state Latvia] vowed to attack [state Moldova].",
            "latvia attacked moldova 2020-06-15 planned"
        ),
        (
            "[state Cuba] wants [state Haiti] to leave the [organisation Fund].",
            "haiti left fund 2020-06-15 possible"
        ),
        (
            "[state Yemen] wants to join the [organisation Fund].",
            "yemen joined fund 2020-06-15 planned"
        ),
        (
            "[state Kenya] hopes that [state Uganda] will join the [organisation Fund].",
            "uganda joined fund 2020-06-15 possible"
        ),
        (
            "[state Laos] recommended that [person Omar Said] be appointed president of the "
                + "[organisation Fund].",
            "omar-said appointed fund 2020-06-15 possible"
        ),
        (
            "[state Peru] offered to host the [organisation Fund] in 2021.",
            "peru hosts fund 2021 planned"
        ),
        (
            "[state Chad] has agreed to supply [state Niger] with weapons.",
            "chad aids niger 2020-06-15 planned"
        ),
        (
            "If [state Turkey] joins the [organisation Fund], [state Greece] will leave the "
                + "[organisation Fund].",
            "greece announced_withdrawal fund 2020-06-15 planned; turkey joined fund "
                + "2020-06-15 conditional"
        ),
        (
            "Had [state Kazakhstan] left the [organisation Fund], prices would have fallen.",
            "kazakhstan left fund 2020-06-15 conditional"
        ),
        (
            "Were [state Canada] to leave the [organisation Fund], prices would fall.",
            "canada left fund conditional"
        ),
        (
            "Once [state Japan] joins the [organisation Fund], prices will fall.",
            "japan joined fund conditional"
        ),
        (
            "Whether or not [state Fiji] joins the [organisation Fund], prices will be low.",
            "fiji joined fund 2020-06-15 conditional"
        ),
        (
            "[state Latvia] is a future member of the [organisation Fund].",
            "latvia confirmed fund 2020-06-15 planned"
        ),
        (
            "The [organisation Fund] is going to suspend [state Cuba].",
            "cuba suspended fund 2020-06-15 planned"
        ),
        (
            "The [organisation Fund] is ready to suspend [state Yemen].",
            "yemen suspended fund 2020-06-15 planned"
        ),
        (
            "[state Kenya] vetoed [state Uganda]'s bid to join the [organisation Bank].",
            "kenya opposes uganda 2020-06-15; uganda applied bank 2020-06-15; uganda barred bank 2020-06-15"
        ),
        (
            "[state Laos] supports [state Nepal]'s bid to join the [organisation Bank].",
            "laos supports nepal 2020-06-15; nepal applied bank 2020-06-15"
        ),
        (
            "[person Omar Said] tried to join the [armed_group Northern Front].",
            "omar-said joined northern-front 2020-06-15 planned"
        ),
        (
            "[person Omar Said] wants to be president of [state Chad].",
            "omar-said holds_office chad 2020-06-15 planned"
        ),
        (
            "[person Omar Said], the president-elect of [state Turkey], spoke.",
            "omar-said holds_office turkey 2020-06-15 planned"
        ),
        (
            "[person Omar Said] is expected to be appointed president of the [organisation "
                + "Fund].",
            "omar-said appointed fund 2020-06-15 planned"
        ),
    ]

    @Test(arguments: cases) func readsWhatIsStillToCome(_ text: String, _ expected: String) throws {
        #expect(try reading(of: text) == expected)
    }
}
