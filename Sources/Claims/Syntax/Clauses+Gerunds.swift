/// Whose act a gerund is, and what governs it.
extension Clauses {
    func gerund(_ v: Int, _ depth: Int) -> Link {
        let j = v - 1
        guard j >= 0 else { return withMainSubject(v, depth) }
        if groups[j].isVerb { return controlled(by: j, depth) }
        if groups[j].is(.preposition) { return gerund(v, behindPreposition: j, depth) }
        if groups[j].isNoun { return gerund(v, behindSubject: j, depth) }
        // "warned that arming X would be a mistake": nobody's act.
        if groups[j].is(.that) { return Link(governors: [.purpose]) }
        if groups[j].is(.conjunction), let k = previousVerb(before: j, where: \.isGerund) {
            var link = link(k, depth: depth + 1)
            link.follows = k
            return link
        }
        if let subject = subject(ofAside: v, behind: j) { return Link(subjects: [subject]) }
        // "backed X, then battling Y": X was.
        if groups[j].is(.comma), j > 0, words[groups[v].words.lowerBound - 1].form == grammar.then,
            groups[j - 1].noun?.actors.isEmpty == false
        {
            return Link(subjects: [j - 1])
        }
        if let k = previousVerb(before: j, where: \.isFinite) {
            var link = link(k, depth: depth + 1)
            link.follows = k
            return link
        }
        // "The bloc, comprising A and B, met".
        if groups[j].is(.comma), j > 0, let subject = subject(endingAt: j - 1) {
            return Link(subjects: [subject])
        }
        return withMainSubject(v, depth)
    }

    /// "and X, having frozen its membership, left": of the clause that X opens.
    private func subject(ofAside v: Int, behind comma: Int) -> Int? {
        guard groups[comma].is(.comma), comma > 1, groups[v].verb?.isPerfect == true,
            groups[comma - 1].noun?.actors.isEmpty == false,
            groups[comma - 2].is(.conjunction) || groups[comma - 2].is(.stop)
        else { return nil }
        return comma - 1
    }

    /// "the threat of X leaving", "opposed X leaving": what the whole is said of.
    private func gerund(_ v: Int, behindSubject j: Int, _ depth: Int) -> Link {
        var link = Link(subjects: [j])
        let k = j - 1
        guard k >= 0 else { return link }
        if let verb = groups[k].verb, grammar.favouring.contains(verb.lemma) {
            link.governors = [.purpose]
        } else if let verb = groups[k].verb, !verb.use.isEmpty {
            link.governors = [.verb(k)] + self.link(k, depth: depth + 1).governors
        } else if k >= 1, groups[k].is(.preposition), let noun = groups[k - 1].noun,
            !words[noun.head].use.isDisjoint(with: [.plans, .believes])
        {
            link.governors = nounGovernors(k - 1, depth)
        } else if groups[k].isVerb, groups[j].noun?.actors.isEmpty == true {
            // "will sign a protocol dissolving X": it is not yet dissolved.
            link.governors = [.linking(k)] + self.link(k, depth: depth + 1).governors
        }
        return link
    }

    private func gerund(_ v: Int, behindPreposition j: Int, _ depth: Int) -> Link {
        let preposition = form(j)
        if isDenying(j) {
            var link = withMainSubject(v, depth)
            link.governors.insert(.negation, at: 0)
            return link
        }
        guard j >= 1 else { return withMainSubject(v, depth) }
        var k = j - 1
        while k > 0, groups[k].is(.time) { k -= 1 }
        // "was charged with attacking", "is seen as supporting".
        if groups[k].isVerb, preposition == grammar.with || preposition == grammar.as {
            return controlled(by: k, depth)
        }
        // "voted against expelling".
        if groups[k].isVerb, preposition == grammar.against {
            var link = controlled(by: k, depth)
            link.governors.insert(.negation, at: 0)
            return link
        }
        let isTransparent =
            (grammar.clauseOpeners.contains(preposition) && preposition != grammar.as)
            || preposition == grammar.by || preposition == grammar.with
            || preposition == grammar.despite
        if groups[k].isNoun, k >= 1 {
            let object = k
            while k >= 1, groups[k].isNoun { k -= 1 }
            guard !isTransparent else { return withMainSubject(v, depth) }
            // "X joined Y in calling on Z": both call.
            if preposition == grammar.in, groups[k].isVerb, k + 1 == object,
                groups[object].noun?.actors.isEmpty == false
            {
                var link = link(k, depth: depth + 1)
                link.governors.insert(.linking(k), at: 0)
                return link
            }
            // "was accused by Y of attacking".
            if k >= 1, groups[k].is(.preposition), form(k) == grammar.by,
                groups[k - 1].verb?.isPassive == true
            {
                return controlled(by: k - 1, depth)
            }
            guard groups[k].isVerb else { return Link(governors: [.noun(object)]) }
            var link = link(k, depth: depth + 1)
            // "has no intention of leaving"
            if isIntent(object), preposition == grammar.of {
                link.governors = [.noun(object), .verb(k)] + link.governors
                return link
            }
            let passive = groups[k].verb?.isPassive == true
            link.governors.insert(.verb(k), at: 0)
            if !passive { link.subjects = [object] }
            return link
        }
        if groups[k].isVerb, !isTransparent { return controlled(by: k, depth) }
        return isTransparent ? withMainSubject(v, depth) : Link(governors: [.purpose])
    }

    /// "intention", "hope", "possibility": what one has it of is one's own.
    private func isIntent(_ n: Int) -> Bool {
        guard let noun = groups[n].noun, noun.actors.isEmpty else { return false }
        return !words[noun.head].use.isDisjoint(with: [.plans, .believes, .wishes])
    }

    /// "without", "instead of", "rather than".
    private func isDenying(_ j: Int) -> Bool {
        let preposition = form(j)
        if preposition == grammar.without { return true }
        guard preposition == grammar.of || preposition == grammar.than else { return false }
        let before = groups[j].words.lowerBound - 1
        return before >= 0
            && (words[before].form == grammar.instead || words[before].form == grammar.rather)
    }

    /// The subject of the sentence's main verb: "After joining the EU, Poland …".
    private func withMainSubject(_ v: Int, _ depth: Int) -> Link {
        if let k = previousVerb(before: v, where: \.isFinite) {
            return link(k, depth: depth + 1)
        }
        guard
            let k = groups.indices.first(where: { $0 > v && groups[$0].verb?.isFinite == true })
        else { return Link() }
        var link = link(k, depth: depth + 1)
        link.subjects.removeAll { $0 < v }
        return link
    }
}
