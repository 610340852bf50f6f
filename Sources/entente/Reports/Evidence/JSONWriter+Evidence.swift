import Export
import Graph
import Knowledge

extension JSONWriter {
    /// The fields of a claim with all that lets a reader check it.
    mutating func fields(of claim: ClaimEvidence, ruleLine: String?) {
        let statement = claim.statement
        field("id", claim.id.rawValue)
        field("subject", claim.subject)
        field("relation", statement.relation.rawValue)
        field("event", statement.event?.rawValue)
        field("object", claim.object)
        field("role", statement.role)
        field("date", statement.date?.span)
        field("polarity", statement.polarity.rawValue)
        field("modality", statement.modality.rawValue)
        field("attributed_to", claim.speaker)
        field("quote", claim.quote)
        field("subject_words", claim.subjectWords)
        field("object_words", claim.objectWords)
        field("context", claim.context)
        field("subject_alias", claim.subjectRecognition?.alias)
        field("object_alias", claim.objectRecognition?.alias)
        field("subject_reason", claim.subjectRecognition?.reason.rawValue)
        field("object_reason", claim.objectRecognition?.reason.rawValue)
        field("rule", claim.rule)
        field("rule_line", ruleLine)
        field("citation", claim.citation)
        object("article") { claim.article.encode(into: &$0) }
        field("copies", claim.copies)
        field("also_told", claim.alsoTold)
        array("judgements") { json in
            for judgement in claim.judgements.standing {
                json.object { json in
                    json.field("number", judgement.number)
                    json.field("verdict", judgement.ruling.verdict.rawValue)
                    json.field("reason", judgement.reason)
                }
            }
        }
    }

    /// `{"state","start","end","reason"}`: place and reason are null where there is none.
    mutating func field(_ key: String, _ finding: SourceCheck.Finding) {
        object(key) { json in
            json.field("state", finding.word)
            var (place, reason): (Range<Int>?, String?)
            switch finding {
            case .moved(let range), .embedded(let range): place = range
            case .unreadable(let why): reason = why
            case .there, .gone: break
            }
            json.field("start", place?.lowerBound)
            json.field("end", place?.upperBound)
            json.field("reason", reason)
        }
    }

    private mutating func field(_ key: String, _ articles: [ArticleReference]) {
        array(key) { json in
            for article in articles { json.object { article.encode(into: &$0) } }
        }
    }

    private mutating func field(_ key: String, _ words: Quotation?) {
        guard let words else { return null(key) }
        object(key) { json in
            json.field("text", words.text)
            json.field("start", words.range.lowerBound)
            json.field("end", words.range.upperBound)
        }
    }
}
