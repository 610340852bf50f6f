public import Knowledge

import class GRDB.Database

extension GraphStore {
    /// The first entities by a measure, then by stories, then by id; of one kind or of all.
    public func ranking(
        by measure: RankMeasure, kind: EntityKind? = nil, limit: Int
    ) throws(GraphError) -> [RankedEntity] {
        try read { database in
            let links = try StatedLinks(database)
            let shares = links.pageRanks()
            var found = try database.namedEntities()
                .filter { kind == nil || $0.entity.kind == kind }
                .map { key, entity, stories in
                    RankedEntity(
                        entity: entity, stories: stories,
                        degree: links.neighbours[key]?.count ?? 0,
                        pageRank: Int(((shares[key] ?? 0) * 1_000_000).rounded()))
                }
            found.sort { a, b in
                let (x, y) = (a.value(of: measure), b.value(of: measure))
                if x != y { return x > y }
                return a.stories == b.stories
                    ? a.entity.id < b.entity.id : a.stories > b.stories
            }
            return Array(found.prefix(limit))
        }
    }
}

/// Which entities stated claims link, and by how many stories.
private struct StatedLinks {
    private var weights: [Pair: Int] = [:]
    private(set) var neighbours: [Int64: Set<Int64>] = [:]

    private struct Pair: Hashable {
        let a: Int64
        let b: Int64
    }

    init(_ database: Database) throws {
        let rows = try database.rows(
            """
            SELECT subject_id, object_id, stories FROM edges
            WHERE is_hedged = 0 AND is_negated = 0 AND subject_id <> object_id
            """
        ) { (a: $0.integer(), b: $0.integer(), stories: $0.int()) }
        for row in rows {
            weights[Pair(a: min(row.a, row.b), b: max(row.a, row.b)), default: 0] += row.stories
            neighbours[row.a, default: []].insert(row.b)
            neighbours[row.b, default: []].insert(row.a)
        }
    }

    /// By the entity's row.
    func pageRanks() -> [Int64: Double] {
        let keys = neighbours.keys.sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
        let links = weights.sorted { ($0.key.a, $0.key.b) < ($1.key.a, $1.key.b) }
            .compactMap { pair, weight in
                places[pair.a].flatMap { a in
                    places[pair.b].map { (a: a, b: $0, weight: Double(weight)) }
                }
            }
        return Dictionary(
            uniqueKeysWithValues: zip(keys, PageRank(count: keys.count, links: links).shares))
    }
}

extension Database {
    /// Entities with the number of stories that name them; those judged to be one count as one.
    fileprivate func namedEntities() throws -> [(key: Int64, entity: Entity, stories: Int)] {
        try rows(
            """
            SELECT named.id, named.stories, entity, \(Entity.columns(of: "entities")) FROM (
                SELECT ifnull(into_id, mentions.entity_id) AS id,
                    count(DISTINCT ifnull(documents.story_id, documents.id)) AS stories
                FROM mentions
                    JOIN sentences ON sentences.id = mentions.sentence_id
                    JOIN documents ON documents.id = sentences.document_id
                    LEFT JOIN merges ON merges.entity_id = mentions.entity_id
                WHERE mentions.entity_id IS NOT NULL
                GROUP BY 1
            ) AS named JOIN entities ON entities.id = named.id
            ORDER BY named.id
            """
        ) { row in
            let (key, stories) = (row.integer(), row.int())
            return (key, try Entity(&row), stories)
        }
    }
}
