/// Whose act an infinitive is, and what governs it.
extension Clauses {
    func infinitive(_ v: Int, _ depth: Int) -> Link {
        var j = v - 1
        while j >= 0, groups[j].is(.time) || groups[j].is(.comma) && j + 1 < v { j -= 1 }
        // "refused in 1972 and again in 1994 to join".
        if j > 0, j + 1 < v, groups[j].is(.conjunction), groups[j - 1].is(.time) {
            while j > 0, groups[j].is(.conjunction) || groups[j].is(.time) { j -= 1 }
        }
        guard j >= 0 else { return Link(governors: [.purpose]) }
        // "left in 1961, only to return in 1980": it did.
        let before = groups[v].words.lowerBound - 1
        if before >= 0, words[before].form == grammar.only,
            let k = groups.indices[..<v].last(where: {
                groups[$0].verb?.isFinite == true && !isInRelative($0) && !isTold($0)
            }) ?? previousVerb(before: v, where: \.isFinite)
        {
            return linked(by: k, depth)
        }
        if groups[j].is(.conjunction), let k = previousVerb(before: j, where: \.isInfinitive) {
            var link = link(k, depth: depth + 1)
            link.follows = k
            return link
        }
        if groups[j].isVerb { return controlled(by: j, depth) }
        if groups[j].isNoun { return infinitive(after: j, depth) }
        // "went on to join".
        if j > 0, groups[j].is(.preposition), form(j) == grammar.on,
            groups[j - 1].verb?.lemma == grammar.go
        {
            return controlled(by: j - 1, depth)
        }
        return Link(governors: [.purpose])
    }

    /// "complaining that it could not pay": a clause that another verb governs.
    private func isTold(_ v: Int) -> Bool {
        if case .verb? = link(v).governors.first { return true }
        return false
    }

    func controlled(by k: Int, _ depth: Int) -> Link {
        var link = link(k, depth: depth + 1)
        link.governors.insert(.verb(k), at: 0)
        link.follows = nil
        return link
    }

    /// "invited X to join", "its decision to leave", "is ready to join".
    func infinitive(after j: Int, _ depth: Int) -> Link {
        guard let noun = groups[j].noun else { return Link() }
        var k = j - 1
        // "became in 2017 the first country to leave".
        if k >= 1, groups[k].is(.time), groups[k - 1].isVerb { k -= 1 }
        // "became the first woman and the first African to lead".
        if k > 1, groups[k].is(.conjunction), groups[k - 1].isNoun, groups[k - 2].isVerb,
            isSuperlative(noun)
        {
            k -= 2
        }
        // "ban on X to …": climb over complements of the noun.
        while k >= 1, groups[k].is(.preposition), groups[k - 1].isNoun { k -= 2 }
        // "was pressed by X to leave", "Y, pressed by X to leave,"
        if k >= 1, groups[k].is(.preposition), form(k) == grammar.by,
            groups[k - 1].verb?.isPassive == true
                || groups[k - 1].verb?.mayBeParticiple == true && k > 1 && groups[k - 2].is(.comma)
        {
            k -= 1
        }
        let governs = k >= 0 && groups[k].isVerb
        // "the first members of the pact to join": not the pact.
        if governs, k + 1 < j, let outer = (groups[k + 1].noun ?? groups[j].noun),
            isSuperlative(outer)
        {
            return linked(by: k, depth)
        }
        if let verb = verb(overPlaceAt: k) { return controlled(by: verb, depth) }
        if !noun.actors.isEmpty || noun.isPronoun {
            // "a request by X to join": X's.
            if let request = requestMade(by: j) {
                return Link(subjects: [j], governors: [.noun(request)])
            }
            // "arrived in X to lead Y": not X.
            if k >= 1, groups[k].is(.preposition), groups[k - 1].isVerb,
                [grammar.in, grammar.at, grammar.into].contains(form(k))
            {
                var link = link(k - 1, depth: depth + 1)
                link.governors.insert(.purpose, at: 0)
                link.follows = k - 1
                return link
            }
            guard governs else {
                return Link(subjects: [j], governors: [isWithoutFiniteVerb ? .due : .purpose])
            }
            // "cleared the way for X to join": X joins.
            if j > 0, groups[j - 1].is(.preposition), form(j - 1) == grammar.for {
                // "approved a plan for X to join".
                if j > 1, let plan = groups[j - 2].noun, words[plan.head].use.contains(.plans) {
                    var link = Link(subjects: [j], governors: nounGovernors(j - 2, depth))
                    link.follows = k
                    return link
                }
                return Link(subjects: [j], governors: [.purpose])
            }
            if opensInverted(k) { return Link(subjects: [j], governors: [.condition]) }
            var link = link(k, depth: depth + 1)
            // "left EFTA to join the EU": who left, not EFTA.
            if groups[k].verb?.use.isEmpty == true, !link.subjects.isEmpty {
                link.governors.insert(.purpose, at: 0)
                link.follows = k
                return link
            }
            link.governors.insert(.verb(k), at: 0)
            // "X was pressed by Y to join": X will.
            let isAgent =
                k + 1 < j && form(k + 1) == grammar.by
                && (groups[k].verb?.isPassive == true || groups[k].verb?.mayBeParticiple == true)
            if !isAgent { link.subjects = [j] }
            return link
        }
        // "the first country to leave" has left.
        if !governs, isSuperlative(noun) {
            // "X, the first woman to lead Y, agreed".
            let isBeside = j > 1 && groups[j - 1].is(.comma) && groups[j - 2].isNoun
            return Link(subjects: isBeside ? [j, j - 2] : [j])
        }
        var link = governs ? link(k, depth: depth + 1) : Link()
        if governs, isSuperlative(noun) { return linked(by: k, depth) }
        if governs { link.governors.insert(.verb(k), at: 0) }
        link.governors.insert(.noun(k + 1 <= j && k >= 0 ? max(k + 1, 0) : j), at: 0)
        if noun.owner == .named { link.subjects = [j] }
        return link
    }

