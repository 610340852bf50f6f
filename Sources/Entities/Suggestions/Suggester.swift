public import Knowledge

/// Gathers from articles the names that no dictionary knows.
///
///     var suggester = Suggester(gazetteer)
///     for document in documents { suggester.read(document) }
///     let suggestions = suggester.suggestions()
///
/// The articles are read anew with the dictionaries at hand, so that a name is gone as soon as a
/// row has it. The same articles in the same order give the same suggestions.
public struct Suggester: Sendable {
    private let gazetteer: Gazetteer
    private let lexicon: Lexicon
    private var use = WordUse()
    private var stories: [ContentHash: Int] = [:]
    /// Names that stand within sentences, and those with which a sentence begins.
    private var inside: [NameFold: NameTally] = [:]
    private var atStart: [NameFold: NameTally] = [:]
    /// Names by which articles call entities of the dictionaries.
    private var aliases: [NewAlias: NameTally] = [:]

    private struct NewAlias: Hashable {
        let entity: EntityID
        let kind: EntityKind
        let name: NameFold
    }

    /// Suggests what a gazetteer does not have.
    public init(_ gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
        lexicon = Lexicon(gazetteer)
    }

    /// Gathers the names of an article. O(n) in its length.
    public mutating func read(_ document: Document) {
        let article = Article(document, lexicon: lexicon)
        use.add(article)
        let storyID = document.duplicateOf ?? document.id
        let story = stories[storyID] ?? stories.count
        stories[storyID] = story
        let sightings = ArticleSightings(article, gazetteer: gazetteer)
        for sighting in sightings.unknown() + sightings.discovered() {
            let tally: WritableKeyPath<Suggester, [NameFold: NameTally]> =
                sighting.startsSentence ? \.atStart : \.inside
            self[keyPath: tally][sighting.key, default: NameTally()].add(sighting, story: story) {
                sightings.example(of: sighting)
            }
        }
        for (entity, sighting) in sightings.introduced() {
            let alias = NewAlias(entity: entity.id, kind: entity.kind, name: sighting.key)
            aliases[alias, default: NameTally()].add(sighting, story: story) {
                sightings.example(of: sighting)
            }
        }
    }

    /// What the articles so far suggest: names in most stories first.
    public func suggestions() -> [Suggestion] {
        let names = SuggestibleNames(inside: inside, atStart: atStart, use: use).collect()
        let variants = SpellingVariants(of: names.keys, in: gazetteer)
        var suggestions: [Suggestion] = aliases.compactMap { alias, tally in
            isKnown(alias)
                ? nil
                : Suggestion(tally, gain: .alias(alias.entity, alias.kind), gazetteer: gazetteer)
        }
        for (name, tally) in names {
            let gain: Suggestion.Gain? =
                if let known = variants.holder(of: name) {
                    .alias(known.id, known.kind)
                } else {
                    tally.guess.gain
                }
            let suggestion = gain.flatMap { Suggestion(tally, gain: $0, gazetteer: gazetteer) }
            if let suggestion { suggestions.append(suggestion) }
        }
        return suggestions.sorted(by: Suggestion.precedes)
    }

    /// Whether a dictionary's entity has a name already, be it with a title or an initial before it.
    private func isKnown(_ alias: NewAlias) -> Bool {
        guard let entity = gazetteer.catalogue.index(of: alias.entity) else { return true }
        let words = alias.name.words
        return gazetteer.aliases(of: entity).contains { name in
            let known = NameFold(name.text).words
            let isBehindInitials =
                words.count > known.count && words.suffix(known.count).elementsEqual(known)
                && words.dropLast(known.count).allSatisfy { $0.utf8.count == 1 }
            return known == words || isBehindInitials
        }
    }
}

extension NameGuess {
    /// A new entity of the likeliest kind, if enough speaks for it. A person's name alone tells
    /// much: no thing says or does what people do.
    fileprivate var gain: Suggestion.Gain? {
        guard let kind, strength >= (kind == .person ? 2 : 3) else { return nil }
        return .entity(kind, kind == .organisation ? sort : nil)
    }
}

extension Suggestion {
    /// What a tally comes to; nil for a name without a place that shows it.
    fileprivate init?(_ tally: NameTally, gain: Gain, gazetteer: Gazetteer) {
        guard let example = tally.example, !tally.spelling.isEmpty else { return nil }
        name = tally.spelling
        self.gain = gain
        acronyms = tally.acronyms.filter { $0 != tally.spelling }.sorted()
        role = tally.guess.role.map { gazetteer.roles[$0].name }
        state = tally.guess.state
        stories = tally.storyCount
        mentions = tally.mentions
        self.example = example
    }
}
