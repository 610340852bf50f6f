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
            var quotes: [ClaimID: ClaimQuote] = [:]
            for claim in claims where quotes[claim] == nil {
                quotes[claim] = try database.quote(
                    claim, judgements: judgements[claim] ?? [], verdicts)
            }
            return quotes
        }
    }
}

extension Database {
    /// The sentence behind a claim as the first document of its story has it.
    fileprivate func quote(
        _ claim: ClaimID, judgements: [Judgement], _ verdicts: Verdicts
    ) throws -> ClaimQuote? {
        let found = try firstRow(
            ArticleReference.selectWithClaim(
                """
                evidence_start, evidence_end, sentences.start_offset, sentences.end_offset,
                sentences.text, subject.entity, speaker.entity, claims.document_id, rule
                """), claim.rawValue
        ) { row in
            (
                evidence: try row.range(), sentence: try row.range(), text: row.bytes(),
                subject: row.optionalText(), speaker: row.optionalText(), document: row.integer(),
                rule: row.text(), article: try ArticleReference(&row)
            )
        }
        guard let found else { return nil }
        let text =
            found.evidence == found.sentence
            ? StoredText(found.text, from: found.sentence.lowerBound)
            : try StoredText(of: found.document, around: found.evidence, in: self)
        func named(_ id: String?) throws -> Entity? {
            try id.flatMap { try self.entity(verdicts.identified(EntityID($0))) }
        }
        return ClaimQuote(
            id: claim, subject: try named(found.subject), speaker: try named(found.speaker),
            quote: text.sentence(found.evidence), article: found.article, rule: found.rule,
            judgements: judgements)
    }
}
