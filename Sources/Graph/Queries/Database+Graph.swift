import GRDB
import Knowledge

extension Database {
    /// An entity by its id, with those that were merged into it; for one that was merged into
    /// another, that one.
    func entity(_ id: EntityID) throws -> Entity? {
        guard let key = try key(of: id) else { return nil }
        let found = try firstRow(
            "SELECT entity, \(Entity.columns(of: "entities")) FROM entities WHERE id = ?", key
        ) { try Entity(&$0) }
        guard var entity = found else { return nil }
        entity.merged = try rows(
            """
            SELECT entity FROM merges JOIN entities ON entities.id = entity_id
            WHERE into_id = ? ORDER BY entity
            """, key
        ) { EntityID($0.text()) }
        return entity
    }

    /// The row keys of all entities.
    func entityKeys() throws -> [EntityID: Int64] {
        Dictionary(
            try rows("SELECT entity, id FROM entities") {
                (EntityID($0.text()), $0.integer())
            },
            // The schema has each once, but a damaged file may not.
            uniquingKeysWith: { first, _ in first })
    }

    /// The row key of an entity; for one that was merged into another, that one's.
    func key(of id: EntityID) throws -> Int64? {
        try firstRow(
            """
            SELECT ifnull(into_id, entities.id)
            FROM entities LEFT JOIN merges ON entity_id = entities.id WHERE entity = ?
            """, id.rawValue
        ) { $0.integer() }
    }

    /// The row keys of an entity and of those merged into it: claims name any of them.
    func keys(of id: EntityID) throws -> [Int64] {
        guard let key = try key(of: id) else { return [] }
        return [key]
            + (try rows("SELECT entity_id FROM merges WHERE into_id = ? ORDER BY entity_id", key) {
                $0.integer()
            })
    }

    /// The claims that name one of the entities as subject or object and count, each once.
    func claims(naming entities: [EntityID], filter: ClaimFilter) throws -> [ClaimRecord] {
        let verdicts = try Verdicts(in: self)
        var seen: Set<Int64> = []
        var claims: [ClaimRecord] = []
        for key in try entities.flatMap(keys) {
            for column in ["subject_id", "object_id"] {
                let sql = ClaimRecord.select + "WHERE claims.\(column) = ?"
                for claim in try rows(sql, key, read: { try ClaimRecord(&$0) })
                    .compactMap(verdicts.heard)
                where filter.admits(claim.statement) && seen.insert(claim.key).inserted {
                    claims.append(claim)
                }
            }
        }
        return claims
    }

    // Named so that the index over subject, relation and object can be used.
    private static let relations = RelationKind.allCases.map { "'\($0.rawValue)'" }
        .joined(separator: ", ")

    /// The claims between two entities in either direction that count, in order of their ids.
    func claims(
        between a: EntityID, and b: EntityID, filter: ClaimFilter
    ) throws -> [ClaimRecord] {
        let verdicts = try Verdicts(in: self)
        let sql =
            ClaimRecord.select
                + """
                WHERE relation IN (\(Self.relations)) AND (
                    (claims.subject_id = ?1 AND claims.object_id = ?2)
                    OR (claims.subject_id = ?2 AND claims.object_id = ?1)
                )
                """
        let (keys, others) = (try keys(of: a), try keys(of: b))
        return try keys.flatMap { key in
            try others.flatMap { other in try rows(sql, key, other) { try ClaimRecord(&$0) } }
        }
        .compactMap(verdicts.heard).filter { filter.admits($0.statement) }
        .sorted { ($0.id, $0.key) < ($1.id, $1.key) }
    }

    /// The entities that a counting claim links to one, best supported first, then by id.
    func neighbours(of entity: EntityID, filter: ClaimFilter) throws -> [EntityID] {
        if filter.day != nil { return try datedNeighbours(of: entity, filter: filter) }
        guard let key = try key(of: entity) else { return [] }
        let counts = filter.includesUnstated ? "" : "AND is_hedged = 0 AND is_negated = 0"
        let neighbours = try rows(
            """
            SELECT entity, relation, stories FROM edges
                JOIN entities ON entities.id = object_id WHERE subject_id = ?1 \(counts)
            UNION ALL
            SELECT entity, relation, stories FROM edges
                JOIN entities ON entities.id = subject_id WHERE object_id = ?1 \(counts)
            """, key
        ) { (id: EntityID($0.text()), relation: try $0.word(RelationKind.self), $0.int()) }
        var support: [EntityID: Int] = [:]
        for (id, relation, stories) in neighbours
        where id != entity && filter.relations?.contains(relation) ?? true {
            support[id] = max(support[id] ?? 0, stories)
        }
        return support.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    private func datedNeighbours(
        of entity: EntityID, filter: ClaimFilter
    ) throws -> [EntityID] {
        let edges = try edges(
            of: claims(naming: [entity], filter: filter), filter: filter)
        return Set(edges.flatMap { [$0.ends.from, $0.ends.to] }).subtracting([entity]).sorted()
    }

    /// Stories that name each of the entities, copies counted once.
    func storyCounts(of entities: [EntityID]) throws -> [EntityID: Int] {
        var counts: [EntityID: Int] = [:]
        for entity in entities {
            counts[entity] = Int(
                try number(
                    """
                    SELECT count(DISTINCT ifnull(story_id, documents.id))
                    FROM entities
                        LEFT JOIN merges ON into_id = entities.id
                        JOIN mentions
                            ON mentions.entity_id IN (entities.id, merges.entity_id)
                        JOIN sentences ON sentences.id = sentence_id
                        JOIN documents ON documents.id = document_id
                    WHERE entity = ?
                    """, entity.rawValue))
        }
        return counts
    }
}
