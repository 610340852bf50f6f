public import Knowledge

import class GRDB.Database

/// The sentence behind a claim: as much of its evidence as the footing of an answer shows.
public struct ClaimQuote: Sendable {
    /// The claim's id.
    public let id: ClaimID
    /// What it says.
    public let statement: Statement
    /// Whom it is about, nil where nobody is named.
    public let subject: Entity?
    /// The object, nil where unnamed.
    public let object: Entity?
    /// Who says so, where the sentence names one.
    public let speaker: Entity?
    /// The sentence.
    public let quote: Quotation
    /// The article that says so: the first of its story.
    public let article: ArticleReference
    /// Id of the pattern that fired.
    public let rule: String
    /// What the user judged of it and did not take back, in order.
    public let judgements: [Judgement]
}

extension GraphStore {
    /// The sentences behind claims, each claim looked up once; claims that are not stored are left
    /// out.
    public func quotes(for claims: some Sequence<ClaimID>) throws(GraphError) -> [ClaimID:
        ClaimQuote]
    {
        try read { database in
            let judgements = Dictionary(
                grouping: try Judgements(from: database).inEffect, by: \.ruling.claim)
            let verdicts = try Verdicts(in: database)
            var named: [EntityID: Entity] = [:]
            func entity(_ id: EntityID?) throws -> Entity? {
                guard let id = id.map(verdicts.identified) else { return nil }
                if let known = named[id] { return known }
                named[id] = try database.entity(id)
                return named[id]
            }
            var first: [ClaimID: QuoteRow] = [:]
            _ = try database.rows(QuoteRow.select, Array(Set(claims)).json) {
                let row = try QuoteRow(&$0)
                if first[row.claim].map(row.standsBefore) ?? true { first[row.claim] = row }
            }
            return try first.mapValues { row in
                ClaimQuote(
                    id: row.claim, statement: verdicts.identified(row.statement),
                    subject: try entity(row.statement.subject),
                    object: try entity(row.statement.object),
                    speaker: try entity(row.statement.attributedTo),
                    quote: try row.quotation(in: database),
                    article: row.article, rule: row.rule,
                    judgements: judgements[row.claim] ?? [])
            }
        }
    }
}

/// A claim of one document with its sentence.
private struct QuoteRow {
    // Looked up in the order of their rows, which is that of their sentences and documents too.
    // Sorted by SQLite they would be copied with their texts, though most claims have one row.
    static let select =
        ArticleReference.selectWithClaims(
            """
            claims.claim, ifnull(documents.story_id, documents.id) <> documents.id, evidence_start,
            evidence_end, sentences.start_offset, sentences.end_offset, sentences.text, subject.entity, relation, event, object.entity, claims.role, date,
            date_basis, polarity, modality, speaker.entity, claims.document_id, rule
            """)
        + " claims.id IN (SELECT id FROM claims WHERE claim IN (SELECT value FROM json_each(?)))"

    let claim: ClaimID
    /// Whether its document is not the first of its story.
    private let isCopy: Bool
    let statement: Statement
    let rule: String
    let article: ArticleReference
    private let evidence: Range<Int>
    private let sentence: Range<Int>
    private let text: [UInt8]
    private let document: Int64

    init(_ row: inout RowReader) throws {
        claim = try row.claimID()
        isCopy = row.bool()
        evidence = try row.range()
        sentence = try row.range()
        text = row.bytes()
        statement = try Statement(&row)
        document = row.integer()
        rule = row.text()
        article = try ArticleReference(&row)
    }

    /// The first document of a story before copies, then by path and place.
    func standsBefore(_ other: QuoteRow) -> Bool {
        isCopy == other.isCopy ? article.source < other.article.source : other.isCopy
    }

    /// The words of the evidence, which may reach beyond the sentence.
    func quotation(in database: Database) throws -> Quotation {
        let stored =
            evidence == sentence
            ? StoredText(text, from: sentence.lowerBound)
            : try StoredText(of: document, around: evidence, in: database)
        return stored.sentence(evidence)
    }
}
