import Export
import Graph
import Knowledge

/// The answer to `why`: claims with all that lets a reader check them.
struct WhyReport: Report {
    private let claims: [ClaimEvidence]
    private let nothing: String

    /// Claims in the order in which they were told; `nothing` is said where there is none.
    init(_ claims: [ClaimEvidence], nothing: String) {
        self.claims = claims
        self.nothing = nothing
    }

    var isEmpty: Bool { claims.isEmpty }

    func text(_ style: TextStyle) -> String {
        if isEmpty { return nothing + "\n" }
        return claims.map { claim in
            var lines = [style.heading(claim.sentence) + style.faint("  [\(claim.id)]")]
            lines += claim.remarks.map { "  \($0)" }
            if let context = claim.context { lines.append("  … “\(context.text.onOneLine)”") }
            lines.append("  “\(claim.markedQuote)”")
            lines.append(style.faint("  \(claim.article.citation)"))
            let places =
                "characters \(claim.quote.range.lowerBound)–\(claim.quote.range.upperBound)"
            lines.append(style.faint("  \(places) · rule \(claim.rule)"))
            for recognition in claim.recognitions { lines.append(style.faint("  \(recognition)")) }
            for copy in claim.copies { lines.append(style.faint("  also in \(copy.place)")) }
            if claim.otherStories > 0 {
                let stories =
                    claim.otherStories == 1
                    ? "1 other story" : "\(claim.otherStories) other stories"
                lines.append(style.faint("  \(stories) with the same claim"))
            }
            return lines.joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.array("claims") { json in
                for claim in claims { json.object { claim.encode(into: &$0) } }
            }
        }
    }

    var csv: CSV {
        var csv = CSV(
            "claim", "subject", "relation", "event", "object", "role", "date", "polarity",
            "modality", "attributed_to", "quote", "path", "line", "start", "end", "title",
            "published", "publisher", "rule")
        for claim in claims {
            let statement = claim.statement
            csv.add(
                claim.id.rawValue, statement.subject?.rawValue, statement.relation.rawValue,
                statement.event?.rawValue, statement.object?.rawValue, statement.role,
                statement.date?.span.edtf, statement.polarity.rawValue,
                statement.modality.rawValue, statement.attributedTo?.rawValue, claim.quote.text,
                claim.article.source.path, claim.article.source.line.map(String.init),
                String(claim.quote.range.lowerBound), String(claim.quote.range.upperBound),
                claim.article.title, claim.article.publication?.date.edtf,
                claim.article.publisher, claim.rule)
        }
        return csv
    }
}

extension ClaimEvidence {
    /// The claim in words: "Uzbekistan – suspended – CSTO, 2012 (reported, says …)".
    var sentence: String {
        let parts = [
            subject?.name ?? (statement.relation == .holdsOffice ? "nobody" : nil),
            statement.relationPhrase, statement.role, object?.name,
        ]
        let said = parts.compactMap(\.self).joined(separator: " – ")
        let date = statement.date.map { ", \($0.span.edtf)" } ?? ""
        let modality = statement.modalityPhrase(speaker: speaker?.name)
        return said + date + (modality.isEmpty ? "" : " (\(modality))")
    }

    /// How subject and object were recognised, in words.
    fileprivate var recognitions: [String] {
        [(subjectRecognition, subject), (objectRecognition, object)].compactMap { found, entity in
            found.flatMap { recognition in
                entity.map { "\(recognition.words.onOneLine) = \(recognition.phrase(for: $0))" }
            }
        }
    }

    /// The sentence with the subject's and the object's words in brackets.
    fileprivate var markedQuote: String {
        let start = quote.range.lowerBound
        let words = [subjectWords, objectWords].compactMap(\.self)
            .filter { quote.range.contains($0.range.lowerBound) }
            .map { ($0.range.lowerBound - start)..<($0.range.upperBound - start) }
        var marked = ""
        for (place, scalar) in quote.text.unicodeScalars.enumerated() {
            if words.contains(where: { $0.lowerBound == place }) { marked += "[" }
            marked.unicodeScalars.append(scalar)
            if words.contains(where: { $0.upperBound == place + 1 }) { marked += "]" }
        }
        return marked.onOneLine
    }

    fileprivate func encode(into json: inout JSONWriter) {
        json.field("id", id.rawValue)
        json.field("subject", subject)
        json.field("relation", statement.relation.rawValue)
        json.field("event", statement.event?.rawValue)
        json.field("object", object)
        json.field("role", statement.role)
        json.field("date", statement.date?.span)
        json.field("polarity", statement.polarity.rawValue)
        json.field("modality", statement.modality.rawValue)
        json.field("attributed_to", speaker)
        encode(quote, as: "quote", into: &json)
        encode(subjectWords, as: "subject_words", into: &json)
        encode(objectWords, as: "object_words", into: &json)
        encode(context, as: "context", into: &json)
        json.field("subject_alias", subjectRecognition?.alias)
        json.field("object_alias", objectRecognition?.alias)
        json.field("subject_reason", subjectRecognition?.reason.rawValue)
        json.field("object_reason", objectRecognition?.reason.rawValue)
        json.field("rule", rule)
        json.object("article") { article.encode(into: &$0) }
        json.array("copies") { json in
            for copy in copies { json.object { copy.encode(into: &$0) } }
        }
        json.field("other_stories", otherStories)
        json.array("judgements") { json in
            for judgement in judgements.standing {
                json.object { json in
                    json.field("number", judgement.number)
                    json.field("verdict", judgement.ruling.verdict.rawValue)
                    json.field("reason", judgement.reason)
                }
            }
        }
    }

    private func encode(_ words: Quotation?, as key: String, into json: inout JSONWriter) {
        guard let words else { return json.null(key) }
        json.object(key) { json in
            json.field("text", words.text)
            json.field("start", words.range.lowerBound)
            json.field("end", words.range.upperBound)
        }
    }
}

extension Recognition {
    /// "Islam Karimov: named in full in sentence 2 · people.tsv:14".
    fileprivate func phrase(for entity: Entity) -> String {
        let reason = sentence.map { "named in full in sentence \($0)" } ?? reason.phrase
        let origin = alias.map { " · \($0)" } ?? ""
        return "\(entity.name): \(reason)\(origin)"
    }
}
