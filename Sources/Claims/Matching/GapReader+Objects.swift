import Knowledge

/// Further organisations behind the preposition of the first: "was admitted to the Fund in 1945 and
/// to the Bank in 1948", "belongs to the Fund, which it chaired in 2013, and to the Bank".
extension GapReader {
    /// The same of each organisation that such a preposition opens: also "a founder of A and of B".
    func further(_ model: Finding, _ rule: Rule) -> [Finding] {
        guard let first = model.object?.group, first > model.trigger, first > 0,
            groups[first - 1].is(.preposition)
        else { return [] }
        let preposition = syntax.clauses.form(first - 1)
        let matcher = AtomMatcher(syntax: syntax, rule: rule, references: references)
        var result: [Finding] = []
        var end = behindAside(first + 1)
        while let opening = behindLink(end, preposition), opening + 1 < groups.count,
            let noun = groups[opening + 1].noun,
            let filler = matcher.actors(.object, noun, group: opening + 1)
        {
            var finding = model
            finding.object = filler
            finding.end = opening + 2
            let time = opening + 2
            if time < groups.count, groups[time].is(.time) {
                finding.verbs = []
                finding.trigger = opening + 1
            } else if groups[first + 1].is(.time) {
                // The time before is that of the first alone.
                finding.isListed = true
            }
            result.append(finding)
            end = behindAside(opening + 2)
        }
        return result
    }

    /// Index behind times and what stands between commas: ", which it chaired in 2013,".
    private func behindAside(_ start: Int) -> Int {
        var i = start
        while i < groups.count, groups[i].is(.time) { i += 1 }
        guard i + 1 < groups.count, groups[i].is(.comma), groups[i + 1].is(.relative),
            let closing = groups.indices.first(where: { $0 > i && groups[$0].is(.comma) })
        else { return i }
        return closing
    }

    /// Index of the preposition behind a comma or "and".
    private func behindLink(_ start: Int, _ preposition: WordID) -> Int? {
        var i = start
        if i < groups.count, groups[i].is(.comma) { i += 1 }
        if i < groups.count, groups[i].is(.conjunction) { i += 1 }
        guard i > start, i < groups.count, groups[i].is(.preposition),
            syntax.clauses.form(i) == preposition
        else { return nil }
        return i
    }
}
