public import Knowledge

/// Finds out who is named in articles. Immutable; one serves every thread.
public struct Recogniser: Sendable {
    private let gazetteer: Gazetteer
    private let lexicon: Lexicon

    /// Prepares the search for every name of a gazetteer.
    public init(_ gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
        lexicon = Lexicon(gazetteer)
    }

    /// Reads one article. The same article gives the same reading whatever was read before.
    public func read(_ document: Document) -> Reading {
        let article = Article(document, lexicon: lexicon)
        return Resolution(article, gazetteer: gazetteer).reading()
    }
}
