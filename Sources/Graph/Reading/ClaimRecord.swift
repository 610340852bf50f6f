import Knowledge

import class GRDB.Database

/// A claim as questions need it: what it says, and which story says so, published when.
struct ClaimRecord {
    let key: Int64
    let id: ClaimID
    let statement: Statement
    /// Key of the first document of the claim's story.
    let story: Int64
    /// When the claim's own document was published.
    let published: PartialDate?
}

extension ClaimRecord {
    /// Selects what `init(_:)` reads; a condition may follow.
    static let select = """
        SELECT claims.id, claims.claim, subject.entity, relation, event, object.entity,
            claims.role, date, date_basis, polarity, modality, speaker.entity,
            ifnull(story_id, documents.id), published
        FROM claims
            JOIN documents ON documents.id = claims.document_id
            LEFT JOIN entities AS subject ON subject.id = subject_id
            LEFT JOIN entities AS object ON object.id = object_id
            LEFT JOIN entities AS speaker ON speaker.id = attributed_to_id

        """

    /// Reads a row of `select`.
    init(_ row: inout RowReader) throws {
        key = row.integer()
        id = try row.claimID()
        statement = try Statement(&row)
        story = row.integer()
        published = try row.optionalDate()
    }
}

extension Statement {
    /// Reads subject, relation, event, object, role, date, its basis, polarity, modality, speaker;
    /// `entity` reads an entity's column, which mostly is its id.
    init(
        _ row: inout RowReader,
        entity: (inout RowReader) throws -> EntityID? = { $0.optionalText().map { EntityID($0) } }
    ) throws {
        let subject = try entity(&row)
        let relation = try row.word(RelationKind.self)
        let event = try row.optionalWord(MembershipEvent.self)
        let object = try entity(&row)
        let role = row.optionalText()
        let date = try ClaimDate(&row)
        self.init(
            subject: subject, relation: relation, event: event, object: object, role: role,
            date: date, polarity: try row.word(), modality: try row.word(),
            attributedTo: try entity(&row))
    }
}

extension ClaimDate {
    /// Reads the EDTF expression and the basis; nil for nulls.
    init?(_ row: inout RowReader) throws {
        let span = try row.optionalSpan()
        let basis = try row.optionalWord(Basis.self)
        guard let span, let basis else { return nil }
        self.init(span: span, basis: basis)
    }
}
