/// A form of content that is read, told by the end of a name or by the first bytes.
public enum InputFormat: Sendable, Hashable, CaseIterable {
    case plainText
    case jsonLines
    case html
    case feed

    /// The format of a name such as `news.jsonl`; nil where its ending says nothing.
    init?(ending: String) {
        guard let format = Self.allCases.first(where: { $0.facts.endings.contains(ending) })
        else { return nil }
        self = format
    }

    /// The format that content begins like; plain text begins in any way.
    init(head: [UInt8]) {
        let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
        let text = start.drop { $0 <= 0x20 }
        self = Self.allCases.first { $0.facts.begins(text) } ?? .plainText
    }

    /// Endings of names, the usual one first.
    var endings: [String] { facts.endings }

    /// What messages call it.
    var name: String { facts.name }

    /// What makes documents of it.
    var reader: any FormatReader.Type { facts.reader }
}

extension InputFormat {
    private struct Facts {
        let name: String
        let endings: [String]
        let reader: any FormatReader.Type
        /// Whether text without leading white space looks like it.
        var begins: (ArraySlice<UInt8>) -> Bool = { _ in false }
    }

    private var facts: Facts {
        switch self {
        case .plainText:
            Facts(name: "plain text", endings: ["txt", "md"], reader: PlainTextReader.self)
        case .jsonLines:
            Facts(
                name: "JSON Lines", endings: ["jsonl", "ndjson"], reader: JSONLinesReader.self,
                begins: { $0.first == UInt8(ascii: "{") })
        case .html:
            Facts(
                name: "HTML", endings: ["html", "htm", "xhtml"], reader: HTMLReader.self,
                begins: { Self.begins($0, with: ["<!doctype html", "<html"]) })
        case .feed:
            Facts(
                name: "RSS and Atom", endings: ["xml", "rss", "atom"], reader: FeedReader.self,
                begins: { Self.begins($0, with: ["<?xml", "<rss", "<feed", "<rdf:rdf"]) })
        }
    }

    /// Whether text begins with one of several marks, whatever their case.
    private static func begins(_ text: ArraySlice<UInt8>, with marks: [String]) -> Bool {
        marks.contains { text.prefix($0.utf8.count).map(\.lowered) == Array($0.utf8) }
    }
}
