public import Knowledge

import class GRDB.Database

/// What a store holds most of, and how large it is.
public struct Highlights: Sendable {
    /// Bytes of the database file.
    public let size: Int
    /// Claims that were not rejected, by relation, most first.
    public let claimsByRelation: [(relation: RelationKind, claims: Int)]
    /// The entities that most stories name.
    public let topEntities: [RankedEntity]
    /// The names that stay open most often.
    public let openNames: [OpenName]
}

/// A name that stays open between several holders.
public struct OpenName: Sendable {
    /// As it stands in the texts.
    public let text: String
    /// Places where it does.
    public let mentions: Int
    /// Whom it may mean.
    public let candidates: [EntityID]
}

extension GraphStore {
    /// What there is most of, the first few of each list.
    public func highlights(limit: Int = 5) throws(GraphError) -> Highlights {
        let top = try ranking(by: .stories, limit: limit)
        return try read { database in
            Highlights(
                size: Int(
                    try database.number("PRAGMA page_count")
                        * database.number("PRAGMA page_size")),
                claimsByRelation: try database.claimsByRelation(), topEntities: top,
                openNames: try database.openNames(limit))
        }
    }
}

extension Database {
    /// Claims that were not rejected, by relation.
    fileprivate func claimsByRelation() throws -> [(relation: RelationKind, claims: Int)] {
        var counts = Dictionary(
            uniqueKeysWithValues: try rows(
                "SELECT relation, count(*) FROM claims GROUP BY relation"
            ) { (try $0.word(RelationKind.self), $0.int()) })
        for claim in try Verdicts(in: self).rejected {
            let relations = try rows(
                "SELECT relation FROM claims WHERE claim = ?", claim.rawValue
            ) { try $0.word(RelationKind.self) }
            for relation in relations { counts[relation, default: 0] -= 1 }
        }
        return counts.filter { $0.value > 0 }.map { (relation: $0.key, claims: $0.value) }
            .sorted { ($1.claims, $0.relation.rawValue) < ($0.claims, $1.relation.rawValue) }
    }

    /// The names that stay open most often, with all whom they may mean anywhere.
    fileprivate func openNames(_ limit: Int) throws -> [OpenName] {
        try rows(
            """
            SELECT text, count(*) AS places FROM mentions WHERE entity_id IS NULL
            GROUP BY text ORDER BY places DESC, text LIMIT ?
            """, limit
        ) { (text: $0.text(), mentions: $0.int()) }.map { name in
            let candidates = try rows(
                """
                SELECT DISTINCT entity FROM mentions
                    JOIN candidates ON mention_id = mentions.id
                    JOIN entities ON entities.id = candidates.entity_id
                WHERE mentions.entity_id IS NULL AND mentions.text = ? ORDER BY entity
                """, name.text
            ) { EntityID($0.text()) }
            return OpenName(text: name.text, mentions: name.mentions, candidates: candidates)
        }
    }
}
