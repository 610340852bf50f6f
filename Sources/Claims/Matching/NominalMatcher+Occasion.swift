import Knowledge

/// Who was there when an event is only the occasion of another: "said after talks with X".
extension NominalMatcher {
    /// The subject of the clause in which an event between two names one of them.
    func attendant(of n: Int, _ pattern: Pattern, _ matcher: AtomMatcher) -> Filler? {
        guard matcher.rule.relation.facts.isSymmetric, !pattern.mentions(.subject), n > 0,
            syntax.groups[n - 1].is(.preposition),
            syntax.grammar.occasions.contains(syntax.clauses.form(n - 1))
        else { return nil }
        let isFronted = n == 1
        let verb =
            isFronted
            ? syntax.groups.indices.first { $0 > n && syntax.groups[$0].verb?.isFinite == true }
            : syntax.clauses.previousVerb(before: n, where: \.isFinite)
        guard let verb else { return nil }
        return syntax.clauses.link(verb).subjects.lazy
            .compactMap { matcher.filler(.subject, at: $0) }.first
    }
}
