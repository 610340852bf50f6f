/// Who published the articles of one page, in one spelling for each name.
struct Publishers {
    private let page: PageReading
    private let masthead: Range<Int>?
    /// Names that the page also prints with their article: "Herald" for "The Herald".
    private var withArticle: [String: String] = [:]

    /// The publishers of the articles with these imprints. A page of several articles that names
    /// none has the name at its head.
    init(
        of imprints: [ArticleImprint], on page: PageReading, firstArticle: Range<Int>? = nil
    ) {
        self.page = page
        let names = imprints.compactMap { $0.namedPublisher ?? $0.copyrightOwner ?? $0.agency }
        let isAnonymous = names.isEmpty && imprints.count >= 2
        masthead = isAnonymous ? firstArticle.flatMap { Masthead.name(on: page, above: $0) } : nil
        for name in names.map(text) where name.hasPrefix("The ") {
            withArticle[String(name.dropFirst(4))] = name
        }
    }

    /// The one that a field names, else the owner of the copyright, else the agency of the dateline, else the name above all.
    func publisher(of imprint: ArticleImprint) -> String? {
        guard
            let name = imprint.namedPublisher ?? imprint.copyrightOwner ?? imprint.agency
                ?? masthead
        else { return nil }
        return withArticle[text(name)] ?? text(name)
    }

    /// The name above all articles of a page that names no publisher with them.
    var ofPage: String? { masthead.map { withArticle[text($0)] ?? text($0) } }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: page.bytes[range], as: UTF8.self)
    }
}
