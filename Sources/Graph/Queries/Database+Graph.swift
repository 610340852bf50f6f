import GRDB
import Knowledge

extension Database {
    /// An entity by its id.
    func entity(_ id: EntityID) throws -> Entity? {
        try firstRow(
            "SELECT entity, \(Entity.columns(of: "entities")) FROM entities WHERE entity = ?",
            id.rawValue
        ) { try Entity(&$0) }
    }

    /// The row key of an entity.
    func key(of id: EntityID) throws -> Int64? {
        try firstRow("SELECT id FROM entities WHERE entity = ?", id.rawValue) { $0.integer() }
    }

    /// The claims that name one of the entities as subject or object and count, each once.
    func claims(naming entities: [EntityID], filter: ClaimFilter) throws -> [ClaimRecord] {
        var seen: Set<Int64> = []
        var claims: [ClaimRecord] = []
        for entity in entities {
            guard let key = try key(of: entity) else { continue }
            for column in ["subject_id", "object_id"] {
                let sql = ClaimRecord.select + "WHERE claims.\(column) = ?"
                for claim in try rows(sql, key, read: { try ClaimRecord(&$0) })
                where filter.admits(claim.statement) && seen.insert(claim.key).inserted {
                    claims.append(claim)
                }
            }
        }
        return claims
    }
}
