import Claims
import Testing

/// Dates that lean on the day of the article: what is scheduled, announced or news of the day.
@Suite struct DayOfTheNewsTests {
    private static let cases: [(text: String, reads: String)] = [
        (
            "[state Fiji] last year announced that it would leave the [organisation Fund] from "
                + "January.",
            "fiji announced_withdrawal fund 2019 planned by=fiji"
        ),
        (
            "[state Latvia] announced last year that it would leave the [organisation Fund] in "
                + "January.",
            "latvia announced_withdrawal fund 2019 planned by=latvia"
        ),
        (
            "[state Cuba] announced on Monday that it would leave the [organisation Fund] from "
                + "1 January 2021.",
            "cuba announced_withdrawal fund 2020-06-15 planned by=cuba"
        ),
        (
            "[state Yemen] announced in May 2019 that it would leave the [organisation Fund].",
            "yemen announced_withdrawal fund 2019-05 planned by=yemen"
        ),
        (
            "[state Kenya] said on Monday it would leave the [organisation Fund] on Thursday.",
            "kenya announced_withdrawal fund 2020-06-15 planned by=kenya"
        ),
        (
            "[state Laos] leaves the [organisation Fund] on July 1.",
            "laos announced_withdrawal fund 2020-07-01 planned"
        ),
        (
            "[state Peru] joins the [organisation Fund] on 1 July.",
            "peru joined fund 2020-07-01 planned"
        ),
        (
            "[state Chad] joins the [organisation Fund] next month.",
            "chad joined fund 2020-07 planned"
        ),
        (
            "[state Turkey] quits the [organisation Fund] from January",
            "turkey announced_withdrawal fund 2021-01 planned"
        ),
        (
            "[state Kazakhstan] is joining the [organisation Fund] in September.",
            "kazakhstan joined fund 2020-09 planned"
        ),
        (
            "[state Canada] will join the [organisation Fund] in September.",
            "canada joined fund 2020-09 planned"
        ),
        (
            "[state Japan] will join the [organisation Fund] by 2025.",
            "japan joined fund [..2025] planned"
        ),
        (
            "[state Fiji] joined the [organisation Fund] at the turn of the century.",
            "fiji joined fund 2000~"
        ),
        (
            "[state Latvia] joined the [organisation Fund] a year after its foundation.",
            "latvia joined fund"
        ),
        (
            "[state Cuba] joined the [organisation Fund] on the eve of the 1991 war.",
            "cuba joined fund"
        ),
        (
            "[state Yemen] was a member of the [organisation Fund] until recently.",
            "yemen confirmed fund"
        ),
        (
            "[state Kenya] will be readmitted to the [organisation Fund] next week, [person "
                + "Omar Said] said on Monday.",
            "kenya rejoined fund [2020-06-22..2020-06-28] planned by=omar-said"
        ),
        (
            "[person Omar Said] resigned as president of [state Laos] in 2000.",
            "omar-said holds_office laos ../2000"
        ),
        (
            "[person Omar Said] resigned as president of [state Peru].",
            "omar-said holds_office peru ../2020-06-15"
        ),
        (
            "[person Omar Said] will resign as president of [state Chad] in July.",
            "omar-said holds_office chad ../2020-07 planned"
        ),
        (
            "[state Turkey] is the eighth to enter the [organisation Fund].",
            "turkey joined fund 2020-06-15"
        ),
        (
            "[state Kazakhstan] is only the second country to leave the [organisation Fund].",
            "kazakhstan left fund 2020-06-15"
        ),
        (
            "[state Canada] became the second country to leave the [organisation Fund] in 1979.",
            "canada left fund 1979"
        ),
        (
            "[state Japan] may become the first country to leave the [organisation Fund].",
            "japan left fund possible"
        ),
        (
            "[state Fiji] will be the first country to leave the [organisation Fund].",
            "fiji announced_withdrawal fund 2020-06-15 planned"
        ),
        (
            "[state Latvia] attacked [state Moldova] early on Sunday.",
            "latvia attacked moldova 2020-06-14"
        ),
        (
            "[state Cuba] attacked [state Haiti] twice in 2012.",
            "cuba attacked haiti 2012"
        ),
        (
            "[state Yemen] attacked [state Oman] on Sunday night.",
            "yemen attacked oman 2020-06-14"
        ),
    ]

    @Test(arguments: cases) func datesByTheArticle(_ text: String, _ expected: String) throws {
        #expect(try reading(of: text) == expected)
    }
}
