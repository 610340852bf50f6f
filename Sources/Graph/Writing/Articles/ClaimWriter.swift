import GRDB
import Knowledge

/// Stores claims; one that an article makes twice is stored once.
struct ClaimWriter {
    private let claims: PreparedStatement

    /// A writer for the present transaction.
    init(_ database: Database) throws {
        claims = try PreparedStatement(
            """
            INSERT INTO claims (document_id, sentence_id, claim, subject_id, relation, event,
                object_id, role, date, date_basis, earliest, latest, until_earliest,
                until_latest, polarity, modality, attributed_to_id, evidence_start,
                evidence_end, subject_start, subject_end, object_start, object_end,
                context_start, context_end, roster, roster_is_complete, roster_count, rule)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?)
            ON CONFLICT (document_id, claim) DO NOTHING
            """, in: database)
    }

    /// Stores a claim of an article.
    func write(
        _ claim: Claim, of reading: Reading, at place: ArticlePlace,
        entities: inout EntityWriter
    ) throws {
        let statement = claim.statement
        let span = statement.date?.span
        let evidence = place.offsets.codePoints(claim.evidence.sentence)
        let subject = claim.evidence.subject.map(place.offsets.codePoints)
        let object = claim.evidence.object.map(place.offsets.codePoints)
        let context = claim.evidence.context.map(place.offsets.codePoints)
        try claims.run(
            place.document, place.sentence(at: claim.evidence.sentence.start),
            claim.id.rawValue, try entities.key(of: statement.subject, in: reading),
            statement.relation.rawValue, statement.event?.rawValue,
            try entities.key(of: statement.object, in: reading), statement.role,
            span?.edtf, statement.date?.basis.rawValue, span?.earliest?.iso8601,
            span?.latest?.iso8601, span?.untilEarliest?.iso8601, span?.untilLatest?.iso8601,
            statement.polarity.rawValue, statement.modality.rawValue,
            try entities.key(of: statement.attributedTo, in: reading),
            evidence.lowerBound, evidence.upperBound,
            subject?.lowerBound, subject?.upperBound, object?.lowerBound, object?.upperBound,
            context?.lowerBound, context?.upperBound,
            claim.roster.map { place.offsets.codePoint(atByte: Int($0.id)) },
            claim.roster?.isComplete, claim.roster?.count, claim.rule)
    }
}
