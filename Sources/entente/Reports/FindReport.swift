import Export
import Graph
import Knowledge

/// The answer to `find`.
struct FindReport: Report {
    private let asked: String
    private let entities: [Entity]
    private let sentences: [FoundSentence]

    init(_ text: String, limit: Int, in store: GraphStore) throws {
        asked = text
        entities = try store.entities(named: text)
        sentences = try store.sentences(with: text, limit: limit)
    }

    var isEmpty: Bool { entities.isEmpty && sentences.isEmpty }

    func text(_ style: TextStyle) -> String {
        if isEmpty { return "nothing has \"\(asked)\"\n" }
        var parts: [String] = []
        if !entities.isEmpty {
            var table = Table("ID", "NAME", "KIND")
            for entity in entities {
                table.add(entity.id.rawValue, entity.heading, entity.kind.rawValue)
            }
            parts.append(table.text(columns: style.columns, bold: style.isStyled))
        }
        parts += sentences.map { sentence in
            "“\(sentence.marked(style).onOneLine)”\n"
                + style.faint("  \(sentence.article.citation)") + "\n"
        }
        return parts.joined(separator: "\n")
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.array("entities") { json in
                for entity in entities {
                    json.object { $0.fields(of: entity) }
                }
            }
            json.array("sentences") { json in
                for sentence in sentences { json.object { sentence.encode(into: &$0) } }
            }
        }
    }

    var csv: CSV {
        var csv = CSV("text", "start", "end", "entities", "path", "title", "published")
        for sentence in sentences {
            csv.add(
                sentence.text, String(sentence.range.lowerBound),
                String(sentence.range.upperBound),
                sentence.entities.map(\.id.rawValue).joined(separator: " "),
                sentence.article.source.path, sentence.article.title,
                sentence.article.publication?.date.edtf)
        }
        return csv
    }
}

extension FoundSentence {
    /// The sentence with the words that were found set off.
    fileprivate func marked(_ style: TextStyle) -> String {
        guard style.isStyled else { return text }
        var result = ""
        for (place, scalar) in text.unicodeScalars.enumerated() {
            if matches.contains(where: { $0.lowerBound == place }) { result += "\u{1B}[1m" }
            result.unicodeScalars.append(scalar)
            if matches.contains(where: { $0.upperBound == place + 1 }) { result += "\u{1B}[0m" }
        }
        return result
    }

    fileprivate func encode(into json: inout JSONWriter) {
        json.field("text", text)
        json.field("start", range.lowerBound)
        json.field("end", range.upperBound)
        json.field("entities", entities.map(\.id.rawValue))
        json.object("article") { article.encode(into: &$0) }
    }
}
