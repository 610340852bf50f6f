import Export
import Graph
import Knowledge

/// The answer to `find`: entities by their names, then sentences; of nothing the reason.
struct FindReport: Report {
    private let asked: String
    private let names: [FoundName]
    private let sentences: [FoundSentence]
    /// The words of the question, where no sentence has them all.
    private let words: [AskedWord]
    /// Whether only articles of other days have it.
    private let isElsewhere: Bool

    init(
        _ text: String, published span: PublicationSpan, limit: Int, in store: GraphStore
    ) throws {
        asked = text
        names = try store.names(with: text)
        sentences = try store.sentences(with: text, published: span, limit: limit)
        words = sentences.isEmpty ? try store.words(of: text) : []
        isElsewhere =
            try sentences.isEmpty && !span.isEndless
            && !store.sentences(with: text, limit: 1).isEmpty
    }

    var isEmpty: Bool { names.isEmpty && sentences.isEmpty }

    func text(_ style: TextStyle) -> String {
        if isEmpty { return "nothing has \"\(asked)\"\(reason)\n" }
        var parts: [String] = []
        if !names.isEmpty {
            var table = Table(
                "ID", "NAME", "KIND", "STORIES", "ALSO CALLED", least: ["STORIES", "KIND"])
            for name in names {
                table.add(
                    name.entity.id.rawValue, name.entity.heading, name.entity.kind.rawValue,
                    String(name.stories), name.alias ?? "")
            }
            parts.append(table.text(columns: style.columns, bold: style.isStyled))
        }
        parts += sentences.map { sentence in
            "“\(sentence.snippet(style))”\n"
                + style.faint("  \(sentence.article.citation)") + "\n"
        }
        if sentences.isEmpty { parts.append("no sentence has it\(reason)\n") }
        return parts.joined(separator: "\n")
    }

    /// Why no sentence was found: words that no text has, or words that never meet.
    private var reason: String {
        if isElsewhere { return " in articles of these days; others have it" }
        let unknown = words.filter { $0.sentences == 0 }
        if !unknown.isEmpty {
            return ": "
                + unknown.map { word in
                    let near = word.near.map { "\"\($0)\"" }.joined(separator: ", ")
                    return "no text has \"\(word.text)\""
                        + (near.isEmpty ? "" : " (did you mean \(near)?)")
                }.joined(separator: ", ")
        }
        let counts = words.map { "\"\($0.text)\" (\($0.sentences.counting("sentence")))" }
        return counts.count < 2
            ? "" : ": no sentence has all of \(counts.joined(separator: ", "))"
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.array("entities") { json in
                for name in names {
                    json.object { json in
                        json.fields(of: name.entity)
                        json.field("stories", name.stories)
                        json.field("alias", name.alias)
                    }
                }
            }
            json.array("sentences") { json in
                for sentence in sentences { json.object { sentence.encode(into: &$0) } }
            }
            json.array("words") { json in
                for word in words {
                    json.object { json in
                        json.field("text", word.text)
                        json.field("sentences", word.sentences)
                        json.field("near", word.near)
                    }
                }
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