    /// "request" of "a request by X", "the decision of X", where X stands at `j`.
    private func requestMade(by j: Int) -> Int? {
        guard j > 1, groups[j - 1].is(.preposition), let request = groups[j - 2].noun,
            [grammar.by, grammar.of, grammar.from].contains(form(j - 1)),
            !words[request.head].use.isDisjoint(with: [.applies, .plans, .asks, .announces])
        else { return nil }
        return j - 2
    }

    /// "X is the first country to leave": it has left, if it is that.
    private func linked(by k: Int, _ depth: Int) -> Link {
        var link = link(k, depth: depth + 1)
        link.governors.insert(.linking(k), at: 0)
        return link
    }

    /// "voted in Lima to readmit X", "voted by a large majority to leave": the verb before the words
    /// that tell where or how.
    func verb(overPlaceAt k: Int) -> Int? {
        var v = k - 1
        while v > 0, groups[v].is(.time) { v -= 1 }
        guard v >= 0, groups[k].is(.preposition), let verb = groups[v].verb, !verb.isPassive,
            !verb.use.isDisjoint(with: [.plans, .wishes, .refuses, .applies])
        else { return nil }
        let isHow =
            [grammar.by, grammar.with, grammar.after].contains(form(k))
            && groups[k + 1].noun.map { $0.actors.isEmpty && !$0.isPronoun } == true
        return isHow || [grammar.in, grammar.at, grammar.during].contains(form(k)) ? v : nil
    }

    /// Infinitives are the only verbs of some headlines.
    var isWithoutFiniteVerb: Bool {
        !groups.contains { $0.verb?.isFinite ?? false }
    }

    func isSuperlative(_ noun: NounGroup) -> Bool {
        words[noun.words].contains { word in
            [grammar.first, grammar.last, grammar.only, grammar.latest].contains(word.form)
                || grammar.ordinals.contains(word.form) || word.isOrdinal
                || grammar.superlatives.contains(word.form)
        }
    }

    func previousVerb(before i: Int, where fits: (VerbGroup) -> Bool) -> Int? {
        for k in stride(from: i - 1, through: 0, by: -1) {
            if let verb = groups[k].verb, fits(verb) { return k }
        }
        return nil
    }
}
