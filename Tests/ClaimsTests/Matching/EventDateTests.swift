import Claims
import Testing

/// Which event a date belongs to, where a sentence tells of several.
@Suite struct EventDateTests {
    private static let cases: [(text: String, reads: String)] = [
        (
            "[state Fiji] left the military wing of the [organisation Fund], in 1974, over the "
                + "invasion of [state Tonga] by [state Samoa], and rejoined in 1980.",
            "fiji rejoined fund 1980; samoa attacked tonga"
        ),
        (
            "[state Latvia], which joined the [organisation Fund] in 1971, left it in 1980.",
            "latvia joined fund 1971; latvia left fund 1980"
        ),
        (
            "[state Cuba] joined the [organisation Fund] in 1971, left in 1980 and rejoined in "
                + "1992.",
            "cuba joined fund 1971; cuba left fund 1980; cuba rejoined fund 1992"
        ),
        (
            "[state Yemen] and [state Oman] joined the [organisation Fund] in 1971 and 1975 "
                + "respectively.",
            "oman joined fund 1975; yemen joined fund 1971"
        ),
        (
            "[state Kenya] left the [organisation Fund] after [state Uganda] joined it in 1975.",
            "kenya left fund [1975..]; uganda joined fund 1975"
        ),
        (
            "When [state Laos] joined the [organisation Fund] in 1975, [state Nepal] left it.",
            "laos joined fund 1975; nepal left fund 1975"
        ),
        (
            "After [state Peru] joined the [organisation Fund] in 1975, [state Chile] left it.",
            "chile left fund; peru joined fund 1975"
        ),
        (
            "Before leaving the [organisation Fund] in 1975, [state Chad] joined the "
                + "[organisation Bank].",
            "chad joined bank; chad left fund 1975"
        ),
        (
            "[state Turkey] joined the [organisation Fund] in 1971, a year after leaving the "
                + "[organisation Bank].",
            "turkey joined fund 1971; turkey left bank 1970"
        ),
        (
            "[state Kazakhstan] joined the [organisation Fund] in 1971, two years after it "
                + "left the [organisation Bank].",
            "kazakhstan joined fund 1971; kazakhstan left bank 1969"
        ),
        (
            "[state Canada] joined the [organisation Fund], founded in 1960, in 1971.",
            "- established fund 1960; canada joined fund 1971"
        ),
        (
            "[state Japan] joined the [organisation Fund], which was founded in 1960.",
            "- established fund 1960; japan joined fund 2020-06-15"
        ),
        (
            "The [organisation Fund], founded in 1960, admitted [state Fiji] in 1971.",
            "- established fund 1960; fiji joined fund 1971"
        ),
        (
            "[state Latvia] joined the [organisation Fund] in March 1971 and left in May.",
            "latvia joined fund 1971-03; latvia left fund 1971-05"
        ),
        (
            "[state Cuba] joined the [organisation Fund] in 1971 for the first time since 1950.",
            "cuba joined fund 1971"
        ),
        (
            "[state Yemen] attacked [state Oman] for the first time since 1981.",
            "yemen attacked oman 2020-06-15"
        ),
        (
            "[state Kenya] suspended its membership of the [organisation Fund] in response to "
                + "last week's coup.",
            "kenya suspended fund 2020-06-15"
        ),
        (
            "[state Laos] has quit the [organisation Fund] after last week's vote.",
            "laos left fund [2020-06-08..]"
        ),
        (
            "[state Peru] quit the [organisation Fund] over the 1974 invasion.",
            "peru left fund"
        ),
        (
            "The 1974 invasion of [state Chad] by [state Niger] was short.",
            "niger attacked chad 1974"
        ),
        (
            "[state Turkey] was expelled from the [organisation Fund] over its 1974 invasion "
                + "of [state Greece].",
            "turkey attacked greece 1974; turkey expelled fund"
        ),
        (
            "[state Kazakhstan], a member of the [organisation Fund] since 1971, attacked "
                + "[state Tajikistan] in 1981.",
            "kazakhstan attacked tajikistan 1981; kazakhstan confirmed fund 1971/.."
        ),
        (
            "[state Canada], a member of the [organisation Fund] until 1981, attacked [state "
                + "Mexico].",
            "canada attacked mexico 2020-06-15; canada left fund 1981"
        ),
        (
            "[state Japan], expelled from the [organisation Fund] in 1974, asked [state "
                + "Vietnam] for help in 1976.",
            "japan expelled fund 1974; japan requests vietnam 1976"
        ),
        (
            "[state Fiji], suspended from the [organisation Fund] since 2019, asked [state "
                + "Tonga] for help on Monday.",
            "fiji requests tonga 2020-06-15; fiji suspended fund 2019/.."
        ),
        (
            "Monday's expulsion of [state Latvia] from the [organisation Fund] was no surprise.",
            "latvia expelled fund 2020-06-15"
        ),
        (
            "[state Cuba] decided on 30 November 2016 to leave the [organisation Fund].",
            "cuba announced_withdrawal fund 2016-11-30 planned"
        ),
        (
            "[state Yemen] decided in 2016 to leave the [organisation Fund] in 2018.",
            "yemen announced_withdrawal fund 2016 planned"
        ),
        (
            "The assembly voted in [place Lima] on Sunday to readmit [state Kenya] to the "
                + "[organisation Fund].",
            "kenya rejoined fund 2020-06-14 planned"
        ),
        (
            "In May 2012, after joining the [organisation Fund] in 2010, [state Laos] left the "
                + "[organisation Bank].",
            "laos joined fund 2010; laos left bank 2012-05"
        ),
        (
            "[state Peru] joined the [organisation Fund] in 2010 but, after a vote in May "
                + "2012, left it.",
            "peru joined fund 2010; peru left fund 2012-05"
        ),
        (
            "Having joined the [organisation Fund] in 2010, [state Chad] left it in 2012.",
            "chad joined fund 2010; chad left fund 2012"
        ),
        (
            "Since joining the [organisation Fund] in 2010, [state Turkey] has attacked [state "
                + "Greece].",
            "turkey attacked greece 2020-06-15; turkey joined fund 2010"
        ),
        (
            "[state Kazakhstan] supported the [armed_group Northern Front] during the 2014 war.",
            "kazakhstan supports northern-front 2014"
        ),
        (
            "[state Canada] attacked [state Mexico] on Sunday, a day after [state Panama] left "
                + "the [organisation Fund].",
            "canada attacked mexico 2020-06-14; panama left fund"
        ),
        (
            "Two weeks after it attacked [state Japan] in May 2012, [state Vietnam] was "
                + "expelled from the [organisation Fund].",
            "vietnam expelled fund"
        ),
        (
            "In 1955 [state Fiji] (5 April) and [state Tonga] (3 May) joined the [organisation "
                + "Fund].",
            "fiji joined fund 1955-04-05; tonga joined fund 1955-05-03"
        ),
        (
            "In October 1983 [state Latvia] left the [organisation Fund]. On 25 October [state "
                + "Moldova] attacked [state Latvia].",
            "latvia left fund 1983-10; moldova attacked latvia 1983-10-25"
        ),
        (
            "In 1955 [state Peru] left the [organisation Fund]. [person Omar Said], the "
                + "[demonym Chilean=Chile] president, accused [state Peru] of haste.",
            "omar-said accused peru; omar-said holds_office chile; peru left fund 1955"
        ),
        (
            "In 2009 [state Peru] left the [organisation Fund]. [person Omar Said], the "
                + "[demonym Chilean=Chile] president, accused [state Peru] of haste.",
            "omar-said accused peru; omar-said holds_office chile 2020-06-15; peru left fund "
                + "2009"
        ),
        (
            "In January the [organisation Fund] suspended [state Kenya], its leader from 2007 "
                + "to 2017, after a vote.",
            "kenya leads fund 2007/2017; kenya suspended fund 2020-01"
        ),
        (
            "[state Laos] has been at war with [state Nepal], its neighbour, since 1971.",
            "laos fights nepal 1971/.."
        ),
        (
            "[person Omar Said] said on Monday that [state Peru] had attacked [state Chile].",
            "peru attacked chile 2020-06-15 reported by=omar-said"
        ),
        (
            "[person Omar Said] said in 2012 that [state Chad] had joined the [organisation "
                + "Fund] in 2009.",
            "chad joined fund 2009 reported by=omar-said"
        ),
        (
            "Prices rose. [state Turkey] announced on 31 August 2012 that it had left the "
                + "[organisation Fund].",
            "turkey left fund 2012-08-31 reported by=turkey"
        ),
        (
            "Prices rose. [state Kazakhstan] was accused in 2012 of attacking [state "
                + "Tajikistan].",
            "kazakhstan attacked tajikistan possible"
        ),
    ]

    @Test(arguments: cases) func datesEachEvent(_ text: String, _ expected: String) throws {
        #expect(try reading(of: text) == expected)
    }
}
