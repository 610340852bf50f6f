import Knowledge

/// Which claim of an edge is quoted for it, the least first.
///
/// What is stated goes before what is planned or doubted; a change, "left", before a state, "is a
/// member"; the later before the earlier, for it tells how things stand; a date that is printed
/// before one that is reckoned.
struct QuoteOrder: Comparable {
    private let isUnstated: Bool
    private let isState: Bool
    private let day: CalendarDay
    private let isReckoned: Bool
    private let id: ClaimID

    init(_ claim: ClaimRecord) {
        self.init(claim.statement, id: claim.id)
    }

    init(_ statement: Statement, id: ClaimID) {
        isUnstated = !statement.isStated
        isState = statement.event.map { $0.facts.nature != .change } ?? false
        day = statement.date?.span.earliest ?? .distantPast
        isReckoned = statement.date?.basis != .explicit
        self.id = id
    }

    static func < (a: QuoteOrder, b: QuoteOrder) -> Bool {
        if a.isUnstated != b.isUnstated { return b.isUnstated }
        if a.isState != b.isState { return b.isState }
        if a.day != b.day { return a.day > b.day }
        if a.isReckoned != b.isReckoned { return b.isReckoned }
        return a.id < b.id
    }
}
