import GRDB
import Knowledge

/// Puts the mentions of one article together again from their rows.
struct MentionReader {
    let catalogue: EntityCatalogue
    let files: [String: UInt16]
    let discovered: [Entity]
    let offsets: CodePointOffsets
    /// In order of the text.
    private(set) var mentions: [Mention] = []
    /// The holders of open names, in the ranges that mentions give.
    private(set) var candidates: [EntityIndex] = []

    init(
        catalogue: EntityCatalogue, files: [String: UInt16], discovered: [Entity],
        offsets: CodePointOffsets
    ) {
        self.catalogue = catalogue
        self.files = files
        self.discovered = discovered
        self.offsets = offsets
    }

    /// Reads the mentions of a document and their candidates.
    mutating func read(ofDocument key: Int64, in database: Database) throws {
        let holders = try candidates(ofDocument: key, in: database)
        let rows = try database.rows(
            """
            SELECT mentions.id, mentions.start_offset, mentions.end_offset, entity,
                mentions.kind, form, alias, reason, is_embedded, in_dateline
            FROM mentions
                JOIN sentences ON sentences.id = sentence_id
                LEFT JOIN entities ON entities.id = entity_id
            WHERE document_id = ? ORDER BY position, mentions.start_offset
            """, key
        ) { (key: $0.integer(), mention: try mention(&$0)) }
        for (key, var mention) in rows {
            let first = UInt32(candidates.count)
            candidates += holders[key] ?? []
            mention.candidates = first..<UInt32(candidates.count)
            if let last = mentions.last, last.range.end > mention.range.start {
                throw UnreadableValue("mention \(key)")
            }
            mentions.append(mention)
        }
    }

    private func mention(_ row: inout RowReader) throws -> Mention {
        let range = offsets.bytes(try row.range())
        let entity = try row.optionalText().map { try index(of: EntityID($0)) }
        let kind = try row.word(EntityKind.self)
        let form = try row.word(MentionForm.self)
        let alias = try row.optionalText().map(origin)
        let reason = try row.optionalWord(MentionReason.self)
        var traits: MentionTraits = []
        if row.bool() { traits.insert(.embedded) }
        if row.bool() { traits.insert(.dateline) }
        return Mention(
            range: range, entity: entity, kind: kind, form: form, alias: alias,
            reason: reason ?? .onlyHolder, traits: traits)
    }

    private func candidates(
        ofDocument key: Int64, in database: Database
    ) throws -> [Int64: [EntityIndex]] {
        let rows = try database.rows(
            """
            SELECT mention_id, entity
            FROM candidates
                JOIN mentions ON mentions.id = mention_id
                JOIN sentences ON sentences.id = sentence_id
                JOIN entities ON entities.id = candidates.entity_id
            WHERE document_id = ? ORDER BY mention_id, candidates.position
            """, key
        ) { (mention: $0.integer(), entity: EntityID($0.text())) }
        return try Dictionary(grouping: rows, by: \.mention).mapValues {
            try $0.map { try index(of: $0.entity) }
        }
    }

    private func index(of id: EntityID) throws -> EntityIndex {
        if let index = catalogue.index(of: id) { return index }
        guard let position = discovered.firstIndex(where: { $0.id == id }) else {
            throw UnreadableValue(id.rawValue)
        }
        return EntityIndex(rawValue: UInt32(catalogue.count + position))
    }

    private func origin(_ text: String) throws -> AliasOrigin {
        guard let colon = text.lastIndex(of: ":"), let file = files[String(text[..<colon])],
            let line = UInt32(text[text.index(after: colon)...])
        else { throw UnreadableValue(text) }
        return AliasOrigin(file: file, line: line)
    }
}
