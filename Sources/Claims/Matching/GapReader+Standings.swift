import Knowledge

/// What others are or became, with the verb left out: "X has been an associate since 2006 and Y an
/// observer since 2008", "…, Y a full member in 1970".
extension GapReader {
    /// The standings behind a membership, of the same body.
    func standings(like model: Finding) -> [Finding] {
        guard model.object != nil else { return [] }
        return groups.indices.compactMap { i in
            guard i >= model.end, i + 2 < groups.count, opensGap(i),
                let noun = groups[i].noun, let standing = groups[i + 1].noun,
                groups[i + 2].is(.time), i + 3 >= groups.count || !groups[i + 3].isVerb,
                // "and Y the 15th a year later": what the one before it is.
                let pattern = syntax.isPlaceInOrder(standing)
                    ? model.pattern : pattern(of: standing, at: i + 2),
                let subject = AtomMatcher(
                    syntax: syntax, rule: patterns.rules[pattern.rule], references: references
                ).actors(.subject, noun, group: i)
            else { return nil }
            var finding = model
            finding.pattern = pattern
            finding.subject = subject
            (finding.trigger, finding.end, finding.verbs) = (i, i + 2, [])
            return finding
        }
    }

    private func opensGap(_ i: Int) -> Bool {
        i > 0
            && (groups[i - 1].is(.conjunction) || groups[i - 1].is(.comma)
                || groups[i - 1].is(.stop))
    }

    /// The pattern of "an observer", or of "a member", which in one year is a joining.
    private func pattern(of noun: NounGroup, at time: Int) -> Pattern? {
        let first = syntax.words[noun.words.lowerBound].form
        guard first == syntax.grammar.a || first == syntax.grammar.an, noun.actors.isEmpty,
            let best = patterns.standing(of: noun, in: syntax.words)
        else { return nil }
        let expression = syntax.words[groups[time].words.lowerBound].time
        guard patterns.rules[best.rule].event == .confirmed, expression >= 0,
            syntax.times[expression].anchor != .since
        else { return best }
        return patterns.joining
    }
}
