package import Knowledge

/// A place where sources, or one source with itself, do not agree.
package struct Conflict: Sendable {
    /// What the disagreement is about.
    package enum Kind: String, Sendable, CaseIterable {
        /// What happened, or when the same thing did.
        case event
        /// What somebody was at a time.
        case status
        /// When a body began.
        case foundingDate = "founding_date"
        /// A membership before another story's founding date.
        case anachronism
        /// A member that a complete list leaves out.
        case roster
        /// One article gives dates apart.
        case withinArticle = "within_article"
    }

    /// One of the things that are said.
    package struct Side: Hashable, Sendable {
        /// A status, an event or a date.
        package let says: String
        /// The claims that say it, in the order of their ids.
        package let claims: [ClaimID]
    }

    /// What the disagreement is about.
    package let kind: Kind
    /// Whether both sides cannot be true; a soft one can be reconciled.
    package let isHard: Bool
    /// The member or the holder of an office; nil for founding dates and vacancies.
    package let member: EntityID?
    /// The organisation or state.
    package let body: EntityID
    /// The role, for an office.
    package var role: String?
    /// The days concerned, to `distantFuture` where it goes on; nil where it is about no stretch of
    /// time.
    package var days: Days?
    /// What is said, in a stable order.
    package let sides: [Side]
    /// How both could be true; nil where nothing suggests it.
    package let reconciliation: Reconciliation?
    /// The claims of one side that judgements prefer, and none of another; mostly none.
    package var settledBy: [ClaimID] = []

    /// Whether a judgement has settled it.
    package var isSettled: Bool { !settledBy.isEmpty }
}

extension Histories {
    /// All conflicts in which an entity is the member or the body, or all there are: the worst
    /// first, then by body, member, first day and kind.
    package func conflicts(
        about entity: EntityID? = nil, titles: OfficeTitles = OfficeTitles()
    ) -> [Conflict] {
        func concerns(_ body: EntityID) -> Bool { entity == nil || entity == body }
        var found: [Conflict] = []
        for body in Set(testimony.datedBodies + testimony.organisations).sorted()
        where concerns(body) {
            found += foundingConflicts(of: body)
        }
        for organisation in testimony.organisations {
            for member in testimony.members(of: organisation)
            where concerns(organisation) || concerns(member) {
                found += conflicts(in: history(of: member, in: organisation))
            }
        }
        for body in testimony.officeBodies {
            let conflicts = offices(of: body, titles: titles).flatMap(\.conflicts)
            found += conflicts.filter { concerns(body) || $0.member == entity }
        }
        return found.map { $0.settled(preferring: testimony.preferred) }
            .sorted(by: Conflict.isInOrder)
    }
}

extension Conflict {
    /// How much there is to do about a conflict, the worst first.
    enum Severity: Int, CaseIterable, Comparable {
        case hard, soft, settled

        static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
    }

    var severity: Severity { isSettled ? .settled : isHard ? .hard : .soft }

    /// The worst first, then by body, member, first day and kind, then by the claims.
    static func isInOrder(_ a: Conflict, _ b: Conflict) -> Bool {
        if a.severity != b.severity { return a.severity < b.severity }
        if a.body != b.body { return a.body < b.body }
        if a.member != b.member { return (a.member ?? "") < (b.member ?? "") }
        let (x, y) = (a.days?.first ?? .distantPast, b.days?.first ?? .distantPast)
        if x != y { return x < y }
        if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
        return a.sides.flatMap(\.claims).lexicographicallyPrecedes(b.sides.flatMap(\.claims))
    }

    /// The conflict with what settles it: claims of one side only are preferred.
    func settled(preferring preferred: Set<ClaimID>) -> Conflict {
        let favoured = sides.filter { !preferred.isDisjoint(with: $0.claims) }
        guard favoured.count == 1, sides.count > 1 else { return self }
        var conflict = self
        conflict.settledBy = favoured[0].claims.filter(preferred.contains)
        return conflict
    }

    /// Sides by what they say.
    static func sides(_ said: [(says: String, claim: ClaimID)]) -> [Side] {
        Dictionary(grouping: said, by: \.says).sorted { $0.key < $1.key }
            .map { Side(says: $0.key, claims: Set($0.value.map(\.claim)).sorted()) }
    }
}
