public import Knowledge

extension JSONWriter {
    /// The fields of a claim with its sentence; the article is named by its id.
    public mutating func fields(of claim: CitedClaim) {
        let statement = claim.statement
        field("id", claim.id.rawValue)
        field("subject", statement.subject?.rawValue)
        field("relation", statement.relation.rawValue)
        field("event", statement.event?.rawValue)
        field("object", statement.object?.rawValue)
        field("role", statement.role)
        field("date", statement.date)
        field("polarity", statement.polarity.rawValue)
        field("modality", statement.modality.rawValue)
        field("attributed_to", statement.attributedTo?.rawValue)
        object("quote") { json in
            json.field("text", claim.quote.text)
            json.field("start", claim.quote.range.lowerBound)
            json.field("end", claim.quote.range.upperBound)
        }
        field("subject_span", claim.subjectWords)
        field("object_span", claim.objectWords)
        field("rule", claim.rule)
        field("article", claim.article.id.hex)
    }

    /// The fields of an article.
    public mutating func fields(of article: ArticleReference) {
        field("id", article.id.hex)
        object("source") { json in
            json.field("path", article.source.path)
            json.field("line", article.source.line)
            json.field("id", article.source.recordID)
            json.field("start", article.source.start)
            json.field("end", article.source.end)
        }
        field("title", article.title)
        field("published", article.publication?.date.edtf)
        field("published_basis", article.publication?.basis.rawValue ?? "none")
        field("publisher", article.publisher)
        field("story", article.story.hex)
    }

    /// A date with all it may mean, or null.
    mutating func field(_ key: String, _ date: ClaimDate?) {
        guard let date else { return null(key) }
        object(key) { json in
            json.field("edtf", date.span.edtf)
            json.field("earliest", date.span.earliest?.iso8601)
            json.field("latest", date.span.latest?.iso8601)
            json.field("until_earliest", date.span.untilEarliest?.iso8601)
            json.field("until_latest", date.span.untilLatest?.iso8601)
            json.field("basis", date.basis.rawValue)
        }
    }

    /// `[start,end]`, or null.
    private mutating func field(_ key: String, _ span: Range<Int>?) {
        guard let span else { return null(key) }
        array(key) { json in
            json.value(span.lowerBound)
            json.value(span.upperBound)
        }
    }
}
