import Knowledge

/// The state to which the text says a person belongs: "Latvian transport minister X Y".
struct PersonCountry {
    private let article: Article
    private let catalogue: EntityCatalogue
    /// For each word the state whose name or demonym ends there.
    private let states: [Int: EntityIndex]

    init(_ article: Article, catalogue: EntityCatalogue) {
        self.article = article
        self.catalogue = catalogue
        var states: [Int: EntityIndex] = [:]
        for hit in article.names where !hit.isWeak {
            if let entity = hit.entity, catalogue.kind(of: entity) == .state {
                states[hit.words.upperBound - 1] = entity
            }
        }
        self.states = states
    }

    /// The state in the title before a name, or in the description behind it.
    func state(around run: Range<Int>) -> EntityID? {
        (before(run) ?? behind(run)).map { catalogue[$0].id }
    }

    private func before(_ run: Range<Int>) -> EntityIndex? {
        var word = run.lowerBound
        while word > 0, run.lowerBound - word < 8 {
            let gap = article.words[word].gap
            let joins =
                gap == .space || gap == .hyphen || gap == .apostropheSpace || gap == .apostrophe
                || (gap == .dotSpace && article.word(word - 1, is: .honorific))
            guard joins else { return nil }
            word -= 1
            if let state = states[word] { return state }
            let isTitle = article.role(at: word) != nil || article.word(word, is: .honorific)
            guard isTitle || article.words[word].shape == .lower,
                isTitle || !article.word(word, is: .function)
            else { return nil }
        }
        return nil
    }

    /// "X Y, Latvia's transport minister", "X Y, president of Latvia".
    private func behind(_ run: Range<Int>) -> EntityIndex? {
        guard run.upperBound < article.words.count,
            article.words[run.upperBound].gap == .commaSpace
        else { return nil }
        for word in run.upperBound..<min(run.upperBound + 7, article.words.count) {
            guard word == run.upperBound || article.words[word].gap != .commaSpace,
                article.words[word].gap != .dotSpace, article.words[word].gap != .paragraph
            else { return nil }
            if let state = states[word] { return state }
        }
        return nil
    }
}
