extension ClaimID {
    /// The id of a statement made by a sentence of an article: the first 16 hex digits of SHA-256
    /// over the article's id, evidence start and end (code points), subject, relation, event,
    /// object, role, EDTF date, polarity, modality and speaker, tab-separated, empty for null.
    public init(article: ContentHash, evidence: Range<Int>, statement: Statement) {
        let fields: [String] = [
            article.hex, String(evidence.lowerBound), String(evidence.upperBound),
            statement.subject?.rawValue ?? "", statement.relation.rawValue,
            statement.event?.rawValue ?? "", statement.object?.rawValue ?? "",
            statement.role ?? "", statement.date?.span.edtf ?? "", statement.polarity.rawValue,
            statement.modality.rawValue, statement.attributedTo?.rawValue ?? "",
        ]
        var bytes: [UInt8] = []
        for (i, field) in fields.enumerated() {
            if i > 0 { bytes.append(UInt8(ascii: "\t")) }
            bytes += field.utf8
        }
        self.init(ContentHash(hashing: bytes).words.0)
    }
}
