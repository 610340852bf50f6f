import Export
import Graph
import Knowledge

extension ClaimEvidence {
    /// The claim in words: "Uzbekistan – suspended – CSTO, 2012 (reported, says …)".
    var sentence: String { statement.sentence(subject, object, speaker: speaker) }

    /// How subject and object were recognised, in words.
    var recognitions: [String] {
        [(subjectRecognition, subject), (objectRecognition, object)].compactMap { found, entity in
            found.flatMap { recognition in
                entity.map { "\(recognition.words.onOneLine) = \(recognition.phrase(for: $0))" }
            }
        }
    }

    /// Where the sentence stands in its article.
    var place: String {
        "characters \(quote.range.lowerBound)–\(quote.range.upperBound)"
    }

    /// What one pastes into a footnote: who said when, in which words, and where they stand.
    var citation: String {
        let heading = [
            article.publisher?.onOneLine, article.title.map { "“\($0.onOneLine)”" },
            article.publication?.phrase,
        ].compactMap(\.self).joined(separator: ", ")
        let quote = "“\(quote.text.onOneLine)”"
        return (heading.isEmpty ? quote : "\(heading): \(quote)")
            + " (\(article.file), \(place))"
    }

    /// The sentence with the subject's and the object's words in brackets.
    var markedQuote: String {
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
}

extension Recognition {
    /// "Islam Karimov: named in full in sentence 2 · people.tsv:14".
    fileprivate func phrase(for entity: Entity) -> String {
        let reason = sentence.map { "named in full in sentence \($0)" } ?? reason.phrase
        let origin = alias.map { " · \($0)" } ?? ""
        return "\(entity.name): \(reason)\(origin)"
    }
}

extension SourceCheck.Finding {
    /// The word for scripts.
    var word: String {
        switch self {
        case .there: "there"
        case .moved: "moved"
        case .embedded: "embedded"
        case .gone: "gone"
        case .unreadable: "unreadable"
        }
    }

    /// The words for people.
    var phrase: String {
        switch self {
        case .there: "verified: the file still says so"
        case .moved(let place):
            "moved: the file says so at characters \(place.lowerBound)–\(place.upperBound)"
        case .embedded(let place):
            "changed: the words stand in a longer sentence now, at characters "
                + "\(place.lowerBound)–\(place.upperBound)"
        case .gone: "gone: the file no longer says so"
        case .unreadable(let reason): "not verified: \(reason)"
        }
    }

    /// Whether the sentence can still be read there.
    var stands: Bool {
        switch self {
        case .there, .moved: true
        case .embedded, .gone, .unreadable: false
        }
    }
}

extension ClaimQuote {
    /// The claim in words, as above.
    var sentence: String { statement.sentence(subject, object, speaker: speaker) }
}

extension Statement {
    fileprivate func sentence(_ subject: Entity?, _ object: Entity?, speaker: Entity?) -> String {
        let parts = [
            subject?.name ?? (relation == .holdsOffice ? "nobody" : nil), relationPhrase, role,
            object?.name,
        ]
        let said = parts.compactMap(\.self).joined(separator: " – ")
        let date = date.map { ", \($0.span.edtf)" } ?? ""
        let modality = modalityPhrase(speaker: speaker?.name)
        return said + date + (modality.isEmpty ? "" : " (\(modality))")
    }
}
