import Knowledge

/// Subjects such as "the countries that joined", of which the sentence says which they are.
extension VerbMatcher {
    /// "the states whose delegates signed": those that sent them.
    func sender(_ slot: Slot, of group: Int, _ matcher: AtomMatcher) -> Filler? {
        guard group > 0, groups[group - 1].is(.relative),
            syntax.clauses.form(group - 1) == syntax.grammar.whose,
            let noun = groups[group].noun, syntax.words[noun.head].use.contains(.body)
        else { return nil }
        return syntax.clauses.antecedents(before: group - 1).lazy
            .compactMap { matcher.filler(slot, at: $0) }.first
    }

    /// "The countries that joined later are A and B", "the last state to join was A".
    func told(_ slot: Slot, of group: Int, behind v: Int, _ matcher: AtomMatcher) -> Filler? {
        guard group < v, let noun = groups[group].noun, noun.actors.isEmpty, isOneOfMany(noun),
            var i = groups.indices.first(where: {
                $0 > v && (groups[$0].isVerb || groups[$0].is(.colon))
            }),
            groups[i].is(.colon) || groups[i].verb?.lemma == syntax.grammar.be
                || groups[i].verb?.lemma == syntax.grammar.include
        else { return nil }
        i += 1
        if i < groups.count, groups[i].is(.colon) { i += 1 }
        return i < groups.count ? matcher.filler(slot, at: i) : nil
    }

    /// "was" of "The last to join was A, in 1990", whose time is that of the joining.
    func copulaTelling(_ binding: Binding) -> Int? {
        guard let group = binding.subject?.group, group > binding.end,
            syntax.groups[group - 1].verb?.lemma == syntax.grammar.be
        else { return nil }
        return group - 1
    }

    /// The name behind a colon that tells who "three states" are.
    func toldBehindColon(_ binding: Binding) -> Int? {
        guard let group = binding.subject?.group, group >= binding.end, group > 0,
            syntax.groups[group - 1].is(.colon)
        else { return nil }
        return group
    }

    /// "three states", "the first": whom the sentence tells behind.
    private func isOneOfMany(_ noun: NounGroup) -> Bool {
        let head = syntax.words[noun.head]
        let grammar = syntax.grammar
        let isCount =
            noun.number != nil && noun.head == noun.words.upperBound - 1
            && syntax.words[noun.words.lowerBound].form == grammar.all
        return isCount || head.use.contains(.country) || head.lemma == grammar.member
            || [grammar.first, grammar.last, grammar.latest].contains(head.form)
    }

    /// "A is one of the countries that joined", "A became the only state that left".
    func identified(
        _ slot: Slot, with group: Int, before v: Int, _ matcher: AtomMatcher
    ) -> Filler? {
        guard group < v, let noun = groups[group].noun, noun.actors.isEmpty,
            syntax.words[noun.head].use.contains(.country)
        else { return nil }
        var first = group
        if first >= 2, groups[first - 1].is(.preposition),
            syntax.clauses.form(first - 1) == syntax.grammar.of, groups[first - 2].isNoun,
            syntax.clauses.form(first - 2) == syntax.grammar.one
        {
            first -= 2
        }
        if first == 0, let name = mainSubject(behindComma: v) {
            return matcher.filler(slot, at: name)
        }
        // "X was among the states that founded Y".
        if first >= 2, groups[first - 1].is(.preposition),
            syntax.clauses.form(first - 1) == syntax.grammar.among
        {
            first -= 1
        }
        guard first > 0, let copula = groups[first - 1].verb, !copula.isNegated,
            copula.modal == .unknown,
            copula.lemma == syntax.grammar.be || copula.lemma == syntax.grammar.become
        else { return nil }
        return syntax.clauses.link(first - 1).subjects.lazy
            .compactMap { matcher.filler(slot, at: $0) }.first
    }
}
