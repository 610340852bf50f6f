public import Knowledge

import class GRDB.Database

/// Somebody who is named in one sentence with another more often than chance would have it.
public struct CoMention: Sendable {
    /// The other entity.
    public let entity: Entity
    /// Stories that name both in one sentence.
    public let stories: Int
    /// Sentences that name both.
    public let sentences: Int
    /// Sentences that would by chance, in hundredths.
    public let expected: Int
    /// The log-likelihood ratio G², in hundredths.
    public let association: Int
    /// Publication of the first story that names both in one sentence.
    public let firstSeen: PartialDate?
    /// Publication of the last one.
    public let lastSeen: PartialDate?
}

extension GraphStore {
    /// Who is named with an entity in one sentence, the most surely associated first, then by id.
    ///
    /// Counts the first document of each story; names within longer names and in datelines say
    /// nothing. Those met no more often than by chance are left out. O(sentences with names).
    public func coMentions(
        of entity: EntityID, choice: LinkChoice = LinkChoice()
    ) throws(GraphError) -> [CoMention] {
        try read { database in
            let counts = CoMentionCounts(database, published: choice.publishedInSpan)
            guard let asked = try database.key(of: entity) else { return [] }
            let total = try counts.sentences()
            let own = try counts.sentences(naming: asked)
            return try counts.companions(of: asked).compactMap { companion in
                guard let other = try database.entity(companion.entity),
                    choice.admits(other.kind, stories: companion.stories)
                else { return nil }
                let likelihood = LogLikelihood(
                    both: companion.sentences, first: own,
                    second: try counts.sentences(naming: companion.key), total: total)
                guard likelihood.score > 0 else { return nil }
                return CoMention(companion, other, likelihood)
            }.sorted { a, b in
                a.association == b.association
                    ? a.entity.id < b.entity.id : a.association > b.association
            }
        }
    }
}

extension CoMention {
    fileprivate init(
        _ counted: CoMentionCounts.Companion, _ entity: Entity, _ likelihood: LogLikelihood
    ) {
        self.entity = entity
        stories = counted.stories
        sentences = counted.sentences
        expected = Int((100 * likelihood.expected).rounded())
        association = Int((100 * likelihood.score).rounded())
        firstSeen = counted.firstSeen
        lastSeen = counted.lastSeen
    }
}

/// In how many sentences somebody is named; entities that were judged to be one count as one.
private struct CoMentionCounts {
    struct Companion {
        let key: Int64
        let entity: EntityID
        let stories: Int
        let sentences: Int
        let firstSeen: PartialDate?
        let lastSeen: PartialDate?
    }

    private let database: Database
    /// The names that count, each with its sentence and story.
    private let names: String

    init(_ database: Database, published: String) {
        self.database = database
        names = """
            mentions
                LEFT JOIN merges ON merges.entity_id = mentions.entity_id
                JOIN sentences ON sentences.id = sentence_id
                JOIN documents ON documents.id = document_id
            WHERE is_embedded = 0 AND in_dateline = 0 AND mentions.entity_id IS NOT NULL
                AND ifnull(story_id, documents.id) = documents.id AND \(published)
            """
    }

    func sentences() throws -> Int {
        Int(try database.number("SELECT count(DISTINCT sentence_id) FROM \(names)"))
    }

    func sentences(naming key: Int64) throws -> Int {
        Int(
            try database.number(
                """
                SELECT count(DISTINCT sentence_id) FROM \(names) AND mentions.entity_id IN (\(holders))
                """, key))
    }

    func companions(of key: Int64) throws -> [Companion] {
        try database.rows(
            """
            SELECT named.entity, entities.entity, count(DISTINCT story),
                count(DISTINCT sentence), min(published), max(published)
            FROM (
                SELECT ifnull(into_id, mentions.entity_id) AS entity, sentence_id AS sentence,
                    document_id AS story, published
                FROM \(names) AND sentence_id IN (
                    SELECT sentence_id FROM mentions
                    WHERE is_embedded = 0 AND in_dateline = 0 AND entity_id IN (\(holders)))
            ) AS named JOIN entities ON entities.id = named.entity
            WHERE named.entity <> ?1 GROUP BY 1 ORDER BY 1
            """, key
        ) { row in
            Companion(
                key: row.integer(), entity: EntityID(row.text()), stories: row.int(),
                sentences: row.int(), firstSeen: try row.optionalDate(),
                lastSeen: try row.optionalDate())
        }
    }

    /// An entity and those merged into it.
    private let holders = "SELECT ?1 UNION SELECT entity_id FROM merges WHERE into_id = ?1"
}
