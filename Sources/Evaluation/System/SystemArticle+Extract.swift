public import Knowledge

extension SystemArticle {
    /// What Entente itself read in an article.
    public init(_ extract: Extract) {
        let reading = extract.reading
        let document = reading.document
        let offsets = CodePointOffsets(document.text)
        path = document.source.path
        start = document.source.start
        published = document.publication?.date.edtf
        mentions = reading.mentions.map { mention in
            let entity = reading.entity(of: mention)
            return AnnotatedMention(
                range: offsets.codePoints(mention.range), text: document.string(mention.range),
                entity: entity?.id.rawValue, name: entity?.name, kind: mention.kind.rawValue,
                otherKinds: [], form: mention.form.rawValue, isOptional: false)
        }
        claims = extract.claims.map { claim in
            AnnotatedClaim(
                claim.statement, evidence: offsets.codePoints(claim.evidence.sentence))
        }
    }
}

extension AnnotatedClaim {
    fileprivate init(_ statement: Statement, evidence: Range<Int>) {
        self.init(
            subject: statement.subject?.rawValue, relation: statement.relation.rawValue,
            event: statement.event?.rawValue, object: statement.object?.rawValue,
            role: statement.role, date: statement.date?.span.edtf,
            polarity: statement.polarity.rawValue, modality: statement.modality.rawValue,
            attributedTo: statement.attributedTo?.rawValue, evidence: evidence)
    }
}
