import Knowledge
import Testing

@testable import Graph

/// What derived rows answer is what hearing all claims answers, tried on random small databases
/// with judgements.
@Suite struct StoredAnswerTests {
    private static let bodies: [EntityID] = ["csto", "irpt"]
    private static let everybody =
        bodies + ["armenia", "belarus", "nazar-b", "tajikistan", "uzbekistan", "victor-b"]
    private static let dates = [
        nil, "2000", "2001-05-06", "2001-05-07", "2003", "2004-06",
    ]

    @Test(arguments: 0..<40 as Range<UInt64>)
    func answersAreThoseOfAllClaims(seed: UInt64) throws {
        let directory = try TemporaryDirectory()
        var corpus = RandomCorpus(seed: seed)
        let store = try GraphStore(at: directory.file("graph.db"), articles: corpus.articles)
        if seed % 2 == 1 { try store.judge(corpus.randomRulings(), reason: "because") }
        let histories = try store.histories()
        let titles = OfficeTitles()
        for date in Self.dates.map({ $0.flatMap(PartialDate.init(edtf:)) }) {
            for body in try Self.bodies.flatMap({ try store.entities(named: $0.rawValue) }) {
                #expect(
                    try store.memberships(in: body.id, on: date, all: true)
                        == histories.members(of: body.id, on: date, all: true))
            }
            #expect(try store.memberships(on: date) == histories.memberships(on: date))
            for before in [nil, "2001-05-06", "2003"] {
                let day = before.flatMap(PartialDate.init(edtf:))?.first
                let stale = histories.memberships(on: date).byLastConfirmation(before: day)
                for limit in [0, 1, 2, 3, 1000] {
                    let page = try store.staleMemberships(on: date, before: day, limit: limit)
                    #expect(page.rows == Array(stale.prefix(limit)))
                    #expect(page.more == max(0, stale.count - limit))
                }
            }
            guard let date, let end = PartialDate(year: 2005), date.last.iso8601 < "2004" else {
                continue
            }
            for id in [nil, "csto", "armenia", "nazar-b"] as [EntityID?] {
                let entity = try id.flatMap { try store.entities(named: $0.rawValue).first?.id }
                #expect(
                    try tell(
                        store.differences(from: date, to: end, about: entity))
                        == tell(
                            histories.differences(
                                from: date, to: end, about: entity, titles: titles)))
            }
        }
        #expect(try tell(store.offices()) == tell(histories.allOffices(titles: titles)))
        for entity in try Self.everybody.flatMap({ try store.entities(named: $0.rawValue) }) {
            let conflicts = histories.conflicts(about: entity.id, titles: titles).map(tell)
            for limit in [nil, 1, 2, 1000] {
                let page = try store.conflicts(about: entity.id, limit: limit)
                #expect(page.rows.map(tell) == Array(conflicts.prefix(limit ?? .max)))
                #expect(page.more == conflicts.count - page.rows.count)
            }
        }
    }

    private func tell(_ differences: Differences) -> String {
        let turns = differences.memberships.rows.map { "\($0.turn) \($0.before) \($0.after)" }
        let offices = differences.offices.rows.map { "\($0.turn) \($0.role) \(tell($0.tenure))" }
        return "\(turns) \(offices) \(differences.reported)"
    }

    private func tell(_ offices: [OfficeHistory]) -> [String] {
        offices.flatMap { office in office.rows.map { "\(office.body) \(office.role) \(tell($0))" }
        }
    }

    /// All of a row but its reasons, which are not stored.
    private func tell(_ row: OfficeHistory.Row) -> String {
        let dates = "\(row.since?.edtf ?? "") \(row.until?.edtf ?? "")"
        let days = "\(row.days.firstDay?.iso8601 ?? "") \(row.days.lastDay?.iso8601 ?? "")"
        return "\(row.holder?.rawValue ?? "-") \(row.status) \(dates) \(days) \(row.claims) "
            + "\(row.settledBy)"
    }

    private func tell(_ conflict: Conflict) -> String {
        let about = "\(conflict.kind) \(conflict.isHard) \(conflict.member?.rawValue ?? "-")"
        return "\(about) \(conflict.body) \(conflict.role ?? "-") \(conflict.sides)"
    }
}
