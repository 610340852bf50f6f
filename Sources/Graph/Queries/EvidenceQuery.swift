public import Knowledge

import class GRDB.Database

extension GraphStore {
    /// The evidence for what links two entities, the earliest told first; of a story's copies only
    /// what its first document does not say.
    public func evidence(
        for a: EntityID, and b: EntityID, filter: ClaimFilter = ClaimFilter()
    ) throws(GraphError) -> [ClaimEvidence] {
        try read { database in
            let ids = try database.claims(between: a, and: b, filter: filter).map(\.id)
            let evidence = try Set(ids).sorted().compactMap { try database.evidence(for: $0) }
                .sorted { $0.isToldBefore($1) }
            var first: [Telling: ContentHash] = [:]
            for claim in evidence {
                let telling = Telling(claim)
                let isFirst = claim.article.id == claim.article.story
                if isFirst || first[telling] == nil { first[telling] = claim.article.id }
            }
            return evidence.filter { first[Telling($0)] == $0.article.id }
        }
    }

    /// The evidence for one claim; nil for an id that no claim has.
    public func evidence(for claim: ClaimID) throws(GraphError) -> ClaimEvidence? {
        try read { try $0.evidence(for: claim) }
    }
}

/// What one story says.
private struct Telling: Hashable {
    let story: ContentHash
    let saying: Saying

    init(_ claim: ClaimEvidence) {
        story = claim.article.story
        saying = Saying(claim.statement)
    }
}

extension ClaimEvidence {
    /// In order of publication, undated last, then of path and place, then of the id.
    fileprivate func isToldBefore(_ other: ClaimEvidence) -> Bool {
        if article.publication != other.article.publication
            || article.source != other.article.source
        {
            return article.isPublishedBefore(other.article)
        }
        return (quote.range.lowerBound, id) < (other.quote.range.lowerBound, other.id)
    }
}

extension Database {
    /// The evidence for a claim as the first document of its story has it.
    fileprivate func evidence(for id: ClaimID) throws -> ClaimEvidence? {
        let rows = try rows(EvidenceRow.select, id.rawValue) { try EvidenceRow(&$0) }
        guard let row = rows.first else { return nil }
        let text = try StoredText(of: row.document, around: row.range, in: self)
        let verdicts = try Verdicts(in: self)
        let statement = verdicts.identified(row.statement)
        return ClaimEvidence(
            id: id, statement: statement,
            subject: try statement.subject.flatMap(entity),
            object: try statement.object.flatMap(entity),
            speaker: try statement.attributedTo.flatMap(entity),
            quote: text.sentence(row.evidence),
            subjectWords: row.subject.map(text.quotation),
            objectWords: row.object.map(text.quotation),
            context: row.context.map(text.sentence),
            subjectRecognition: try recognition(
                of: row.statement.subject, at: row.subject, inDocument: row.document),
            objectRecognition: try recognition(
                of: row.statement.object, at: row.object, inDocument: row.document),
            rule: row.rule, article: row.article, copies: rows.dropFirst().map(\.article),
            alsoTold: try articles(saying: statement, besidesStory: row.story, verdicts),
            judgements: try Judgements(about: id, in: self).inEffect)
    }
}

/// A claim of one document with all its places.
private struct EvidenceRow {
    static let select = ArticleReference.selectWithClaim(
        """
        claims.document_id, ifnull(documents.story_id, documents.id), subject.entity, relation,
        event, object.entity, claims.role, date, date_basis, polarity, modality, speaker.entity,
        evidence_start, evidence_end, subject_start, subject_end, object_start, object_end,
        context_start, context_end, rule
        """)

    let document: Int64
    let story: Int64
    let statement: Statement
    let evidence: Range<Int>
    let subject: Range<Int>?
    let object: Range<Int>?
    let context: Range<Int>?
    let rule: String
    let article: ArticleReference

    /// All of its places, and what lies between them.
    var range: Range<Int> {
        [subject, object, context].compactMap(\.self).reduce(evidence) {
            min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
        }
    }

    init(_ row: inout RowReader) throws {
        document = row.integer()
        story = row.integer()
        statement = try Statement(&row)
        evidence = try row.range()
        subject = try row.optionalRange()
        object = try row.optionalRange()
        context = try row.optionalRange()
        rule = row.text()
        article = try ArticleReference(&row)
    }
}
