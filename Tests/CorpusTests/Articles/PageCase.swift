import Corpus
import Knowledge
import Testing

/// A page of news in some publisher's manner, and the articles that a reader sees in it.
///
/// `{a}` to `{d}` stand for paragraphs of running text, `{t}` for a teaser that is cut off.
struct PageCase: CustomTestStringConvertible {
    let name: String
    let text: String
    /// `first words | date basis`, the date and basis `-` where there is none.
    let articles: [String]

    var testDescription: String { name }

    init(_ name: String, _ text: String, _ articles: [String]) {
        self.name = name
        self.articles = articles
        self.text = Self.paragraphs.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }

    /// What the reader makes of the page, in the form of `articles`.
    func found() throws -> [String] {
        var found: [String] = []
        try CorpusReader().read(
            bytes: Array(text.utf8), path: "page.txt", as: .plainText,
            document: { document in
                let words =
                    document.title.map(document.string)
                    ?? String(decoding: document.text, as: UTF8.self)
                let date =
                    document.publication.map { "\($0.date.edtf) \($0.basis.rawValue)" } ?? "-"
                found.append(
                    "\(words.split(separator: " ").prefix(3).joined(separator: " ")) | \(date)")
            },
            skipped: { _ in })
        return found
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
