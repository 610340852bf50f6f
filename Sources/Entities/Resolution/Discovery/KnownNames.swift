import Knowledge

/// What the dictionaries' full names cover of an article, word by word.
struct KnownNames {
    private var covers: [Cover]

    /// What covers a word.
    struct Cover: OptionSet {
        let rawValue: UInt8

        /// A person of the dictionaries.
        static let person = Cover(rawValue: 1)
        /// Another name, or a phrase in which a name is no name.
        static let other = Cover(rawValue: 2)
        /// A state or place of one word, by which persons may be called as well: Jordan.
        static let homonym = Cover(rawValue: 4)
        /// An organisation.
        static let organisation = Cover(rawValue: 8)
    }

    /// - Parameter chosen: the strong names, as they stand in the text.
    init(_ chosen: Selection<NamedHit>, of article: Article, catalogue: EntityCatalogue) {
        covers = Array(repeating: [], count: article.words.count)
        for place in chosen {
            guard let words = place.first?.words else { continue }
            let kinds = place.map { $0.entity.map { catalogue.kind(of: $0) } }
            var cover: Cover = kinds.contains(.person) ? .person : .other
            if kinds.contains(.organisation) { cover.insert(.organisation) }
            let isDemonym = place.contains { $0.form == .demonym }
            let areTowns = kinds.allSatisfy { $0 == .state || $0 == .place }
            // An exclusion may stand for a person: Chad Smith, not Adelaide Crows.
            if place.contains(where: \.isExcludedPerson)
                || (words.count == 1 && !isDemonym && areTowns)
            {
                cover.insert(.homonym)
            }
            for word in words { covers[word] = cover }
        }
    }

    subscript(word: Int) -> Cover { covers[word] }
}
