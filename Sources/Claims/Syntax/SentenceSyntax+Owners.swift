import Knowledge

extension SentenceSyntax {
    /// Whom a noun group speaks of: those it names, and of "Peru's membership" its owner, who goes
    /// on to be the subject of what follows.
    func spokenOf(in noun: NounGroup) -> [Actor] {
        guard noun.items.isEmpty, noun.owner == .named, let owner = noun.ownerWords,
            words[noun.head].use.contains(.standing)
        else { return noun.actors }
        return words[owner].last { $0.mention >= 0 }.flatMap { word in
            actors.entity(reading.mentions[word.mention])
                .map { [Actor(mention: word.mention, entity: $0)] }
        } ?? noun.actors
    }
}
