import Knowledge

import class GRDB.Database

/// How things stand between a member and an organisation, read from the derived histories.
struct MembershipStanding {
    /// The status on the day asked about, or after the last claim.
    let status: MembershipStatus
    /// When the last time inside began, as exactly as the texts say.
    let since: PartialDate?
    /// When it ended, nil where it goes on.
    let until: PartialDate?
    /// Whether sources disagree about the day, or about any day if none was asked about.
    let isDisputed: Bool

    /// Whether a picture of the day shows it: whoever is something there.
    var isPresent: Bool { ![.none, .left, .unknown].contains(status) }
}

extension MembershipStanding {
    /// The standing on a day or, without one, after the last claim; nil where no history is known.
    init?(
        of member: EntityID, in organisation: EntityID, on day: CalendarDay?, _ database: Database
    ) throws {
        let stretches = try database.rows(
            """
            SELECT status, first_day, last_day, since, until
            FROM memberships
                JOIN entities AS member ON member.id = member_id
                JOIN entities AS organisation ON organisation.id = organisation_id
            WHERE member.entity = ? AND organisation.entity = ? AND status <> 'unknown'
            ORDER BY position
            """, member.rawValue, organisation.rawValue
        ) { try StoredStretch(&$0) }
        guard !stretches.isEmpty else { return nil }
        let asked = (day ?? CalendarDay.distantFuture)
        let current = stretches.last { $0.holds(asked) }
        status = current?.status ?? .unknown
        // The last time inside, or what the member is instead, such as an observer.
        let lastInside = stretches.filter { $0.hasBegun(by: asked) }.reversed()
            .drop { !$0.isInside }.prefix { $0.isInside }
        let shown = lastInside.isEmpty ? [current].compactMap(\.self) : Array(lastInside)
        let isAbsent = lastInside.isEmpty && [.none, .left].contains(status)
        since = isAbsent ? nil : shown.last?.since?.told
        until = isAbsent ? nil : shown.first?.until?.told
        isDisputed =
            day == nil
            ? stretches.contains { $0.status == .disputed } : status == .disputed
    }
}

/// One row of `memberships`.
private struct StoredStretch {
    let status: MembershipStatus
    let firstDay: String?
    let lastDay: String?
    let since: DateSpan?
    let until: DateSpan?

    init(_ row: inout RowReader) throws {
        status = try row.word()
        firstDay = row.optionalText()
        lastDay = row.optionalText()
        since = row.optionalText().flatMap { DateSpan(edtf: $0) }
        until = row.optionalText().flatMap { DateSpan(edtf: $0) }
    }

    var isInside: Bool { MembershipStatus.inside.contains(status) }

    func hasBegun(by day: CalendarDay) -> Bool {
        guard let firstDay else { return true }
        return day == .distantFuture || firstDay <= day.iso8601
    }

    func holds(_ day: CalendarDay) -> Bool {
        guard let lastDay else { return hasBegun(by: day) }
        return day != .distantFuture && hasBegun(by: day) && day.iso8601 <= lastDay
    }
}

extension DateSpan {
    /// The one date that a drawing can print for it; nil for an unknown moment between two.
    var told: PartialDate? {
        switch self {
        case .on(let date): date
        case .period(let from, let to): from.date ?? to.date
        case .moment: nil
        }
    }
}
