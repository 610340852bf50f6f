import Knowledge

/// Beginning and end of an organisation or state, as each story tells them (rule 6).
struct Lifespan: Sendable {
    /// One claim that dates a beginning or an end.
    struct Moment: Sendable {
        let claim: TestifiedClaim
        let date: DateSpan
        let days: Days
    }

    /// Each story's dates of the founding.
    let foundings: [ContentHash: [Moment]]
    /// Dissolutions and successions, in the order of their claims.
    let ends: [Moment]

    /// Nothing is said of beginning or end.
    static let untold = Lifespan(foundings: [:], ends: [])

    private init(foundings: [ContentHash: [Moment]], ends: [Moment]) {
        self.foundings = foundings
        self.ends = ends
    }

    /// What counted claims say of a body; founding members date an organisation's founding too.
    init(of body: EntityID, in testimony: Testimony) {
        var foundings: [ContentHash: [Moment]] = [:]
        var ends: [Moment] = []
        let founders = testimony.members(of: body)
            .flatMap { testimony.claims(of: $0, in: body) }
            .filter { $0.statement.event == .founded }
        for claim in testimony.life(of: body) + founders where claim.counts {
            guard let date = claim.statement.date?.span else { continue }
            let limit = claim.publication?.date.last ?? .distantFuture
            let moment = Moment(
                claim: claim, date: date, days: date.changeDays(openUntil: limit))
            switch claim.statement.relation {
            case .established, .founded, .memberOf: foundings[claim.story, default: []] += [moment]
            default: ends.append(moment)
            }
        }
        self.init(foundings: foundings, ends: ends)
    }

    /// The first day of which a story's change may presuppose a membership: on which the body
    /// existed by the story's own word, and by all others that date its founding before the change;
    /// where none does, by the earliest.
    func lastFounding(by story: ContentHash, before change: CalendarDay) -> CalendarDay? {
        let first = foundings.mapValues { moments in moments.map(\.days.first).min() }
        let before = first.values.compactMap(\.self).filter { $0 <= change }
        if let own = first[story] ?? nil { return (before + [own]).max() }
        return before.max() ?? first.values.compactMap(\.self).min()
    }

    /// For each story by which the body was not yet founded its claims, and the first date it
    /// gives; in the order of those dates, then claims.
    func foundingsAfter(_ day: CalendarDay) -> [(date: DateSpan, claims: [ClaimID])] {
        foundings.values
            .filter { moments in moments.allSatisfy { day < $0.days.first } }
            .compactMap { moments in
                moments.min(by: Self.isEarlier).map { ($0, moments.map(\.claim.claim.id)) }
            }
            .sorted { Self.isEarlier($0.0, $1.0) }
            .map { ($0.date, $1) }
    }

    private static func isEarlier(_ a: Moment, _ b: Moment) -> Bool {
        (a.days.first, a.days.last, a.claim.claim.id)
            < (b.days.first, b.days.last, b.claim.claim.id)
    }

    /// The end of the body as a change that makes everyone's status `none`.
    var endWitnesses: [Change.Witness] {
        ends.map { Change.Witness(claim: $0.claim, event: nil, date: $0.date, days: $0.days) }
    }
}
