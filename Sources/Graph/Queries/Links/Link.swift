import GRDB
public import Knowledge

/// How an entity is linked to another: all claims of one relation in one direction.
public struct Link: Sendable {
    /// The other entity.
    public let entity: Entity
    /// The relation.
    public let relation: RelationKind
    /// Which way it points, seen from the entity asked about.
    public let direction: LinkDirection
    /// The roles of an office, in the order of their words.
    public let roles: [String]
    /// Stories that say so; copies count once.
    public let stories: Int
    /// Claims that say so.
    public let claims: Int
    /// When it began, as exactly as the texts say; for what happens, the first date.
    public let since: PartialDate?
    /// When it ended; for what happens, the last date.
    public let until: PartialDate?
    /// Publication of the first document that says so.
    public let firstSeen: PartialDate?
    /// Publication of the last document that says so.
    public let lastSeen: PartialDate?
    /// Whether no claim states it: only planned, conditional, possible.
    public let isHedged: Bool
    /// Whether it is denied.
    public let isNegated: Bool
}

/// Which way a link points.
public enum LinkDirection: String, Sendable, CaseIterable {
    /// The entity asked about is the subject.
    case out
    /// It is the object.
    case `in`
    /// The relation is symmetric.
    case both

    /// The direction of an edge as one of its ends sees it.
    init(of ends: Edge.Ends, seenFrom entity: EntityID) {
        self =
            if ends.relation.facts.isSymmetric { .both } else {
                ends.from == entity ? .out : .in
            }
    }
}

extension GraphStore {
    /// Who is linked to an entity: most stories first, then most claims, then by id.
    public func links(
        of entity: EntityID, filter: ClaimFilter = ClaimFilter(), choice: LinkChoice = LinkChoice()
    ) throws(GraphError) -> [Link] {
        try read { database in
            let claims = try database.claims(naming: [entity], filter: filter)
            return try database.edges(of: claims, filter: filter, joiningRoles: true)
                .filter { edge in
                    guard choice.hasSpan else { return true }
                    return try database.drawn(edge, withStretches: true)
                        .isThere(from: choice.first, to: choice.last)
                }
                .compactMap { try Link($0, seenFrom: entity, in: database) }
                .filter { choice.admits($0.entity.kind, stories: $0.stories) }
                .sorted { $0.precedes($1) }
        }
    }
}

extension Link {
    fileprivate init?(_ edge: Edge, seenFrom asked: EntityID, in database: Database) throws {
        let ends = edge.ends
        guard let other = try database.entity(ends.from == asked ? ends.to : ends.from) else {
            return nil
        }
        entity = other
        relation = ends.relation
        direction = LinkDirection(of: ends, seenFrom: asked)
        roles = edge.roles.sorted()
        stories = edge.stories.count
        claims = edge.claims.count
        since = edge.since
        until = edge.until
        firstSeen = edge.firstSeen
        lastSeen = edge.lastSeen
        isHedged = edge.isHedged
        isNegated = ends.isNegated
    }

    fileprivate func precedes(_ other: Link) -> Bool {
        if stories != other.stories { return stories > other.stories }
        if claims != other.claims { return claims > other.claims }
        if entity.id != other.entity.id { return entity.id < other.entity.id }
        if relation != other.relation { return relation.rawValue < other.relation.rawValue }
        if direction != other.direction { return direction.rawValue < other.direction.rawValue }
        return !isNegated && other.isNegated
    }
}
