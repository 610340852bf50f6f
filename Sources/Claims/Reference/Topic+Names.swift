import Knowledge

/// Which organisations a sentence names, and as what.
extension Topic {
    /// "Negotiations with the EU are over": nothing is told of the EU itself.
    func isCounterpart(_ actor: Actor, _ syntax: SentenceSyntax) -> Bool {
        guard let group = group(of: actor, syntax), group > 1 else { return false }
        // "Relations with the EU have been poor" opens what is told of the EU.
        let opens = isFirst && group == 2
        if opens, let noun = syntax.groups[0].noun,
            syntax.grammar.relations.contains(syntax.words[noun.head].form)
        {
            return false
        }
        return syntax.groups[group - 1].is(.preposition)
            && [syntax.grammar.with, syntax.grammar.between, syntax.grammar.against]
                .contains(syntax.clauses.form(group - 1))
    }

    /// "The oldest of them is the EU", "All want to be in the EU": what a paragraph opens with, if
    /// somebody is that or is in it.
    func isSpokenOf(_ actor: Actor, _ syntax: SentenceSyntax) -> Bool {
        guard let group = group(of: actor, syntax), group > 0 else { return false }
        if let verb = syntax.groups[group - 1].verb { return verb.lemma == syntax.grammar.be }
        return group > 1 && syntax.groups[group - 1].is(.preposition)
            && syntax.groups[group - 2].isVerb
            && [syntax.grammar.in, syntax.grammar.into].contains(syntax.clauses.form(group - 1))
    }

    /// "A and B, both outside the EU, joined": not what they joined.
    func isElsewhere(_ actor: Actor, _ syntax: SentenceSyntax) -> Bool {
        guard let group = group(of: actor, syntax), group > 0 else { return false }
        return syntax.groups[group - 1].is(.preposition)
            && syntax.grammar.elsewhere.contains(syntax.clauses.form(group - 1))
    }

    /// "the first G7 country", "UN chief X": no more than a word about another, unless it is of
    /// standing: "its EU bid".
    func isModifier(_ actor: Actor, _ syntax: SentenceSyntax) -> Bool {
        let words = syntax.words
        guard let w = words.firstIndex(where: { $0.mention == actor.mention }),
            let noun = syntax.groups.lazy.compactMap(\.noun).first(where: { noun in
                noun.words.contains(w) && w < noun.head && noun.items.isEmpty
            }), w + 1 < words.count
        else { return false }
        return words[w + 1].part != .possessive && !words[noun.head].use.contains(.standing)
    }

    /// "notified the UN that they would leave" in an article about another body: whom somebody tells
    /// something.
    func isTold(_ actor: Actor, _ syntax: SentenceSyntax) -> Bool {
        guard let main, main.entity != actor.entity,
            let group = group(of: actor, syntax), group > 0,
            let verb = syntax.groups[group - 1].verb, !verb.isPassive
        else { return false }
        guard !verb.use.isDisjoint(with: [.says, .announces]) else { return false }
        let next = syntax.groups[(group + 1)...].first { !$0.is(.time) }
        return next?.is(.that) == true
    }

    private func group(of actor: Actor, _ syntax: SentenceSyntax) -> Int? {
        syntax.groups.firstIndex {
            $0.noun?.actors.contains { $0.mention == actor.mention && !$0.isBody } == true
        }
    }

    /// The organisations that a sentence names, each once.
    func organisations(in syntax: SentenceSyntax) -> [Actor] {
        var result: [Actor] = []
        for word in syntax.words where word.mention >= 0 {
            guard let entity = syntax.actors.entity(syntax.reading.mentions[word.mention]),
                !result.contains(where: { $0.entity == entity })
            else { continue }
            let actor = Actor(mention: word.mention, entity: entity)
            if isBody(actor, syntax) { result.append(actor) }
        }
        return result
    }

    func isBody(_ actor: Actor, _ syntax: SentenceSyntax) -> Bool {
        guard syntax.reading.kind(of: actor.entity) == .organisation else { return false }
        let entity = syntax.reading[actor.entity]
        // "the Rio Treaty" of an entry about it.
        if entity.organisationKind == .treaty {
            // "The Lima Pact began with …", at the head of a paragraph.
            return !actor.isBody && (isMostNamed(actor) || isFirst && main != nil)
        }
        return !actor.isBody && entity.organisationKind == .organisation
            && (!Self.organs.contains { entity.name.hasBytes(of: $0) } || isMostNamed(actor))
    }

    /// "the International Whaling Commission" of an article about it is nobody's organ.
    private func isMostNamed(_ actor: Actor) -> Bool {
        let count = count(of: actor)
        return count > 1 && counts.values.allSatisfy { $0 <= count }
    }

    /// Parts of names of organs, of which states are no members.
    private static let organs = ["Commission", "Court", "Parliament", "Secretariat", "Assembly"]
}
