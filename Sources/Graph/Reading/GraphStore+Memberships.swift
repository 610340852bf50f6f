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

extension GraphStore {
    /// The organisations of which a membership of somebody is told: all, or so many of those of which
    /// most claims tell, by id.
    package func organisations(
        of member: EntityID, limit: Int?
    ) throws(GraphError) -> Page<EntityID> {
        try read { database in
            let verdicts = try Verdicts(in: database)
            var claims: [EntityID: Int] = [:]
            for key in try database.keys(of: member) {
                let told = try database.rows(
                    """
                    SELECT entity, count(*) FROM claims JOIN entities ON entities.id = object_id
                    WHERE subject_id = ? AND relation = 'member_of' GROUP BY object_id
                    """, key
                ) { (verdicts.identified(EntityID($0.text())), $0.int()) }
                for (organisation, count) in told { claims[organisation, default: 0] += count }
            }
            let most = claims.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
            let page = Page(most, limit: limit)
            return Page(page.rows.sorted(), more: page.more)
        }
    }

    /// Memberships that stand on the last day of a date, or after the last claim, in one
    /// organisation or in all, the longest unconfirmed first: with `before` only those last confirmed
    /// before a day, with a limit so many of them.
    package func staleMemberships(
        in organisation: EntityID? = nil, on date: PartialDate? = nil,
        before day: CalendarDay? = nil, limit: Int? = nil
    ) throws(GraphError) -> Page<Membership> {
        guard organisation == nil, let limit else {
            let all = try memberships(in: organisation, on: date)
            return Page(all.byLastConfirmation(before: day), limit: limit)
        }
        return try read { database in
            guard let date else {
                return try database.staleMemberships(before: day, limit: limit)
            }
            return try database.staleMemberships(on: date.last, before: day, limit: limit)
        }
    }
}

/// Of which memberships a question is; row keys, nil for all.
struct MembershipChoice {
    var organisation: Int64?
    var member: Int64?
    /// Of those that stand after the last claim, only what was last confirmed by a day of this text.
    var standingConfirmedBy: String?
    /// Only these rows.
    var rows: [Int64]?

    var condition: String {
        let conditions = [
            organisation.map { "organisation_id = \($0)" }, member.map { "member_id = \($0)" },
            standingConfirmedBy.map {
                "\(Self.stands) AND ifnull(last_confirmed, '') <= '\($0)'"
            },
            rows.map { "memberships.id IN (\($0.map(String.init).joined(separator: ", ")))" },
        ]
        return (conditions.compactMap(\.self) + ["true"]).joined(separator: " AND ")
    }

    /// The condition of the index over memberships that stand after the last claim.
    static let stands = "last_day IS NULL AND status NOT IN ('none', 'left', 'unknown')"
}

extension Database {
    /// The first of those that stand after the last claim. All with the last day that is shown are
    /// read, for which the index has no order.
    fileprivate func staleMemberships(
        before day: CalendarDay?, limit: Int
    ) throws -> Page<Membership> {
        let bound = day.map { "AND ifnull(last_confirmed, '') < '\($0.iso8601)'" } ?? ""
        let standing = "FROM memberships WHERE \(MembershipChoice.stands) \(bound)"
        let all = Int(try number("SELECT count(*) \(standing)"))
        let last = try firstRow(
            """
            SELECT ifnull(last_confirmed, '') \(standing)
            ORDER BY ifnull(last_confirmed, '') LIMIT 1 OFFSET ?
            """, max(0, min(limit, all) - 1)
        ) { $0.text() }
        guard let last else { return Page([], more: 0) }
        let choice = MembershipChoice(standingConfirmedBy: last)
        let rows = try memberships(choice, on: nil).byLastConfirmation(before: day).prefix(limit)
        return Page(Array(rows), more: all - rows.count)
    }

    /// The first of those that stand on a day. Of all of them no more is looked at than when they
    /// were last confirmed by then, and who they are where that does not decide.
    fileprivate func staleMemberships(
        on date: CalendarDay, before day: CalendarDay?, limit: Int
    ) throws -> Page<Membership> {
        let asked = date.iso8601
        let told = try rows(
            """
            SELECT id, (
                SELECT min(last_told, ?1) FROM voices
                WHERE membership_id = memberships.id AND (first_day IS NULL OR first_day <= ?1)
                ORDER BY first_day DESC LIMIT 1
            )
            FROM memberships
            WHERE status NOT IN ('none', 'left', 'unknown')
                AND ifnull(first_day, '') <= ?1 AND ifnull(last_day, ?1) >= ?1
            """, asked
        ) { (key: $0.integer(), told: try $0.optionalDay() ?? .distantPast) }
        let stale = told.filter { $0.told < day ?? .distantFuture }
            .sorted { $0.told < $1.told }
        guard limit > 0, let last = stale.prefix(limit).last?.told else {
            return Page([], more: stale.count)
        }
        let certain = stale.prefix { $0.told < last }.map(\.key)
        let tied = stale.dropFirst(certain.count).prefix { $0.told == last }.map(\.key)
        let firstTied = try rows(
            """
            SELECT memberships.id FROM memberships
                JOIN entities AS member ON member.id = member_id
                JOIN entities AS organisation ON organisation.id = organisation_id
            WHERE memberships.id IN (SELECT value FROM json_each(?))
            ORDER BY organisation.entity, member.entity LIMIT ?
            """, tied.json, limit - certain.count
        ) { $0.integer() }
        let rows = try memberships(MembershipChoice(rows: certain + firstTied), on: date)
        return Page(rows.byLastConfirmation(), more: stale.count - rows.count)
    }

    /// The memberships of which something is known on a day, by organisation and member.
    func memberships(
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
