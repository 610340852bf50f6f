import Knowledge

import class GRDB.Database

/// The rows of `ranks`: how many stories name an entity, and how it is linked. Entities that are
/// one by judgement count as one.
struct RankRows {
    private let database: Database

    /// Rows for the present transaction.
    init(_ database: Database) {
        self.database = database
    }

    /// Counts the stories of every entity.
    func countAll() throws {
        try database.run(
            """
            INSERT INTO ranks (entity_id, stories, degree, pagerank)
            SELECT ifnull(into_id, mentions.entity_id),
                count(DISTINCT ifnull(documents.story_id, documents.id)), 0, 0
            FROM mentions
                JOIN sentences ON sentences.id = mentions.sentence_id
                JOIN documents ON documents.id = sentences.document_id
                LEFT JOIN merges ON merges.entity_id = mentions.entity_id
            WHERE mentions.entity_id IS NOT NULL
            GROUP BY 1
            """)
    }

    /// Counts the stories of some entities anew.
    func count(_ entities: [Int64]) throws {
        for entity in entities {
            guard try database.number("SELECT count(*) FROM entities WHERE id = ?", entity) > 0
            else { continue }
            let into = try database.number(
                "SELECT ifnull(max(into_id), ?1) FROM merges WHERE entity_id = ?1", entity)
            if into != entity {
                try database.run("DELETE FROM ranks WHERE entity_id = ?", entity)
            }
            try database.run(
                """
                INSERT INTO ranks (entity_id, stories, degree, pagerank)
                SELECT ?1, count(DISTINCT ifnull(documents.story_id, documents.id)), 0, 0
                FROM mentions
                    JOIN sentences ON sentences.id = mentions.sentence_id
                    JOIN documents ON documents.id = sentences.document_id
                WHERE mentions.entity_id = ?1 OR mentions.entity_id IN
                    (SELECT entity_id FROM merges WHERE into_id = ?1)
                ON CONFLICT (entity_id) DO UPDATE SET stories = excluded.stories
                """, into)
        }
    }

    /// Works out anew how all entities are linked: every link has a say in every PageRank.
    func rank() throws {
        let links = try StatedLinks(database)
        let shares = links.pageRanks()
        let keys = try database.rows("SELECT entity_id FROM ranks") { $0.integer() }
        let update = try PreparedStatement(
            "UPDATE ranks SET degree = ?, pagerank = ? WHERE entity_id = ?", in: database)
        for key in keys {
            try update.run(
                links.neighbours[key]?.count ?? 0,
                Int(((shares[key] ?? 0) * 1_000_000).rounded()), key)
        }
    }
}
