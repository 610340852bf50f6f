import Knowledge
import Testing

@testable import Export

/// What formats with times make of a membership's history.
@Suite struct StintTests {
    private func edge(_ stretches: [Subgraph.Stretch]) -> Subgraph.Edge {
        Subgraph.Edge(
            from: "zenda", to: "pact", relation: .memberOf, status: .member,
            since: PartialDate(edtf: "1994"), stories: 1, claims: [], stretches: stretches)
    }

    private func stretch(
        _ status: MembershipStatus, _ first: Int?, _ last: Int?
    ) -> Subgraph.Stretch {
        Subgraph.Stretch(
            status, from: first.flatMap { CalendarDay(year: $0, month: 1, day: 1) },
            to: last.flatMap { CalendarDay(year: $0, month: 12, day: 31) },
            since: first.flatMap { PartialDate(year: $0) },
            until: last.flatMap { PartialDate(year: $0) })
    }

    @Test(
        arguments: [
            ([], ["1994–"]),
            ([(.none, nil, 1993), (.member, 1994, 1999), (.left, 2000, nil)], ["1994–1999"]),
            ([(.member, 1994, 1999), (.suspended, 2000, nil)], ["1994–"]),
            ([(.member, 1994, 1999), (.disputed, 2000, 2001), (.frozen, 2002, nil)], ["1994–"]),
            (
                [(.member, 1994, 1999), (.left, 2000, 2005), (.member, 2006, 2012)],
                ["1994–1999", "2006–2012"]
            ),
            ([(.observer, 1994, nil)], ["1994–"]),
        ] as [([(MembershipStatus, Int?, Int?)], [String])])
    func stints(_ history: [(MembershipStatus, Int?, Int?)], _ expected: [String]) {
        let stints = edge(history.map { stretch($0.0, $0.1, $0.2) }).stints
        #expect(stints.map { "\($0.since?.edtf ?? "")–\($0.until?.edtf ?? "")" } == expected)
    }

    @Test(
        arguments: [
            ([], ["1994-01-01–"]),
            (
                [(.none, nil, 1993), (.member, 1994, 1999), (.left, 2000, nil)],
                ["1994-01-01–1999-12-31"]
            ),
            ([(.member, 1994, 1999), (.disputed, 2000, nil)], ["1994-01-01–"]),
            ([(.member, nil, 1999), (.member, 2006, nil)], ["–1999-12-31", "2006-01-01–"]),
        ] as [([(MembershipStatus, Int?, Int?)], [String])])
    func spells(_ history: [(MembershipStatus, Int?, Int?)], _ expected: [String]) {
        let spells = edge(history.map { stretch($0.0, $0.1, $0.2) }).spells
        #expect(spells.map { "\($0.first?.iso8601 ?? "")–\($0.last?.iso8601 ?? "")" } == expected)
    }

    /// An event is there on the days that it may have happened, an office until it ends.
    @Test func spellsOfOtherLinks() {
        var attack = edge([])
        attack.relation = .attacked
        #expect(attack.spells.map { $0.last?.iso8601 } == ["1994-12-31"])
        attack.since = nil
        #expect(attack.spells.isEmpty)
    }
}
