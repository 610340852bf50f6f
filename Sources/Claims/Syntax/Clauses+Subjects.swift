/// Which noun groups a verb's subject may be.
extension Clauses {
    /// The head of the noun group that ends at `j`, over its complements: "president" in "the
    /// president of Kazakhstan".
    func subject(endingAt j: Int) -> Int? {
        var j = j
        while j >= 0 {
            if groups[j].is(.time) {
                j -= 1
                continue
            }
            guard groups[j].isNoun else { return nil }
            guard j >= 1, groups[j - 1].is(.preposition) else { return j }
            if grammar.clauseOpeners.contains(form(j - 1)) { return j }
            var k = j - 2
            while k >= 0, groups[k].is(.preposition) { k -= 1 }
            guard k >= 0 else { return form(j - 1) == grammar.with || j == 1 ? j : nil }
            if groups[k].is(.time) { k -= 1 }
            guard k >= 0, groups[k].isNoun else {
                // "The leaders who met in X accepted": who met is the subject.
                if k >= 2, groups[k].isVerb, groups[k - 1].is(.relative), groups[k - 2].isNoun {
                    j = k - 2
                    continue
                }
                // "Leaders of X meeting in Lima accepted": who meets.
                if k >= 1, groups[k].verb?.isGerund == true, groups[k - 1].isNoun {
                    j = k - 1
                    continue
                }
                // "A force led by X was deployed": the force was.
                if k >= 1, form(j - 1) == grammar.by, groups[k].verb?.mayBeParticiple == true,
                    groups[k - 1].isNoun
                {
                    j = k - 1
                    continue
                }
                return groups[k < 0 ? 0 : k].isVerb ? j : nil
            }
            j = k
        }
        return nil
    }

    /// The time before 's that the noun group `n` belongs to: "Monday's exit".
    func timeOwning(_ n: Int) -> Int? {
        guard n > 0, groups[n - 1].is(.time) else { return nil }
        let behind = groups[n - 1].words.upperBound
        return behind < words.count && words[behind].part == .possessive ? n - 1 : nil
    }

    /// What "which" may stand for: the group before it, then what that group belongs to, then
    /// what both stand beside ("X, a general who …").
    func antecedents(before j: Int) -> [Int] {
        if let first = firstOfRelatives(before: j) { return antecedents(before: first) }
        var result: [Int] = []
        var k = j - 1
        while k >= 0, groups[k].is(.comma) || groups[k].is(.preposition) { k -= 1 }
        k = beforeParticiple(k)
        while k >= 0, groups[k].isNoun {
            if isNamedBefore(k), groups[j].is(.relative), form(j) == grammar.who {
                result.append(k - 2)
            }
            result.append(k)
            if k >= 2, groups[k - 1].is(.comma), groups[k - 2].isNoun,
                groups[k].noun?.actors.isEmpty == true
            {
                result.append(k - 2)
            }
            guard k >= 2, groups[k - 1].is(.preposition) else { break }
            k -= 2
        }
        return result
    }

    /// "which X joined in 1992 and which has a seat in Y": the relative that the second goes on with.
    private func firstOfRelatives(before j: Int) -> Int? {
        guard j > 2, groups[j].is(.relative), groups[j - 1].is(.conjunction),
            form(j) == grammar.which || form(j) == grammar.who
        else { return nil }
        return groups[..<(j - 1)].indices.last {
            groups[$0].is(.relative) && form($0) == form(j)
        }
    }

    /// "a body established in 1964 which": the group before the participle.
    private func beforeParticiple(_ k: Int) -> Int {
        var i = k
        while i > 0, groups[i].is(.time) { i -= 1 }
        guard i > 0, i < k, groups[i].verb?.mayBeParticiple == true, groups[i - 1].isNoun else {
            return k
        }
        return i - 1
    }

    /// "X, a French minister": the name before tells who it is.
    private func isNamedBefore(_ k: Int) -> Bool {
        guard k >= 2, groups[k - 1].is(.comma), let name = groups[k - 2].noun, name.items.isEmpty,
            let noun = groups[k].noun
        else { return false }
        return words[name.head].mention >= 0 && words[noun.head].mention < 0
            && words[noun.words.lowerBound].part == .determiner
    }

    /// "all but X", "every member except X", "with the exception of X".
    func isException(_ j: Int) -> Bool {
        guard j > 0 else { return false }
        let form = form(j - 1)
        if grammar.excepting.contains(form) { return true }
        guard j > 1, let before = groups[j - 2].noun else {
            // "except for X".
            return j > 1 && form == grammar.for && grammar.excepting.contains(self.form(j - 2))
        }
        if form == grammar.of { return words[before.head].lemma == grammar.exception }
        // "all its neighbours but X", "all of them but X".
        let isOf = j > 3 && groups[j - 3].is(.preposition) && self.form(j - 3) == grammar.of
        let first = isOf ? j - 4 : j > 2 && groups[j - 3].isNoun ? j - 3 : j - 2
        return form == grammar.but && grammar.whole.contains(self.form(first))
    }

    /// Of "which X left" or "to which X was admitted" with its subject at `i`, the first group; nil
    /// where no relative stands before it.
    func relativeOpening(before i: Int) -> Int? {
        if isContact(i) { return i }
        guard i > 0, groups[i - 1].is(.relative) || isRelativeThat(i - 1),
            form(i - 1) != grammar.who, form(i - 1) != grammar.whose
        else { return nil }
        let first = i > 1 && groups[i - 2].is(.preposition) ? i - 2 : i - 1
        return first > 0 ? first : nil
    }

    /// "the party he led": whether a relative clause without its relative begins with a subject.
    func isContact(_ subject: Int) -> Bool {
        guard subject > 0, let thing = groups[subject - 1].noun, thing.owner == nil else {
            return false
        }
        let head = words[thing.head]
        return !head.isCapitalised && head.use.contains(.group)
    }

    /// "led" of "led in 1971 to the creation of": the verb that made the event come about.
    func verbLeading(to n: Int) -> Int? {
        guard n > 1, groups[n - 1].is(.preposition), form(n - 1) == grammar.to else { return nil }
        var k = n - 2
        while k > 0, groups[k].is(.time) { k -= 1 }
        return groups[k].verb?.lemma == grammar.lead ? k : nil
    }

    /// "used to": what it governs was so, and is no more.
    func isUsedTo(_ k: Int) -> Bool {
        groups[k].verb.map { $0.lemma == grammar.use && $0.isPlainPast } == true
            && k + 1 < groups.count && groups[k + 1].verb?.isInfinitive == true
    }

    /// Whether what a clause tells "used to" be so.
    func isUsedTo(_ link: Link) -> Bool {
        if case .verb(let k)? = link.governors.first { return isUsedTo(k) }
        return false
    }

    /// Whether the clause is what "ceased" governs: "ceased to be a member".
    func isCeasing(_ link: Link) -> Bool {
        guard case .verb(let k)? = link.governors.first else { return false }
        return groups[k].verb?.lemma == grammar.cease && groups[k].verb?.isNegated == false
    }
}
