import Knowledge

/// All claims of one relation between two entities, counted.
struct Edge {
    /// What the claims have in common.
    let ends: Ends
    private(set) var stories: Set<Int64> = []
    private(set) var claims: Set<ClaimID> = []
    /// The roles that its claims name.
    private(set) var roles: Set<String> = []
    private var firstBeginning: PartialDate?
    private var lastEnding: PartialDate?
    private(set) var firstSeen: PartialDate?
    private(set) var lastSeen: PartialDate?
    /// Key of the claim to quote.
    private(set) var quoted: Int64?
    private var quotedOrder: QuoteOrder?
    private var lastDayHeld: CalendarDay?
    /// Whether no claim states it.
    private(set) var isHedged = true
    /// For a membership: what its history says.
    var standing: MembershipStanding?

    /// From whom to whom, in which relation and role.
    struct Ends: Hashable {
        let from: EntityID
        let to: EntityID
        let relation: RelationKind
        /// Empty where there is none.
        var role: String
        let isNegated: Bool
    }

    /// Whether it is over.
    var isFormer: Bool {
        if let standing { return standing.status == .left || standing.status == .none }
        guard ends.relation.facts.lasts, let until else { return false }
        return lastDayHeld.map { $0 <= until.last } ?? true
    }

    /// When it began, as exactly as the texts say.
    var since: PartialDate? { standing.map(\.since) ?? firstBeginning }

    /// When it ended.
    var until: PartialDate? { standing.map(\.until) ?? lastEnding }

    /// The edges of claims that have both ends, in order of their ends.
    ///
    /// One edge for each role, unless roles are joined.
    static func edges(of claims: [ClaimRecord], joiningRoles: Bool = false) -> [Edge] {
        var edges: [Ends: Edge] = [:]
        for claim in claims {
            guard var ends = Ends(claim.statement) else { continue }
            if joiningRoles { ends.role = "" }
            edges[ends, default: Edge(ends: ends)].add(claim)
        }
        return edges.values.sorted { $0.ends < $1.ends }
    }

    init(ends: Ends) {
        self.ends = ends
    }

    private mutating func add(_ claim: ClaimRecord) {
        let statement = claim.statement
        stories.insert(claim.story)
        claims.insert(claim.id)
        if let role = statement.role { roles.insert(role) }
        firstBeginning = earlier(firstBeginning, statement.beginning)
        lastEnding = later(lastEnding, statement.ending)
        firstSeen = earlier(firstSeen, claim.published)
        lastSeen = later(lastSeen, claim.published)
        lastDayHeld = [lastDayHeld, statement.lastDayHeld].compactMap(\.self).max()
        if statement.isStated { isHedged = false }
        let order = QuoteOrder(claim)
        if quotedOrder.map({ order < $0 }) ?? true {
            quotedOrder = order
            quoted = claim.key
        }
    }

    private func earlier(_ a: PartialDate?, _ b: PartialDate?) -> PartialDate? {
        [a, b].compactMap(\.self).min()
    }

    private func later(_ a: PartialDate?, _ b: PartialDate?) -> PartialDate? {
        [a, b].compactMap(\.self).max { ($0.last, $1) < ($1.last, $0) }
    }
}

extension Edge.Ends: Comparable {
    /// The ends of a statement's edge; nil for one that lacks an end.
    init?(_ statement: Statement) {
        guard let subject = statement.subject, let object = statement.object else { return nil }
        self.init(
            from: subject, to: object, relation: statement.relation,
            role: statement.role ?? "", isNegated: statement.polarity == .negated)
    }

    /// By ends, relation, role, then affirmed before negated.
    static func < (a: Edge.Ends, b: Edge.Ends) -> Bool {
        (a.from, a.to, a.relation.rawValue, a.role, a.isNegated ? 1 : 0)
            < (b.from, b.to, b.relation.rawValue, b.role, b.isNegated ? 1 : 0)
    }
}
