import Claims
import Testing

/// Who says what: the innermost speaker, and only of what he says.
@Suite struct AttributionTests {
    private static let cases: [(text: String, reads: String)] = [
        (
            "[state Fiji] has left the [organisation Fund], [person Omar Said] said.",
            "fiji left fund 2020-06-15 reported by=omar-said"
        ),
        (
            "[state Latvia] has left the [organisation Fund], according to [person Omar Said].",
            "latvia left fund 2020-06-15 reported by=omar-said"
        ),
        (
            "According to the [media Daily Sun], [state Cuba] attacked [state Haiti] on Monday.",
            "cuba attacked haiti 2020-06-15 reported by=daily-sun"
        ),
        (
            "According to its army, [state Yemen] attacked [state Oman] on Monday.",
            "yemen attacked oman 2020-06-15 reported"
        ),
        (
            "[state Kenya], which according to its army had lost ten men, was attacked by "
                + "[state Uganda] on Monday.",
            "uganda attacked kenya 2020-06-15"
        ),
        (
            "In the words of [person Omar Said], [state Laos] attacked [state Nepal].",
            "laos attacked nepal 2020-06-15 reported by=omar-said"
        ),
        (
            "[person Omar Said] told the [media Daily Sun] that [state Peru] had attacked "
                + "[state Chile].",
            "peru attacked chile 2020-06-15 reported by=omar-said"
        ),
        (
            "[state Chad] had attacked [state Niger], [person Omar Said] told the [media Daily "
                + "Sun].",
            "chad attacked niger 2020-06-15 reported by=omar-said"
        ),
        (
            "[state Turkey] had attacked [state Greece], the [media Daily Sun] quoted [person "
                + "Omar Said] as saying.",
            "turkey attacked greece 2020-06-15 reported by=omar-said"
        ),
        (
            "The [media Daily Sun] reported that [person Omar Said] said that [state "
                + "Kazakhstan] had attacked [state Tajikistan].",
            "kazakhstan attacked tajikistan 2020-06-15 reported by=omar-said"
        ),
        (
            "[person Omar Said] said the [media Daily Sun] had reported that [state Canada] "
                + "had left the [organisation Fund].",
            "canada left fund 2020-06-15 reported by=daily-sun"
        ),
        (
            "[state Japan] attacked [state Vietnam] on Monday, state media said.",
            "japan attacked vietnam 2020-06-15 reported"
        ),
        (
            "\"[state Fiji] attacked [state Tonga],\" said [person Omar Said].",
            "fiji attacked tonga 2020-06-15 reported by=omar-said"
        ),
        (
            "\"[state Latvia],\" [person Omar Said] said, \"has left the [organisation Fund].\"",
            "latvia left fund 2020-06-15 reported by=omar-said"
        ),
        (
            "[state Cuba], [person Omar Said] said, has left the [organisation Fund].",
            "cuba left fund 2020-06-15 reported by=omar-said"
        ),
        (
            "[state Yemen], officials said, attacked [state Oman] in 2014.",
            "yemen attacked oman 2014 reported"
        ),
        (
            "The minister said [state Kenya] had joined the [organisation Fund] in 2001 and "
                + "[state Uganda] had left it in 2002.",
            "kenya joined fund 2001 reported; uganda left fund 2002 reported"
        ),
        (
            "The minister said [state Laos] had joined the [organisation Fund] in 2001. [state "
                + "Nepal] left it in 2002.",
            "laos joined fund 2001 reported; nepal left fund 2002"
        ),
        (
            "[state Peru] said it had left the [organisation Fund] and attacked [state Chile].",
            "peru attacked chile 2020-06-15 reported by=peru; peru left fund 2020-06-15 "
                + "reported by=peru"
        ),
        (
            "[state Chad], which left the [organisation Fund] in 2002, said prices would rise.",
            "chad left fund 2002"
        ),
        (
            "[state Turkey] said prices would rise after it left the [organisation Fund] in "
                + "2002.",
            "turkey left fund 2002 reported by=turkey"
        ),
        (
            "[state Kazakhstan] said prices had risen since [state Tajikistan] left the "
                + "[organisation Fund] in 2002.",
            "tajikistan left fund 2002 reported by=kazakhstan"
        ),
        (
            "[person Omar Said], who leads the [armed_group Northern Front], said [state "
                + "Canada] had attacked [state Mexico].",
            "canada attacked mexico 2020-06-15 reported by=omar-said; omar-said holds_office "
                + "northern-front 2020-06-15"
        ),
        (
            "President [person Omar Said] of [state Japan] said that [state Vietnam] must "
                + "leave the [organisation Fund].",
            "omar-said holds_office japan 2020-06-15; vietnam left fund 2020-06-15 possible "
                + "by=omar-said"
        ),
        (
            "[state Fiji] is reported to have attacked [state Tonga].",
            "fiji attacked tonga 2020-06-15 reported"
        ),
        (
            "[state Latvia] is said to support the [armed_group Northern Front].",
            "latvia supports northern-front 2020-06-15 reported"
        ),
        (
            "It is said that [state Cuba] supports the [armed_group Northern Front].",
            "cuba supports northern-front 2020-06-15 reported"
        ),
        (
            "[state Yemen] accuses [state Oman] of supporting the [armed_group Northern Front].",
            "oman supports northern-front 2020-06-15 possible by=yemen; yemen accused oman "
                + "2020-06-15"
        ),
        (
            "[state Kenya] accused [state Uganda] of having attacked it in 2014.",
            "kenya accused uganda 2020-06-15; uganda attacked kenya 2014 possible by=kenya"
        ),
        (
            "[state Laos] blames [state Nepal] for supporting the [armed_group Northern "
                + "Front], a charge [state Nepal] denies.",
            "laos accused nepal 2020-06-15; nepal supports northern-front 2020-06-15 possible "
                + "by=laos"
        ),
        (
            "[state Peru] says [state Chile] supports the [armed_group Northern Front], which "
                + "it denies.",
            "chile supports northern-front 2020-06-15 reported by=peru"
        ),
        (
            "[state Chad] alleges that [state Niger] supports the [armed_group Northern Front].",
            "chad accused niger 2020-06-15; niger supports northern-front 2020-06-15 possible "
                + "by=chad"
        ),
        (
            "[state Turkey] insists that [state Greece] supports the [armed_group Northern "
                + "Front].",
            "greece supports northern-front 2020-06-15 reported by=turkey"
        ),
        (
            "[state Kazakhstan] warned that [state Tajikistan] could attack [state Mongolia].",
            "tajikistan attacked mongolia 2020-06-15 possible by=kazakhstan"
        ),
        (
            "The [organisation Fund] should suspend [state Canada], [person Omar Said] said.",
            "canada suspended fund 2020-06-15 possible by=omar-said"
        ),
        (
            "The [organisation Fund], founded in 1960, admitted [state Japan] in 1971.",
            "- established fund 1960; japan joined fund 1971"
        ),
        (
            "[state Fiji] said in March 2009 that it would return to the [organisation Fund], "
                + "and the summit welcomed it back in April.",
            "fiji rejoined fund 2009-03 planned by=fiji; fiji rejoined fund 2009-04"
        ),
        (
            "[person Omar Said], said to be a member of the [armed_group Northern Front], was "
                + "freed.",
            "omar-said confirmed northern-front 2020-06-15 reported"
        ),
    ]

    @Test(arguments: cases) func readsWhoSaysSo(_ text: String, _ expected: String) throws {
        #expect(try reading(of: text) == expected)
    }
}
