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
    /// The dates of foundings by their first days.
    let foundingDates: [CalendarDay: [(claim: ClaimID, date: DateSpan)]]
    /// Dissolutions and successions, in the order of their claims.
    let ends: [Moment]
    /// Each story's first day on which the body may have been founded.
    private let earliestFoundings: [ContentHash: CalendarDay]
    /// The days before which some story has the body not yet founded, in order, with the word of
    /// all that do.
    private let absences: [(until: CalendarDay, reasons: [Reason])]

    /// Nothing is said of beginning or end.
    static let untold = Lifespan(foundings: [:], ends: [])

    private init(foundings: [ContentHash: [Moment]], ends: [Moment]) {
        self.foundings = foundings
        self.ends = ends
        foundingDates = Dictionary(grouping: foundings.values.joined(), by: \.days.first)
            .mapValues { $0.map { ($0.claim.id, $0.date) } }
        let earliest = foundings.compactMapValues { $0.map(\.days.first).min() }
        earliestFoundings = earliest
        absences = Set(earliest.values).sorted().map { day in
            let later = foundings.filter { story, _ in earliest[story].map { $0 >= day } ?? false }
            return (day, Self.reasons(later.values))
        }
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
        let before = absences.last { $0.until <= change }?.until
        if let own = earliestFoundings[story] { return max(before ?? own, own) }
        return before ?? absences.first?.until
    }

    /// The word of each story by which the body was not yet founded; in the order of the dates that
    /// they give first, then of claims.
    func foundingsAfter(_ day: CalendarDay) -> [Reason] {
        absences.first { day < $0.until }?.reasons ?? []
    }

    /// Every day from which a story has it founded.
    var breakpoints: [CalendarDay] { absences.map(\.until) }

    private static func reasons(_ foundings: some Sequence<[Moment]>) -> [Reason] {
        foundings.compactMap { moments in
            moments.min(by: isEarlier).map { (first: $0, claims: moments.map(\.claim.id)) }
        }
        .sorted { isEarlier($0.first, $1.first) }
        .map { Reason(.none, .notFounded($0.first.date), $0.claims) }
    }

    private static func isEarlier(_ a: Moment, _ b: Moment) -> Bool {
        (a.days.first, a.days.last, a.claim.id)
            < (b.days.first, b.days.last, b.claim.id)
    }

    /// The end of the body as a change that makes everyone's status `none`.
    var endWitnesses: [Change.Witness] {
        ends.map { Change.Witness(claim: $0.claim, event: nil, date: $0.date, days: $0.days) }
    }
}
