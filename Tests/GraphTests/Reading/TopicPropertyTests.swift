import Knowledge
import Testing

@testable import Graph

/// The claims that a question needs give the answer that all claims give, tried on random small
/// databases with judgements.
@Suite struct TopicPropertyTests {
    private static let bodies: [EntityID] = ["csto", "irpt"]
    private static let states: [EntityID] = ["armenia", "belarus", "tajikistan", "uzbekistan"]
    private static let everybody = bodies + states + ["nazar-b", "victor-b"]

    @Test(arguments: 0..<60 as Range<UInt64>)
    func answersAreThoseOfAllClaims(seed: UInt64) throws {
        let directory = try TemporaryDirectory()
        var corpus = RandomCorpus(seed: seed)
        let store = try GraphStore(at: directory.file("graph.db"), articles: corpus.articles)
        if seed % 2 == 1 { try store.judge(corpus.randomRulings(), reason: "because") }
        for day in [nil, CalendarDay(year: 2005, month: 1, day: 2)] {
            let all = try store.histories(knownBy: day)
            func differs(
                _ topics: [HistoryTopic], _ answer: (Histories) -> String
            ) throws -> Bool {
                answer(all) != answer(try store.histories(about: topics, knownBy: day))
            }
            for id in Self.everybody {
                let entity = try store.entities(named: id.rawValue).first?.id ?? id
                #expect(try !differs([.memberships(of: entity)]) { $0.tellMemberships(of: entity) })
                #expect(try !differs([.members(of: entity)]) { $0.tellMembers(of: entity) })
                #expect(try !differs([.offices(of: entity)]) { $0.tellOffices(of: entity) })
                #expect(
                    try !differs(HistoryTopic.conflicts(about: entity)) {
                        "\($0.conflicts(about: entity))"
                    })
                for body in Self.bodies {
                    let organisation = try store.entities(named: body.rawValue).first?.id ?? body
                    #expect(
                        try !differs([.membership(of: entity, in: organisation)]) {
                            $0.tell($0.histories(of: entity, around: organisation))
                        })
                }
            }
        }
    }
}

extension Histories {
    fileprivate func tellMemberships(of member: EntityID) -> String {
        tell(histories(of: member, around: nil))
    }

    fileprivate func tell(_ histories: [MembershipHistory]) -> String {
        histories.map { history in
            let disputes = history.disputes.map { "\($0.days) \($0.sides) \($0.settledBy)" }
            let events = history.events.map { "\($0.event) \($0.claim.claim.id)" }
            return "\(history.organisation) \(history.intervals) \(disputes) \(events) "
                + "\(conflicts(in: history))"
        }.joined(separator: "\n")
    }

    fileprivate func tellMembers(of body: EntityID) -> String {
        let members = members(of: body, all: true).map { membership in
            let answer = status(of: membership.member, in: body)
            return "\(membership) \(answer.reasons) \(answer.sides)"
        }
        return "\(members) \(existence(of: body)) \(existence(of: body, on: .year))"
    }

    fileprivate func tellOffices(of entity: EntityID) -> String {
        testimony.officeBodies.flatMap { offices(of: $0, titles: OfficeTitles()) }
            .flatMap { office in
                office.allRows.filter { office.body == entity || $0.holder == entity }
                    .map { "\(office.body) \(office.role) \($0)" }
            }.joined(separator: "\n")
    }
}

extension PartialDate {
    fileprivate static let year = PartialDate(year: 2003)
}
