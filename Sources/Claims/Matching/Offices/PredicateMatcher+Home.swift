import Knowledge

/// Titles that leave it to the reader which state they are of: "President Nicolás Maduro".
extension PredicateMatcher {
    /// The states of people whose title is one of states, if the article names each of them so far.
    ///
    /// Who is whose citizen is known from the dictionaries; that somebody is in office, the text
    /// says.
    func home(
        of people: Filler, title i: Int, _ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher
    ) -> Filler? {
        guard matcher.rule.relation == .holdsOffice, words[i].use.contains(.stateRole),
            noun.ownerWords == nil, noun.owner == nil,
            !words[noun.words.lowerBound..<noun.head].contains(where: {
                $0.mention >= 0 || $0.use.contains(.unofficial)
            }), !opensOf(n)
        else { return nil }
        var filler = Filler(actors: [], group: n)
        for person in people.actors {
            guard
                let state = syntax.reading[person.entity].state
                    .flatMap(syntax.reading.catalogue.index),
                let mention = mention(of: state)
            else { return nil }
            filler.actors.append(Actor(mention: mention, entity: state))
            let range = syntax.reading.mentions[mention].range
            if !syntax.range.contains(range) {
                filler.context =
                    syntax.reading.document.sentences.first {
                        $0.range.contains(range)
                    }?.range
            }
        }
        return filler
    }

    /// "the party of President X of": told behind.
    private func opensOf(_ n: Int) -> Bool {
        n + 1 < groups.count && groups[n + 1].is(.preposition)
            && syntax.clauses.form(n + 1) == syntax.grammar.of
    }

    /// The last mention of a state before the sentence ends.
    private func mention(of state: EntityIndex) -> Int? {
        syntax.reading.mentions.lastIndex {
            $0.range.start < syntax.range.end && syntax.actors.entity($0) == state
        }
    }
}
