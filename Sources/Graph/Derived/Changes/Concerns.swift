import Knowledge

import class GRDB.Database

/// Which derived rows rest on changed claims: not only those about the same two entities, but all
/// that the rules of `docs/histories.md` lead to from there.
struct Concerns {
    /// Two entities of a link, or a member and an organisation.
    struct Pair: Hashable, Comparable {
        let from: EntityID
        let to: EntityID

        /// The same two, the first by id first.
        var inOrder: Pair { from < to ? self : Pair(from: to, to: from) }

        static func < (a: Pair, b: Pair) -> Bool { (a.from, a.to) < (b.from, b.to) }
    }

    /// Above so many members of an organisation all of it is worked out at once.
    private static let singleMembers = 10

    /// Members and organisations that are to be looked at each by itself.
    private(set) var memberships: Set<Pair> = []
    /// Organisations all of whose memberships are.
    private(set) var organisations: Set<EntityID> = []
    /// Bodies whose founding dates may disagree in another way.
    private(set) var foundings: Set<EntityID> = []
    /// Bodies whose offices are concerned.
    private(set) var offices: Set<EntityID> = []
    /// Entities whose edges are, two and two in the order of their ids.
    private(set) var links: Set<Pair> = []

    private let database: Database
    private let names: EntityNames
    private var heirs: [EntityID: Set<EntityID>] = [:]
    /// Bodies and those that changed claims say succeeded them, though they may not any more.
    private var changedHeirs: [EntityID: Set<EntityID>] = [:]

    /// What changed claims concern.
    init(
        _ claims: [ChangeLog.ChangedClaim], names: EntityNames, in database: Database
    ) throws {
        self.database = database
        self.names = names
        for claim in claims where claim.relation == .succeededBy {
            for pair in pairs(claim) { changedHeirs[pair.from, default: []].insert(pair.to) }
        }
        var lives: Set<EntityID> = []
        for claim in claims {
            links.formUnion(pairs(claim).map(\.inOrder))
            let objects = names.all(claim.object)
            switch claim.relation {
            case .memberOf where claim.isAboutAll:
                organisations.formUnion(objects)
                foundings.formUnion(objects)
            case .memberOf: memberships.formUnion(pairs(claim))
            case .holdsOffice, .appointed: offices.formUnion(objects)
            case .founded, .established, .dissolved: lives.formUnion(objects)
            case .succeededBy:
                lives.formUnion(names.all(claim.subject))
                organisations.formUnion(objects)
                foundings.formUnion(objects)
            default: break
            }
        }
        for body in lives { try addLife(of: body) }
        try addHeirs()
        gatherMembers()
        for organisation in organisations { try addLinks(to: organisation) }
        links.formUnion(memberships.map(\.inOrder))
    }

    /// Whose beginning or end is told otherwise: it is an organisation, or a member of some.
    private mutating func addLife(of body: EntityID) throws {
        organisations.insert(body)
        foundings.insert(body)
        offices.insert(body)
        for key in names.keys(of: body) {
            let told = try database.rows(
                """
                SELECT object_id FROM claims WHERE subject_id = ?1 AND relation = 'member_of'
                UNION SELECT organisation_id FROM memberships WHERE member_id = ?1
                """, key
            ) { $0.optionalInteger() }
            for organisation in told.flatMap(names.all) {
                memberships.insert(Pair(from: body, to: organisation))
            }
        }
    }

    /// What was passed on by those that are concerned.
    private mutating func addHeirs() throws {
        for organisation in organisations {
            organisations.formUnion(try allHeirs(of: organisation))
        }
        for pair in memberships {
            for heir in try allHeirs(of: pair.to) {
                memberships.insert(Pair(from: pair.from, to: heir))
            }
        }
    }

    /// Every body to which one has gone over, directly or not.
    private mutating func allHeirs(of body: EntityID) throws -> Set<EntityID> {
        if let known = heirs[body] { return known }
        var found: Set<EntityID> = []
        var next = [body]
        while let predecessor = next.popLast() {
            let told = try names.keys(of: predecessor).flatMap { key in
                try database.rows(
                    """
                    SELECT DISTINCT object_id FROM claims
                    WHERE subject_id = ? AND relation = 'succeeded_by'
                    """, key
                ) { $0.optionalInteger() }
            }
            let heirs = Set(told.flatMap(names.all)).union(changedHeirs[predecessor] ?? [])
            next += heirs.filter { found.insert($0).inserted }
        }
        heirs[body] = found
        return found
    }

    /// Where many members of one organisation are concerned, all are.
    private mutating func gatherMembers() {
        let counts = memberships.reduce(into: [:]) { $0[$1.to, default: 0] += 1 }
        organisations.formUnion(counts.filter { $0.value > Self.singleMembers }.keys)
        memberships = memberships.filter { !organisations.contains($0.to) }
    }

    private mutating func addLinks(to organisation: EntityID) throws {
        for key in names.keys(of: organisation) {
            let members = try database.rows(
                """
                SELECT DISTINCT subject_id FROM claims
                WHERE object_id = ? AND relation = 'member_of'
                """, key
            ) { $0.optionalInteger() }
            for member in members.flatMap(names.all) {
                links.insert(Pair(from: member, to: organisation).inOrder)
            }
        }
    }

    private func pairs(_ claim: ChangeLog.ChangedClaim) -> [Pair] {
        names.all(claim.subject).flatMap { from in
            names.all(claim.object).map { Pair(from: from, to: $0) }
        }
    }
}
