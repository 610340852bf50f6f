/// Clauses that say when or whether something will be so.
extension Clauses {
    /// "if", "unless", "whether".
    func condition(_ i: Int) -> [Governor] {
        [grammar.if, grammar.unless, grammar.whether].contains(form(i)) ? [.condition] : []
    }

    /// "Once X joins", "when X leaves", "before X joins": not yet.
    func future(_ i: Int, _ v: Int) -> [Governor] {
        let opensFuture = [grammar.once, grammar.when, grammar.until, grammar.before]
        return opensFuture.contains(form(i)) && groups[v].verb?.isPresent == true
            ? [.condition] : []
    }

    /// The opener of "whether or not X joins", before whose subject "or" stands.
    func whether(before p: Int) -> Int? {
        guard p > 0, groups[p].is(.conjunction), form(p) == grammar.or,
            form(p - 1) == grammar.whether
        else { return nil }
        return p - 1
    }

    /// "Had X left, …", "Were X to leave, …": the verb that opens such a sentence.
    func opensInverted(_ i: Int) -> Bool {
        guard i == 0, let verb = groups[0].verb, verb.isFinite else { return false }
        return (verb.lemma == grammar.have || verb.lemma == grammar.be)
            && groups.contains { $0.is(.comma) }
    }

    /// "reported that prices rose after X left": who reports the clause before reports this, too.
    func reports(over p: Int, _ depth: Int) -> [Governor] {
        guard p > 0, let k = previousVerb(before: p, where: \.isFinite) else { return [] }
        return link(k, depth: depth + 1).governors.filter { governor in
            guard case .verb(let outer) = governor, let verb = groups[outer].verb else {
                return false
            }
            return verb.use.contains(.says) && verb.use.isDisjoint(with: .announces)
        }
    }
}
