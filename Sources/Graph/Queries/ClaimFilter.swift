public import Knowledge

/// Which claims an answer rests on.
public struct ClaimFilter: Hashable, Sendable {
    /// The relations to follow; nil for all.
    public var relations: Set<RelationKind>?
    /// Only memberships that last on this day, and other claims whose date may cover it; nil for
    /// all.
    public var day: CalendarDay?
    /// Whether what is planned, conditional, possible or denied counts too.
    public var includesUnstated: Bool

    /// By default everything that is affirmed as fact or reported.
    public init(
        relations: Set<RelationKind>? = nil, on day: CalendarDay? = nil,
        includesUnstated: Bool = false
    ) {
        self.relations = relations
        self.day = day
        self.includesUnstated = includesUnstated
    }

    /// Whether a statement counts.
    func admits(_ statement: Statement) -> Bool {
        if let relations, !relations.contains(statement.relation) { return false }
        // A membership is judged by its whole history, not by the date of one claim.
        if let day, statement.relation != .memberOf, !statement.mayCover(day) { return false }
        return includesUnstated || statement.isStated
    }
}
