public import Knowledge

import class GRDB.Database

extension GraphStore {
    /// The first entities by a measure, then by stories, then by id; of one kind or of all.
    public func ranking(
        by measure: RankMeasure, kind: EntityKind? = nil, limit: Int
    ) throws(GraphError) -> [RankedEntity] {
        try read { database in
            try database.rows(
                """
                SELECT stories, degree, pagerank, entity, \(Entity.columns(of: "entities"))
                FROM ranks JOIN entities ON entities.id = entity_id
                WHERE stories > 0 AND ifnull(kind = ?, 1)
                ORDER BY \(measure.rawValue) DESC, stories DESC, entity LIMIT ?
                """, kind?.rawValue, limit
            ) { row in
                let (stories, degree, pageRank) = (row.int(), row.int(), row.int())
                return RankedEntity(
                    entity: try Entity(&row), stories: stories, degree: degree,
                    pageRank: pageRank)
            }
        }
    }
}
