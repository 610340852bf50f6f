import Knowledge

extension Column<CitedClaim> {
    /// What a claim says besides its ends, and where.
    static let all: [Column] = [
        .text("relation") { $0.statement.relation.rawValue },
        .text("event") { $0.statement.event?.rawValue },
        .text("role") { $0.statement.role },
        .text("date") { $0.statement.date?.span.edtf },
        .day("earliest") { $0.statement.date?.span.earliest },
        .day("latest") { $0.statement.date?.span.latest },
        .day("until_earliest") { $0.statement.date?.span.untilEarliest },
        .day("until_latest") { $0.statement.date?.span.untilLatest },
        .text("date_basis") { $0.statement.date?.basis.rawValue },
        .text("polarity") { $0.statement.polarity.rawValue },
        .text("modality") { $0.statement.modality.rawValue },
        .text("quote") { $0.quote.text },
        .number("quote_start") { $0.quote.range.lowerBound },
        .number("quote_end") { $0.quote.range.upperBound },
        .number("subject_start") { $0.subjectWords?.lowerBound },
        .number("subject_end") { $0.subjectWords?.upperBound },
        .number("object_start") { $0.objectWords?.lowerBound },
        .number("object_end") { $0.objectWords?.upperBound },
        .text("rule") { $0.rule },
    ]
}

extension Column<ArticleReference> {
    /// What is known of an article besides its id.
    static let all: [Column] = [
        .text("title") { $0.title },
        .text("publisher") { $0.publisher },
        .text("published") { $0.publication?.date.edtf },
        .text("published_basis") { $0.publication?.basis.rawValue },
        .text("path") { $0.source.path },
        .number("line") { $0.source.line },
        .text("record") { $0.source.recordID },
        .number("start") { $0.source.start },
        .number("end") { $0.source.end },
        .text("story") { $0.story.hex },
    ]
}
