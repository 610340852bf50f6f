import Knowledge

/// Whose event lay so long before or after: "Peru joined in January 2025, eleven months after
/// Chile".
extension GapReader {
    /// The same of the one with whom the time is compared.
    func compared(with model: Finding, _ rule: Rule) -> [Finding] {
        guard rule.event?.facts.nature == .change, model.stance.polarity == .affirmed,
            model.stance.modality.isAsserted, model.subject?.actors.count == 1,
            let opener = groups.indices.first(where: { $0 > model.end && times.isAfterOrBefore($0) }
            ),
            !groups[model.end..<opener].contains(where: { $0.isVerb || $0.is(.stop) }),
            opener + 1 < groups.count, let noun = groups[opener + 1].noun,
            opener + 2 >= groups.count || groups[opener + 2].is(.comma)
                || groups[opener + 2].is(.stop),
            let time = times.reckoned(from: model, at: opener),
            let subject = AtomMatcher(syntax: syntax, rule: rule, references: references)
                .actors(.subject, noun, group: opener + 1)
        else { return [] }
        var finding = model
        finding.subject = subject
        (finding.trigger, finding.end, finding.verbs) = (opener + 1, opener + 2, [])
        (finding.isListed, finding.time) = (true, time)
        return [finding]
    }
}
