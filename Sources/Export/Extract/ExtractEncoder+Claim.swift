import Knowledge

extension ExtractEncoder {
    func encode(_ claim: Claim, _ article: ArticleText, into json: inout JSONWriter) {
        let statement = claim.statement
        json.field("id", claim.id.rawValue)
        json.field("subject", statement.subject?.rawValue)
        json.field("relation", statement.relation.rawValue)
        json.field("event", statement.event?.rawValue)
        json.field("object", statement.object?.rawValue)
        json.field("role", statement.role)
        json.field("date", statement.date)
        json.field("polarity", statement.polarity.rawValue)
        json.field("modality", statement.modality.rawValue)
        json.field("attributed_to", statement.attributedTo?.rawValue)
        json.object("evidence") { json in
            json.bounds(claim.evidence.sentence, in: article)
            json.field("text", utf8: article[claim.evidence.sentence])
        }
        json.span("subject_span", claim.evidence.subject, in: article)
        json.span("object_span", claim.evidence.object, in: article)
        json.span("context", claim.evidence.context, in: article)
        encode(claim.roster, article, into: &json)
        json.field("rule", claim.rule)
    }

    /// A roster's id is where its first name begins: a number, in code points as all offsets.
    private func encode(
        _ roster: Roster?, _ article: ArticleText, into json: inout JSONWriter
    ) {
        guard let roster else { return json.null("roster") }
        json.object("roster") { json in
            json.field("id", article.codePoint(atByte: roster.id))
            json.field("complete", roster.isComplete)
            json.field("count", roster.count)
        }
    }
}
