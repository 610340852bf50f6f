import Knowledge

/// Reads all claims of one sentence.
struct SentenceReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References
    let times: ClaimTimes
    /// The first sentence of the text, which tells the news of the day.
    let isLead: Bool

    /// The claims; `organisation` gets the object of the last membership among them.
    func drafts(organisation: inout Actor?) -> [ClaimDraft] {
        var findings: [Finding] = []
        for i in syntax.groups.indices { findings += self.findings(at: i) }
        var result: [ClaimDraft] = []
        var carried: Filler? = references.previous?.organisation.map {
            Filler(actors: [$0], group: 0)
        }
        for var finding in findings where !isOutdone(finding, findings) {
            let rule = patterns.rules[finding.pattern.rule]
            if finding.object == nil, rule.relation == .memberOf {
                guard let carried else { continue }
                finding.object = carried
            }
            if rule.relation == .memberOf, let object = finding.object {
                carried = object
                organisation = object.actors.first
            }
            result += ClaimWriter(syntax: syntax, times: times, rule: rule, isLead: isLead)
                .drafts(finding)
        }
        return result
    }

    /// Whether another pattern read more from the same words.
    private func isOutdone(_ finding: Finding, _ all: [Finding]) -> Bool {
        (finding.object == nil || finding.subject == nil)
            && all.contains { other in
                other.trigger == finding.trigger && other.ends > finding.ends
                    && patterns.rules[other.pattern.rule].relation
                        == patterns.rules[finding.pattern.rule].relation
            }
    }

    private func findings(at i: Int) -> [Finding] {
        if syntax.groups[i].isVerb {
            return VerbMatcher(syntax: syntax, patterns: patterns, references: references)
                .findings(at: i)
        }
        guard syntax.groups[i].isNoun else { return [] }
        return PredicateMatcher(syntax: syntax, patterns: patterns, references: references)
            .findings(at: i)
            + NominalMatcher(syntax: syntax, patterns: patterns, references: references)
            .findings(at: i)
            + CompoundMatcher(syntax: syntax, patterns: patterns, references: references)
            .findings(at: i)
    }
}
