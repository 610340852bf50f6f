package import Knowledge

import class GRDB.Database

extension GraphStore {
    /// What histories of all claims come to on the last day of a date, or after the last claim, as
    /// it was worked out with the last change: in one organisation or in all, of one member or of
    /// all, by organisation and member.
    ///
    /// Those that stand; with `all` everybody of whom a membership is said.
    package func memberships(
        in organisation: EntityID? = nil, of member: EntityID? = nil, on date: PartialDate? = nil,
        all: Bool = false
    ) throws(GraphError) -> [Membership] {
        try read { database in
            let choice = MembershipChoice(
                organisation: try organisation.map { try database.key(of: $0) ?? 0 },
                member: try member.map { try database.key(of: $0) ?? 0 })
            let known = try database.memberships(choice, on: date?.last)
            guard all else { return known.filter(\.stands) }
            let pairs = Set(known.map(\.pair))
            let others = try database.pairs(choice).filter { !pairs.contains($0) }
            return (known + others.map(Membership.init(unknown:))).sorted { $0.pair < $1.pair }
        }
    }
}

/// Of which memberships a question is; row keys, nil for all.
private struct MembershipChoice {
    let organisation: Int64?
    let member: Int64?

    var condition: String {
        let conditions = [
            organisation.map { "organisation_id = \($0)" }, member.map { "member_id = \($0)" },
        ]
        return (conditions.compactMap(\.self) + ["true"]).joined(separator: " AND ")
    }
}

extension Database {
    /// The memberships of which something is known on a day.
    fileprivate func memberships(
        _ choice: MembershipChoice, on day: CalendarDay?
    ) throws -> [Membership] {
        // No day is later than this text.
        let asked = day?.iso8601 ?? "9999-99-99"
        return try rows(
            """
            SELECT member.entity, organisation.entity, status, since, until, last_told,
                voices.is_by_succession, claims, settled_by, stories
            FROM memberships
                JOIN voices ON membership_id = memberships.id
                JOIN entities AS member ON member.id = member_id
                JOIN entities AS organisation ON organisation.id = organisation_id
            WHERE \(choice.condition)
                AND ifnull(memberships.first_day, '') <= ?1 AND ifnull(last_day, ?1) >= ?1
                AND voices.position = (
                    SELECT max(position) FROM voices
                    WHERE membership_id = memberships.id AND ifnull(first_day, '') <= ?1
                )
            ORDER BY organisation.entity, member.entity
            """, asked
        ) { try Membership(&$0, on: day) }
    }

    /// Everybody of whom a membership is said.
    fileprivate func pairs(_ choice: MembershipChoice) throws -> [Membership.Pair] {
        try rows(
            """
            SELECT DISTINCT member.entity, organisation.entity
            FROM memberships
                JOIN entities AS member ON member.id = member_id
                JOIN entities AS organisation ON organisation.id = organisation_id
            WHERE \(choice.condition)
            """
        ) { Membership.Pair(member: EntityID($0.text()), organisation: EntityID($0.text())) }
    }
}

extension Membership {
    /// Who is a member of what.
    struct Pair: Hashable, Comparable {
        let member: EntityID
        let organisation: EntityID

        static func < (a: Pair, b: Pair) -> Bool {
            (a.organisation, a.member) < (b.organisation, b.member)
        }
    }

    var pair: Pair { Pair(member: member, organisation: organisation) }

    /// Reads member, organisation, status, since, until, and what is said on the day.
    fileprivate init(_ row: inout RowReader, on day: CalendarDay?) throws {
        let (member, organisation) = (EntityID(row.text()), EntityID(row.text()))
        let status = try row.word(MembershipStatus.self)
        let (since, until) = (try row.optionalSpan(), try row.optionalSpan())
        let lastTold = try row.optionalDay()
        self.init(
            member: member, organisation: organisation, status: status, since: since, until: until,
            lastConfirmed: lastTold.map { told in day.map { min($0, told) } ?? told },
            isBySuccession: row.bool(), claims: [ClaimID](json: row.text()),
            settledBy: [ClaimID](json: row.text()), decidedBy: nil, stories: row.int())
    }

    /// A membership of which nothing is known on the day.
    fileprivate init(unknown pair: Pair) {
        self.init(
            member: pair.member, organisation: pair.organisation, status: .unknown, since: nil,
            until: nil, lastConfirmed: nil, isBySuccession: false, claims: [], settledBy: [],
            decidedBy: nil, stories: 0)
    }
}
