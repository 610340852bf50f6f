import GRDB
public import Knowledge

extension GraphStore {
    /// Entities that a user may mean by an id or a name, best supported first.
    ///
    /// An id is taken as it stands. Of names, a name as it is written goes before one that differs
    /// in case, accents or punctuation. Entities that were merged are one.
    public func entities(named name: String) throws(GraphError) -> [Entity] {
        try read { database in
            var seen: Set<EntityID> = []
            return try database.entitiesAsRead(named: name)
                .compactMap { try database.entity($0.id) }
                .filter { seen.insert($0.id).inserted }
        }
    }

    /// The same entities, each by itself whatever was merged.
    public func entitiesAsRead(named name: String) throws(GraphError) -> [Entity] {
        try read { try $0.entitiesAsRead(named: name) }
    }

    /// Names close to one that nobody bears: within two edits, or beginning with it.
    ///
    /// At most five, nearest first. O(number of stored names).
    public func suggestions(for name: String) throws(GraphError) -> [String] {
        let asked = NameKey(name).folded
        guard !asked.isEmpty else { return [] }
        let names = try read { database in
            try database.rows(
                """
                SELECT aliases.text, aliases.folded, entities.name
                FROM aliases JOIN entities ON entities.id = entity_id
                """
            ) { (alias: $0.text(), folded: $0.text(), name: $0.text()) }
        }
        var distances: [String: Int] = [:]
        let limit = asked.utf8.count < 5 ? 1 : 2
        for (alias, folded, name) in names {
            let distance =
                folded.hasPrefix(asked)
                ? limit
                : editDistance(
                    Array(asked.unicodeScalars), Array(folded.unicodeScalars), limit: limit)
            guard let distance else { continue }
            let shown = alias == name ? name : "\(alias) (\(name))"
            distances[shown] = min(distances[shown] ?? .max, distance)
        }
        return distances.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(5).map(\.key)
    }
}

extension Database {
    fileprivate func entitiesAsRead(named name: String) throws -> [Entity] {
        let known = try rows(
            "SELECT entity, \(Entity.columns(of: "entities")) FROM entities WHERE entity = ?", name
        ) { try Entity(&$0) }
        if !known.isEmpty { return known }
        let exact = try entities(where: "aliases.text = ?", name)
        if !exact.isEmpty { return exact }
        let folded = NameKey(name).folded
        return folded.isEmpty ? [] : try entities(where: "folded = ?", folded)
    }

    /// Entities with an alias for which a condition holds: most mentioned first, then by id.
    fileprivate func entities(where condition: String, _ value: String) throws -> [Entity] {
        try rows(
            """
            SELECT DISTINCT entity, \(Entity.columns(of: "entities")),
                (SELECT count(*) FROM mentions WHERE entity_id = entities.id) AS support
            FROM aliases JOIN entities ON entities.id = aliases.entity_id
            WHERE \(condition) ORDER BY support DESC, entity
            """, value
        ) { try Entity(&$0) }
    }
}
