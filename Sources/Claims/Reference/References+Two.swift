import Knowledge

/// Which of two names "the former" and "the latter" stand for, and which two "the two countries".
extension References {
    /// The only two states that the sentence before the words names, else the one before.
    ///
    /// - Parameter isActing: whether the two do something; whoever mediates between two is none of
    ///   them, so that those named beside may be others.
    func twoStates(
        _ kinds: SlotKinds, _ noun: NounGroup, group: Int, isActing: Bool, _ syntax: SentenceSyntax
    ) -> Filler? {
        guard noun.number == 2, kinds.kinds.contains(.state), noun.actors.isEmpty,
            syntax.words[noun.words.lowerBound].form == syntax.grammar.the,
            syntax.words[noun.head].use.contains(.country)
        else { return nil }
        var filler = Filler(actors: [], group: group, words: syntax.range(noun.words))
        let here = Antecedents(syntax).states.filter { actor in
            syntax.reading.mentions[actor.mention].range.end
                <= syntax.words[noun.words.lowerBound].range.start
        }
        if here.count == 2, isActing {
            filler.actors = here
            return filler
        }
        guard here.isEmpty, let previous = previous?.antecedents, previous.states.count == 2 else {
            return nil
        }
        filler.actors = previous.states
        filler.context = previous.sentence
        return filler
    }

    /// The first or the last of the last list of two before, here or in the sentence before.
    func oneOfTwo(
        _ kinds: SlotKinds, _ noun: NounGroup, group: Int, _ syntax: SentenceSyntax
    ) -> Filler? {
        guard noun.words.count == 2, noun.items.isEmpty, noun.actors.isEmpty,
            syntax.words[noun.words.lowerBound].form == syntax.grammar.the
        else { return nil }
        let form = syntax.words[noun.words.upperBound - 1].form
        guard form == syntax.grammar.latter || form == syntax.grammar.former else { return nil }
        func fits(_ actors: [Actor]) -> Bool {
            actors.count == 2 && actors.allSatisfy { kinds.allow(syntax.reading[$0.entity]) }
        }
        var filler = Filler(actors: [], group: group, words: syntax.range(noun.words))
        if let list = syntax.groups[..<group].last(where: { fits($0.noun?.actors ?? []) })?.noun {
            filler.actors = list.actors
        } else if let previous = previous?.antecedents, fits(previous.subject) {
            filler.actors = previous.subject
            filler.context = previous.sentence(of: previous.subject)
        } else {
            return nil
        }
        filler.actors =
            form == syntax.grammar.latter
            ? Array(filler.actors.suffix(1)) : Array(filler.actors.prefix(1))
        return filler
    }
}
