import Knowledge

/// Reads whose office ended when another began: "Ana Silva succeeded Evo Paz as president of Peru in
/// 2011" says of Paz that he was in office until then.
struct PredecessorReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet

    private var groups: [Group] { syntax.groups }

    /// The ends of the offices that `findings` say to have begun.
    func findings(after findings: [Finding]) -> [Finding] {
        guard let pattern = patterns.leaving else { return [] }
        return findings.compactMap { finding in
            guard isSuccession(finding), let person = predecessor(finding),
                !isTold(person, of: finding, in: findings)
            else { return nil }
            var ended = finding
            ended.pattern = pattern
            ended.subject = person
            ended.other = nil
            ended.isFormer = true
            ended.isPresent = false
            return ended
        }
    }

    /// Whether one person has taken the place of another, and not only may.
    private func isSuccession(_ finding: Finding) -> Bool {
        guard patterns.rules[finding.pattern.rule].isOfOffice, finding.object != nil,
            let verb = groups[finding.trigger].verb,
            syntax.grammar.succeeding.contains(verb.lemma),
            finding.subject?.actors.count == 1
        else { return false }
        return finding.stance.polarity == .affirmed && !finding.stance.isUnderWay
            && [.fact, .reported].contains(finding.stance.modality)
            && !patterns.rules[finding.pattern.rule].endsTenure
    }

    /// Whom the successor followed: the only person that `_` stood for.
    private func predecessor(_ finding: Finding) -> Filler? {
        guard let n = finding.other, let noun = groups[n].noun else { return nil }
        let behind = n + 2 < groups.count && groups[n + 1].is(.comma) ? groups[n + 2].noun : nil
        for (group, noun) in [(n, noun), (n + 2, behind ?? noun)] {
            let people = noun.actors.filter { syntax.reading.kind(of: $0.entity) == .person }
            guard people.count == 1, noun.actors.count == 1,
                people[0].entity != finding.subject?.actors.first?.entity
            else { continue }
            return Filler(actors: people.map(\.standingForItself), group: group)
        }
        return nil
    }

    /// Whether the sentence says itself that the office ended, or when it was held.
    private func isTold(_ person: Filler, of finding: Finding, in all: [Finding]) -> Bool {
        let body = finding.object?.actors.map(\.entity)
        return all.contains { other in
            patterns.rules[other.pattern.rule].isOfOffice
                && other.object?.actors.map(\.entity) == body
                && other.subject?.actors.map(\.entity) == person.actors.map(\.entity)
        }
    }
}
