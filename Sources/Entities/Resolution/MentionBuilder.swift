import Knowledge

/// Collects the mentions of one article.
struct MentionBuilder {
    private(set) var mentions: [Mention] = []
    private var candidates: [EntityIndex] = []
    private let article: Article
    private let catalogue: EntityCatalogue
    private let local: LocalNames
    private let embedding: Embedding

    init(_ article: Article, catalogue: EntityCatalogue, local: LocalNames) {
        self.article = article
        self.catalogue = catalogue
        self.local = local
        embedding = Embedding(article)
    }

    /// Adds the mention at one place: resolved if the hits left are of one entity, open otherwise.
    mutating func add(_ choice: Choice) {
        let place = choice.hits
        guard let first = place.first, let entity = first.entity else { return }
        let start = firstWord(of: first)
        let range = TextRange(
            Int(article.words[start].start), place.map(\.end).max() ?? first.end)
        let holders =
            place.count == 1 ? [entity] : Set(place.compactMap(\.entity)).sorted()
        let isOpen = holders.count > 1
        let firstCandidate = UInt32(candidates.count)
        if isOpen { candidates += holders }
        mentions.append(
            Mention(
                range: range, entity: isOpen ? nil : entity, kind: kind(of: holders[0]),
                form: first.form, candidates: firstCandidate..<UInt32(candidates.count),
                alias: first.origin, reason: choice.reason, traits: traits(of: first.words)))
    }

    /// A person's name begins behind the title, "Sultan Qaboos", unless the person is always called
    /// by it: Sheikh Hasina.
    private func firstWord(of hit: NamedHit) -> Int {
        var first = hit.words.lowerBound
        while first + 1 < hit.words.upperBound, isTitle(first), let person = hit.entity,
            kind(of: person) == .person, !isFirst(first, inNameOf: person)
        {
            first += 1
        }
        return first
    }

    private func isTitle(_ word: Int) -> Bool {
        article.words[word + 1].gap == .space
            && (article.role(at: word) != nil || article.word(word, is: .honorific))
    }

    private func isFirst(_ word: Int, inNameOf person: EntityIndex) -> Bool {
        guard catalogue.contains(person) else { return true }
        let name = Words(Array(catalogue[person].name.utf8))
        return name.count > 0 && article.words.word(word, isFoldedTo: name.key(0))
    }

    /// The finished reading, with descriptions put among the names.
    consuming func reading(adding descriptions: [Mention]) -> Reading {
        Reading(
            document: article.document,
            mentions: (mentions + descriptions).sorted { $0.range < $1.range },
            discovered: local.discovered, candidates: candidates, catalogue: catalogue)
    }

    private func kind(of entity: EntityIndex) -> EntityKind {
        let position = Int(entity.rawValue)
        let known = catalogue.count
        return position < known
            ? catalogue.kind(of: entity) : local.discovered[position - known].kind
    }

    private func traits(of words: Range<Int>) -> MentionTraits {
        var traits: MentionTraits = []
        let start = article.words[words.lowerBound].start
        if let dateline = article.document.dateline, dateline.start <= start, start < dateline.end {
            traits.insert(.dateline)
        }
        if embedding.isEmbedded(words, behind: mentions.last?.range.end) {
            traits.insert(.embedded)
        }
        return traits
    }
}
