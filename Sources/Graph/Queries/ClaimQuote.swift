public import Knowledge

import class GRDB.Database

/// The sentence behind a claim: as much of its evidence as the footing of an answer shows.
public struct ClaimQuote: Sendable {
    /// The claim's id.
    public let id: ClaimID
    /// Whom it is about, nil where nobody is named.
    public let subject: Entity?
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
            let rows = try database.rows(QuoteRow.select, Array(Set(claims)).json) {
                try QuoteRow(&$0)
            }
            var quotes: [ClaimID: ClaimQuote] = [:]
            for row in rows where quotes[row.claim] == nil {
                quotes[row.claim] = ClaimQuote(
                    id: row.claim, subject: try entity(row.subject),
                    speaker: try entity(row.speaker), quote: try row.quotation(in: database),
                    article: row.article, rule: row.rule,
                    judgements: judgements[row.claim] ?? [])
            }
            return quotes
        }
    }
}

/// A claim of one document with its sentence.
private struct QuoteRow {
    static let select = ArticleReference.selectWithClaim(
        """
        claims.claim, evidence_start, evidence_end, sentences.start_offset, sentences.end_offset,
        sentences.text, subject.entity, speaker.entity, claims.document_id, rule
        """, ofSeveral: true)

    let claim: ClaimID
    let subject: EntityID?
    let speaker: EntityID?
    let rule: String
    let article: ArticleReference
    private let evidence: Range<Int>
    private let sentence: Range<Int>
    private let text: [UInt8]
    private let document: Int64

    init(_ row: inout RowReader) throws {
        claim = try row.claimID()
        evidence = try row.range()
        sentence = try row.range()
        text = row.bytes()
        subject = row.optionalText().map { EntityID($0) }
        speaker = row.optionalText().map { EntityID($0) }
        document = row.integer()
        rule = row.text()
        article = try ArticleReference(&row)
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
