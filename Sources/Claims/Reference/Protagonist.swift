import Knowledge

/// The person whose doings an article tells, so that it goes on calling them no more than "he" or
/// "she".
///
/// It is the only person that the headline names, if no other is named more often.
struct Protagonist: Sendable {
    private let entity: EntityIndex
    /// Where that person is named, in order.
    private let mentions: [Int]

    /// Nil where the article is not clearly about one person. O(n) in mentions.
    init?(of reading: Reading) {
        let document = reading.document
        let headline = document.title ?? document.sentences.first { $0.role == .headline }?.range
        guard let headline else { return nil }
        var counts: [EntityIndex: Int] = [:]
        var told: Set<EntityIndex> = []
        for mention in reading.mentions {
            guard let entity = mention.entity, reading.kind(of: entity) == .person else { continue }
            counts[entity, default: 0] += 1
            if headline.contains(mention.range) { told.insert(entity) }
        }
        guard told.count == 1, let entity = told.first,
            counts.allSatisfy({ $0.value <= counts[entity, default: 0] })
        else { return nil }
        self.entity = entity
        mentions = reading.mentions.indices.filter { reading.mentions[$0].entity == entity }
    }

    /// The protagonist as whom "he" or "she" in the group `group` means, where neither its sentence
    /// nor the one before speaks of others alone.
    func filler(
        at group: Int, after previous: Antecedents?, _ syntax: SentenceSyntax
    ) -> Filler? {
        let reading = syntax.reading
        func persons(_ actors: [Actor]) -> [Actor] {
            actors.filter { reading.kind(of: $0.entity) == .person }
        }
        let here = syntax.groups[..<group].flatMap { persons($0.noun?.actors ?? []) }
        let before = persons(previous?.all ?? [])
        let isSpokenOf =
            here.isEmpty
            && (before.isEmpty || previous?.hasOther == true || previous?.pronoun == .person)
            || (here + before).contains { $0.entity == entity } || isOther(here, group, syntax)
        let words = syntax.range(syntax.groups[group].words)
        guard isSpokenOf,
            let last = mentions.last(where: { reading.mentions[$0].range.end <= words.start })
        else { return nil }
        let range = reading.mentions[last].range
        let context =
            syntax.range.contains(range)
            ? nil : reading.document.sentences.first { $0.range.contains(range) }?.range
        return Filler(
            actors: [Actor(mention: last, entity: entity)], group: group, words: words,
            context: context)
    }

    /// "X dismissed him, and he was expelled": of two, the one who is not named.
    private func isOther(_ here: [Actor], _ group: Int, _ syntax: SentenceSyntax) -> Bool {
        Set(here.map(\.entity)).count == 1
            && syntax.groups[..<group].indices.contains {
                syntax.groups[$0].noun?.isPronoun == true
                    && syntax.clauses.form($0) == syntax.grammar.him
            }
    }
}
