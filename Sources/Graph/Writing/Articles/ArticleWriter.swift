import GRDB
import Knowledge

/// Stores articles with their sentences and mentions, and hands their claims on.
struct ArticleWriter {
    private let documents: PreparedStatement
    private let sentences: PreparedStatement
    private let discoveries: PreparedStatement
    private let mentions: PreparedStatement
    private let candidates: PreparedStatement
    private let claims: ClaimWriter
    /// Take out what was read in an article.
    private let removals: [PreparedStatement]
    private let database: Database
    // Keys are given here, so that no statement has to wait for another's answer.
    private var documentKey: Int64
    private var sentenceKey: Int64
    private var mentionKey: Int64

    /// A writer for the present transaction.
    init(_ database: Database) throws {
        documents = try PreparedStatement(
            """
            INSERT INTO documents (id, file_id, line, start_offset, end_offset, record, sha256,
                wording, sketch, mentions, title, title_offset, dateline_start, dateline_end,
                published, published_basis, publisher)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, in: database)
        sentences = try PreparedStatement(
            """
            INSERT INTO sentences
                (id, document_id, position, role, start_offset, end_offset, text)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, in: database)
        discoveries = try PreparedStatement(
            """
            INSERT INTO discoveries (document_id, position, entity_id, name, kind,
                organisation_kind, short_name, state, is_metonym)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, in: database)
        mentions = try PreparedStatement(
            """
            INSERT INTO mentions (id, sentence_id, start_offset, end_offset, text, entity_id,
                kind, form, alias, reason, is_embedded, in_dateline)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, in: database)
        candidates = try PreparedStatement(
            "INSERT INTO candidates (mention_id, position, entity_id) VALUES (?, ?, ?)",
            in: database)
        claims = try ClaimWriter(database)
        removals = try [
            "DELETE FROM claims WHERE document_id = ?",
            "DELETE FROM discoveries WHERE document_id = ?",
            """
            DELETE FROM mentions WHERE sentence_id IN
                (SELECT id FROM sentences WHERE document_id = ?)
            """,
        ].map { try PreparedStatement($0, in: database) }
        self.database = database
        documentKey = try database.number("SELECT max(id) FROM documents")
        sentenceKey = try database.number("SELECT max(id) FROM sentences")
        mentionKey = try database.number("SELECT max(id) FROM mentions")
    }

    /// Stores an article of a file and gives its row key.
    mutating func write(
        _ reading: Reading, claims: [Claim], file: Int64, entities: inout EntityWriter
    ) throws -> Int64 {
        let document = reading.document
        let offsets = CodePointOffsets(document.text)
        documentKey += 1
        try write(
            document, mentions: reading.mentions.count, offsets: offsets, file: file)
        let place = ArticlePlace(
            document: documentKey, firstSentence: sentenceKey + 1,
            sentences: document.sentences, offsets: offsets)
        try writeSentences(of: document, offsets: offsets)
        try write(reading, claims: claims, at: place, entities: &entities)
        return documentKey
    }

    /// Puts what was read in an article that is stored in the place of what was read before.
    mutating func replaceReading(
        of document: Int64, by reading: Reading, claims: [Claim], entities: inout EntityWriter
    ) throws {
        for removal in removals { try removal.run(document) }
        try database.run(
            "UPDATE documents SET mentions = ? WHERE id = ?", reading.mentions.count, document)
        let place = ArticlePlace(
            document: document,
            firstSentence: try database.number(
                "SELECT min(id) FROM sentences WHERE document_id = ?", document),
            sentences: reading.document.sentences,
            offsets: CodePointOffsets(reading.document.text))
        try write(reading, claims: claims, at: place, entities: &entities)
    }

    private mutating func write(
        _ reading: Reading, claims: [Claim], at place: ArticlePlace,
        entities: inout EntityWriter
    ) throws {
        for (position, entity) in reading.discovered.enumerated() {
            try discoveries.run(
                place.document, position, try entities.key(of: entity), entity.name,
                entity.kind.rawValue, entity.organisationKind?.rawValue, entity.shortName,
                entity.state?.rawValue, entity.isMetonym)
        }
        for mention in reading.mentions {
            try write(mention, of: reading, at: place, entities: &entities)
        }
        for claim in claims {
            try self.claims.write(claim, of: reading, at: place, entities: &entities)
        }
    }

    private func write(
        _ document: Document, mentions: Int, offsets: CodePointOffsets, file: Int64
    ) throws {
        let source = document.source
        let dateline = document.dateline.map(offsets.codePoints)
        let story = StoryText(document)
        try documents.run(
            documentKey, file, source.line ?? 0, source.start, source.end, source.recordID,
            document.id.hex, story.wording.hex, Blob(story.sketch.bytes), mentions,
            document.title.map { document.text[$0.indices] },
            document.title.map { offsets.codePoint(atByte: Int($0.start)) },
            dateline?.lowerBound, dateline?.upperBound,
            document.publication?.date.edtf, document.publication?.basis.rawValue,
            document.publisher)
    }

    private mutating func writeSentences(
        of document: Document, offsets: CodePointOffsets
    ) throws {
        for (position, sentence) in document.sentences.enumerated() {
            sentenceKey += 1
            let range = offsets.codePoints(sentence.range)
            try sentences.run(
                sentenceKey, documentKey, position, sentence.role.rawValue,
                range.lowerBound, range.upperBound, document.text[sentence.range.indices])
        }
    }

    private mutating func write(
        _ mention: Mention, of reading: Reading, at place: ArticlePlace,
        entities: inout EntityWriter
    ) throws {
        mentionKey += 1
        let range = place.offsets.codePoints(mention.range)
        let entity = try reading.entity(of: mention).map { try entities.key(of: $0) }
        try mentions.run(
            mentionKey, place.sentence(at: mention.range.start), range.lowerBound,
            range.upperBound, reading.document.text[mention.range.indices], entity,
            mention.kind.rawValue, mention.form.rawValue,
            mention.alias?.text(files: reading.catalogue.files), mention.reason?.rawValue,
            mention.traits.contains(.embedded), mention.traits.contains(.dateline))
        for (position, index) in mention.candidates.enumerated() {
            let candidate = reading[reading.candidates[Int(index)]]
            try candidates.run(mentionKey, position, try entities.key(of: candidate))
        }
    }
}

/// Where the rows of an article are: its key, its sentences' keys and its offsets.
struct ArticlePlace {
    let document: Int64
    /// Key of the first sentence; the others follow it.
    let firstSentence: Int64
    let sentences: [Sentence]
    let offsets: CodePointOffsets

    /// The key of the sentence in which a byte lies. O(log n).
    func sentence(at byte: UInt32) -> Int64 {
        var low = 0
        var high = sentences.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if sentences[middle].range.start <= byte { low = middle } else { high = middle }
        }
        return firstSentence + Int64(low)
    }
}
