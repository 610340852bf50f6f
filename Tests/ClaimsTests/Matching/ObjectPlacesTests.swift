import Claims
import Testing

/// Ends of claims that do not stand where a plain clause has them.
@Suite struct ObjectPlacesTests {
    /// A sentence and all that must be read from it, in the notation of `docs/patterns.md`.
    typealias Row = (text: String, expected: [String])

    static let rows: [Row] = [
        // Before a relative clause that leaves a gap.
        (
            "The [party Reform Party], which [state Togo] outlawed in 1991, has an office abroad.",
            ["togo banned reform-party 1991"]
        ),
        (
            "[person Juan Rojas], whom [person Eva Sand] had received in 2004, denied it.",
            ["eva-sand met_with juan-rojas 2004"]
        ),
        (
            "[armed_group River Army], which [state Laos], [state Mali] and the [state Gambia] list "
                + "as a terrorist group, denied it.",
            [
                "gambia designated river-army 2020-06-15", "laos designated river-army 2020-06-15",
                "mali designated river-army 2020-06-15",
            ]
        ),
        ("The [organisation Fund], which [state Laos] helped to rescue, closed.", []),
        // Behind a second verb that shares it.
        (
            "[state Laos] armed and trained the [armed_group River Army].",
            ["laos aids river-army 2020-06-15"]
        ),
        // In one group with what it is given.
        (
            "[state Malta] sent [state Togo] food in 1999.", ["malta aids togo 1999"]
        ),
        (
            "[state Malta] promised [state Togo], [state Mali] and [state Chad] 30 soldiers in 1999.",
            [
                "malta pledges chad 1999", "malta pledges mali 1999", "malta pledges togo 1999",
            ]
        ),
        ("[state Malta] promised [demonym Italian=Italy] aid.", []),
        // The person in apposition, not the state that person serves.
        (
            "[state Malta] sanctioned [state Togo]'s vice-president, [person Ama Koffi].",
            ["malta sanctioned ama-koffi 2020-06-15"]
        ),
        // One for the other.
        (
            "[state Togo] and [state Benin] accused each other of cheating.",
            ["benin accused togo 2020-06-15", "togo accused benin 2020-06-15"]
        ),
        // Behind a participle, or with an agent far off.
        (
            "A truce between [state Togo] and [state Benin], brokered by [state Malta], held.",
            ["malta mediates benin 2020-06-15", "malta mediates togo 2020-06-15"]
        ),
        (
            "Sanctions imposed on [state Togo] by [state Malta] in 1990 hurt.",
            ["malta sanctioned togo 1990"]
        ),
        // Nobody else took part.
        ("[state Togo] and [state Benin] clashed in 1990.", ["benin fights togo 1990"]),
        ("[state Togo] and [state Benin] clashed with smugglers in 1990.", []),
        ("[state Togo] and [state Benin] fought smugglers in 1990.", []),
    ]

    @Test("objects are found in their places", arguments: rows.indices)
    func reads(_ row: Int) throws {
        let (text, expected) = Self.rows[row]
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        let own = read.filter { !$0.contains("holds_office") && !$0.contains("national_of") }
        #expect(own.sorted() == expected, "\(text)")
    }
}
