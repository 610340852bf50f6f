import Entities
import Export
import Knowledge

/// The answer to `suggest`.
struct SuggestionsReport: Report {
    private let suggestions: [Suggestion]
    private let catalogue: EntityCatalogue

    init(_ suggestions: [Suggestion], catalogue: EntityCatalogue) {
        self.suggestions = suggestions
        self.catalogue = catalogue
    }

    var isEmpty: Bool { suggestions.isEmpty }

    /// As rows for dictionary tables.
    var tables: String { SuggestedTables(suggestions, catalogue: catalogue).text }

    func text(_ style: TextStyle) -> String {
        if isEmpty { return "no name that the dictionaries do not know\n" }
        var table = Table(
            "STORIES", "MENTIONS", "KIND", "NAME", "GUESS", "EXAMPLE",
            least: ["MENTIONS", "STORIES", "KIND"])
        for suggestion in suggestions {
            table.add(
                String(suggestion.stories), String(suggestion.mentions), suggestion.gain.word,
                suggestion.fullName, guess(suggestion), suggestion.example.text.onOneLine)
        }
        return table.text(columns: style.columns, bold: style.isStyled)
    }

    /// "foreign minister, Latvia", "= Emomali Rahmon".
    private func guess(_ suggestion: Suggestion) -> String {
        if case .alias(let id, _) = suggestion.gain { return "= \(name(id) ?? id.rawValue)" }
        let state = suggestion.state.flatMap(name)
        return [suggestion.role, state].compactMap(\.self).joined(separator: ", ")
    }

    private func name(_ id: EntityID) -> String? {
        catalogue.index(of: id).map { catalogue[$0].name }
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.array("suggestions") { json in
                for suggestion in suggestions { json.object { suggestion.encode(into: &$0) } }
            }
        }
    }

    var csv: CSV {
        var csv = CSV(
            "stories", "mentions", "kind", "name", "acronyms", "alias_of", "role", "state",
            "example", "path", "line", "start", "end")
        for suggestion in suggestions {
            let example = suggestion.example
            csv.add(
                String(suggestion.stories), String(suggestion.mentions), suggestion.gain.word,
                suggestion.name, suggestion.acronyms.joined(separator: " "),
                suggestion.gain.aliasOf?.rawValue, suggestion.role, suggestion.state?.rawValue,
                example.text, example.source.path, example.source.line.map(String.init),
                String(example.range.lowerBound), String(example.range.upperBound))
        }
        return csv
    }
}

extension Suggestion {
    /// The name with the acronyms that texts introduce for it.
    fileprivate var fullName: String {
        acronyms.isEmpty ? name : "\(name) (\(acronyms.joined(separator: ", ")))"
    }

    fileprivate func encode(into json: inout JSONWriter) {
        json.field("name", name)
        json.field("kind", gain.word)
        json.field("organisation_kind", gain.organisationKind?.rawValue)
        json.field("acronyms", acronyms)
        json.field("alias_of", gain.aliasOf?.rawValue)
        json.field("role", role)
        json.field("state", state?.rawValue)
        json.field("stories", stories)
        json.field("mentions", mentions)
        json.object("example") { json in
            json.field("text", example.text)
            json.field("path", example.source.path)
            json.field("line", example.source.line)
            json.field("start", example.range.lowerBound)
            json.field("end", example.range.upperBound)
        }
    }
}

extension Suggestion.Gain {
    /// The kind of a new entity, or "alias".
    fileprivate var word: String {
        switch self {
        case .entity(let kind, _): kind.rawValue
        case .alias: "alias"
        }
    }

    fileprivate var organisationKind: OrganisationKind? {
        if case .entity(_, let kind) = self { kind } else { nil }
    }

    fileprivate var aliasOf: EntityID? {
        if case .alias(let id, _) = self { id } else { nil }
    }
}
