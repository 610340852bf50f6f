package import Knowledge

/// Who held one office when, according to whom (rule 9).
package struct OfficeHistory: Sendable {
    /// The state or organisation.
    package let body: EntityID
    /// The role, as `OfficeTitles` names it.
    package let role: String
    /// One row for each stretch of days with one holder, a vacancy or a dispute, in order.
    package internal(set) var rows: [Row]

    /// A stretch of days.
    package struct Row: Sendable {
        /// Nil for a vacancy.
        package let holder: EntityID?
        /// Whether it goes on, is over, empty or disputed.
        package let status: OfficeStatus
        /// When it began; nil where nothing bounds it.
        package let since: DateSpan?
        /// When it ended; nil where it goes on.
        package let until: DateSpan?
        /// Days for which this is certain.
        package let days: Days
        /// The claims behind it.
        package let claims: [ClaimID]
        /// The preferred claims that settled who held it; mostly none.
        package var settledBy: [ClaimID] = []
        /// The policy that decided who did, where no judgement has.
        package var decidedBy: DisputePolicy?
        /// Why each claim speaks, in the order of the days.
        package var reasons: [OfficeReason] = []
        /// The same for what preferred claims overrule.
        package var overruled: [OfficeReason] = []
    }

    /// Days on which several are said to hold the office, and a judgement prefers one.
    struct SettledDispute {
        var days: Days
        /// The holder that was preferred.
        let holder: EntityID?
        /// All that speak on these days.
        var tenures: [Tenure]
    }

    /// The claims behind the rows; empty where these were read from the database.
    let tenures: [Tenure]
    let settledDisputes: [SettledDispute]

    /// Rows as the database keeps them, which are all that answers without reasons need.
    init(body: EntityID, role: String, rows: [Row]) {
        self.body = body
        self.role = role
        self.rows = rows
        tenures = []
        settledDisputes = []
    }

    /// All rows, with those who held the office before as `held`: the answer without a date.
    package var allRows: [Row] {
        rows.map { row in
            guard row.status == .holds, row.days.last != .distantFuture else { return row }
            return Row(
                holder: row.holder, status: .held, since: row.since, until: row.until,
                days: row.days, claims: row.claims, settledBy: row.settledBy,
                decidedBy: row.decidedBy, reasons: row.reasons, overruled: row.overruled)
        }
    }

    /// Why nobody is said to hold it on a day on which no row does, as far as claims tell.
    package func doubts(on day: CalendarDay) -> [OfficeReason] {
        guard rows(on: day).isEmpty else { return [] }
        return tenures.compactMap { tenure in
            if let beginning = tenure.beginning, let days = tenure.days {
                let mayHaveBegun = beginning.first <= day && day < days.first
                return mayHaveBegun ? OfficeReason(tenure, .within) : nil
            }
            guard tenure.days == nil, let end = tenure.date.untilLatest, day <= end else {
                return nil
            }
            return OfficeReason(tenure, .mayBe)
        }
    }

    /// Rows that hold a day: none where nothing is known, several where it is disputed.
    package func rows(on day: CalendarDay) -> [Row] {
        rows.filter { $0.days.contains(day) && $0.status != .held }
    }
}

/// How an office stands; the contract's words.
package enum OfficeStatus: String, Sendable, CaseIterable {
    case holds, held, vacant, disputed
}

extension Histories {
    /// The offices of a body, by role.
    package func offices(of body: EntityID, titles: OfficeTitles) -> [OfficeHistory] {
        let end = lifespan(of: body).ends.map(\.days.last).min()
        return titles.offices(testimony.offices(of: body)).sorted { $0.key < $1.key }
            .map { role, claims in
                OfficeHistory(
                    body: body, role: role, tenures: claims.compactMap(Tenure.init), end: end,
                    arbiter: arbiter)
            }
    }

    /// Who holds an office on the last day of a date, or after the last claim.
    package func holders(
        of role: String, in body: EntityID, on date: PartialDate? = nil, titles: OfficeTitles
    ) -> [OfficeHistory.Row] {
        let office = offices(of: body, titles: titles).first { $0.role == titles.role(role) }
        return office?.rows(on: date?.last ?? .distantFuture) ?? []
    }
}
