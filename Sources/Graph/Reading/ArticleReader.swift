import GRDB
import Knowledge

/// Puts articles together again from their rows.
struct ArticleReader {
    private let catalogue: EntityCatalogue
    private let files: [String: UInt16]

    /// Loads the entities of the dictionaries, which all articles share.
    init(_ database: Database) throws {
        let entities = try database.rows(
            """
            SELECT entity, \(Entity.columns(of: "entities")) FROM entities
            WHERE entity NOT LIKE '~%' ORDER BY entity
            """
        ) { try Entity(&$0) }
        let names = try database.rows(
            "SELECT DISTINCT rtrim(alias, '0123456789') FROM mentions WHERE alias IS NOT NULL"
        ) { String($0.text().dropLast()) }.sorted()
        for (entity, next) in zip(entities, entities.dropFirst()) where next.id <= entity.id {
            throw UnreadableValue(next.id.rawValue)  // an index that is out of order
        }
        catalogue = EntityCatalogue(entities: entities, files: names)
        files = Dictionary(uniqueKeysWithValues: zip(names, UInt16(0)...))
    }

    /// The article of a document's row, nil if there is none.
    func article(_ key: Int64, in database: Database) throws -> Extract? {
        let sentences = try StoredSentences(ofDocument: key, in: database)
        guard let document = try Document(key, sentences: sentences, in: database) else {
            return nil
        }
        let offsets = CodePointOffsets(document.text)
        let discovered = try database.rows(
            """
            SELECT entity, \(Entity.columns(of: "discoveries"))
            FROM discoveries JOIN entities ON entities.id = entity_id
            WHERE document_id = ? ORDER BY position
            """, key
        ) { try Entity(&$0) }
        var mentions = MentionReader(
            catalogue: catalogue, files: files, discovered: discovered, offsets: offsets)
        try mentions.read(ofDocument: key, in: database)
        let reading = Reading(
            document: document, mentions: mentions.mentions, discovered: discovered,
            candidates: mentions.candidates, catalogue: catalogue)
        return Extract(
            reading: reading,
            claims: try Claim.stored(ofDocument: key, offsets: offsets, in: database))
    }
}

extension Publication {
    /// Reads the date and the basis; nil for nulls.
    init?(_ row: inout RowReader) throws {
        let date = try row.optionalDate()
        let basis = try row.optionalWord(Basis.self)
        guard let date, let basis else { return nil }
        self.init(date: date, basis: basis)
    }
}

extension CodePointOffsets {
    /// The byte offset of a stored offset, which a damaged file may have below the text's start.
    func byte(atOffset number: Int) throws -> Int {
        guard number >= 0 else { throw UnreadableValue("\(number)") }
        return byte(atCodePoint: number)
    }
}
