public import Knowledge

/// Finds out who is named in articles. Immutable; one serves every thread.
public struct Recogniser: Sendable {
    private let gazetteer: Gazetteer
    private let lexicon: Lexicon

    /// Prepares the search for every name of a gazetteer.
    public init(_ gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
        lexicon = gazetteer.lexicon
    }

    /// Reads one article. The same article gives the same reading whatever was read before.
    public func read(_ document: Document) -> Reading {
        let article = Article(document, lexicon: lexicon)
        return Resolution(article, gazetteer: gazetteer).reading()
    }

    /// How many places of a text bear a name, before anything else is known of it: leftmost and
    /// longest, by all rules of names, roles and exclusions aside. For measuring.
    package func countPlaces(in text: [UInt8]) -> Int { lexicon.places(in: Words(text)).count }
}
