import Corpus
import Knowledge
import Testing

/// A page of news in some publisher's manner, and the articles that a reader sees in it.
///
/// `{a}` to `{d}` stand for paragraphs of running text, `{t}` for a teaser that is cut off; `▸` marks
/// where an article begins, on pages where that is not plain from its headline.
struct PageCase: CustomTestStringConvertible {
    let name: String
    let text: String
    /// `first words | date basis @ publisher`: date and basis `-` where there is none, the publisher
    /// only where the case is about it.
    let articles: [String]
    /// Where articles begin, in code points; empty where the page does not mark it.
    let starts: [Int]

    var testDescription: String { name }

    init(_ name: String, _ text: String, _ articles: [String]) {
        self.name = name
        self.articles = articles
        let marked = Self.paragraphs.reduce(text) { $0.replacing($1.key, with: $1.value) }
        let scalars = marked.unicodeScalars.split(separator: "▸", omittingEmptySubsequences: false)
        var starts: [Int] = []
        for part in scalars.dropLast() { starts.append((starts.last ?? 0) + part.count) }
        self.starts = starts
        self.text = scalars.map { String($0) }.joined()
    }

    /// What the reader makes of the page, in the form of `articles` and `starts`.
    func found() throws -> (articles: [String], starts: [Int]) {
        let namesPublishers = articles.contains { $0.contains(" @ ") }
        var found: (articles: [String], starts: [Int]) = ([], [])
        try CorpusReader().read(
            bytes: Array(text.utf8), path: "page.txt", as: .plainText,
            document: { document in
                let publisher = namesPublishers ? document.publisher.map { " @ \($0)" } : nil
                found.articles.append(Self.summary(document) + (publisher ?? ""))
                found.starts.append(document.source.start)
            },
            skipped: { _ in })
        if starts.isEmpty { found.starts = [] }
        return found
    }

    private static func summary(_ document: Document) -> String {
        let words =
            document.title.map(document.string) ?? String(decoding: document.text, as: UTF8.self)
        let start = words.split(whereSeparator: \.isWhitespace).prefix(3).joined(separator: " ")
        let date = document.publication.map { "\($0.date.edtf) \($0.basis.rawValue)" } ?? "-"
        return "\(start) | \(date)"
    }

    private static let paragraphs = [
        "{a}": "The ministers of the two states signed a treaty on fishing that had been in the "
            + "making for years. It will come into force when both parliaments have agreed.",
        "{b}": "Observers were surprised by the speed of the talks, which had stalled more than "
            + "once since the government fell in the spring. Nobody would say what had changed.",
        "{c}": "The opposition called the deal a gift to the neighbours and said that it would "
            + "ask the courts to look at it. A ruling is expected before the summer.",
        "{d}": "Trade between the two has doubled since the new port was opened. Most of it is "
            + "fish, timber and machines.",
        "{t}": "The ministers of the two states signed a treaty on fishing that had been in the "
            + "making for years and that will come into....",
    ]
}
