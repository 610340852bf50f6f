import Knowledge

/// Offices without a holder: "the post of secretary-general of Unasur has been vacant since 2017",
/// "Lebanon has had no president since 2022".
extension PredicateMatcher {
    func vacancies(_ noun: NounGroup, _ n: Int) -> [Finding] {
        if words[noun.head].use.contains(.vacant) { return [vacantPost(n)].compactMap { $0 } }
        if noun.isNegated, words[noun.head].use.contains(.role) {
            return [unheldOffice(noun, n)].compactMap { $0 }
        }
        return []
    }

    /// "The post of president of Y is vacant": the office is the verb's subject.
    private func vacantPost(_ n: Int) -> Finding? {
        guard n > 0, let verb = groups[n - 1].verb, verb.isFinite, !verb.isNegated else {
            return nil
        }
        for subject in syntax.clauses.link(n - 1).subjects where subject < n - 1 {
            let isPost = groups[subject].noun.map { words[$0.head].use.contains(.post) } ?? false
            for g in isPost ? subject...min(subject + 2, n - 1) : subject...subject {
                guard let noun = groups[g].noun else { continue }
                if let finding = vacancy(noun, g, verb: n - 1, end: n + 1) { return finding }
            }
        }
        return nil
    }

    /// "Y has no president", "Y has been without a president": Y is the verb's subject.
    private func unheldOffice(_ noun: NounGroup, _ n: Int) -> Finding? {
        guard n > 0, let verb = groups[n - 1].verb, verb.isFinite, !verb.isNegated,
            verb.lemma == syntax.grammar.have
        else { return nil }
        for (word, pattern) in candidates(noun) where patterns.rules[pattern.rule].isOfOffice {
            let matcher = AtomMatcher(
                syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
            for subject in syntax.clauses.link(n - 1).subjects {
                guard let body = matcher.filler(.object, at: subject) else { continue }
                return vacancy(
                    pattern, of: body, role: syntax.role(of: noun, endingAt: word), verb: n - 1,
                    end: n + 1)
            }
        }
        return nil
    }

    private func vacancy(_ noun: NounGroup, _ g: Int, verb: Int, end: Int) -> Finding? {
        for (word, pattern) in candidates(noun) where patterns.rules[pattern.rule].isOfOffice {
            let matcher = AtomMatcher(
                syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
            let binding = matcher.match(pattern.after[...], at: g, Binding(end: g))
            guard
                let body = binding.flatMap({ $0.lacksObject ? nil : $0.object })
                    ?? bare(pattern, noun, g, matcher)?.object
            else { continue }
            return vacancy(
                pattern, of: body, role: syntax.role(of: noun, endingAt: word), verb: verb, end: end
            )
        }
        return nil
    }

    private func vacancy(
        _ pattern: Pattern, of body: Filler, role: Range<Int>, verb v: Int, end: Int
    ) -> Finding? {
        let link = syntax.clauses.link(v)
        var finding = state(
            pattern, Binding(object: body, end: end), v, stance: syntax.stances.stance(v, link))
        finding.stance.polarity = .negated
        finding.isVacancy = true
        finding.isState = false
        finding.isPresent = groups[v].verb?.isPresent ?? false
        finding.verbs = [v]
        finding.role = role
        return finding
    }
}
