public import Knowledge

import class GRDB.Database

/// How the words of a claim were taken for an entity.
public struct Recognition: Sendable {
    /// The name or description as it stands in the article.
    public let words: String
    /// The dictionary line that taught the name; nil for one the article introduced.
    public let alias: String?
    /// Why it is this entity and no other.
    public let reason: MentionReason
    /// Where the article names the entity for certain, if that was the reason: the number of the
    /// sentence, the first being 1.
    public let sentence: Int?
}

extension Database {
    /// How a name within a range of a document, in code points, was recognised as an entity.
    func recognition(
        of entity: EntityID?, at range: Range<Int>?, inDocument document: Int64
    ) throws -> Recognition? {
        guard let entity, let range else { return nil }
        let found = try firstRow(
            """
            SELECT mentions.text, alias, reason FROM mentions
                JOIN sentences ON sentences.id = sentence_id
                JOIN entities ON entities.id = entity_id
            WHERE document_id = ? AND entity = ? AND mentions.start_offset < ?
                AND mentions.end_offset > ?
            ORDER BY mentions.start_offset
            """, document, entity.rawValue, range.upperBound, range.lowerBound
        ) {
            (words: $0.text(), alias: $0.optionalText(), reason: try $0.word(MentionReason.self))
        }
        guard let found else { return nil }
        let isNamedElsewhere = found.reason == .fullName
        return Recognition(
            words: found.words, alias: found.alias, reason: found.reason,
            sentence: isNamedElsewhere
                ? try firstSentence(naming: entity, inDocument: document) : nil)
    }

    /// The number of the first sentence that names an entity by itself.
    private func firstSentence(naming entity: EntityID, inDocument document: Int64) throws -> Int? {
        try firstRow(
            """
            SELECT position + 1 FROM mentions
                JOIN sentences ON sentences.id = sentence_id
                JOIN entities ON entities.id = entity_id
            WHERE document_id = ? AND entity = ?
                AND reason NOT IN ('full_name', 'last_fitting', 'office')
            ORDER BY position
            """, document, entity.rawValue
        ) { $0.int() }
    }
}
