import Knowledge

/// What an article has told so far that its next sentences may leave unsaid.
struct ArticleMemory: Sendable {
    /// The organisation of which it tells the members.
    var topic: Topic
    /// The offices by their holders.
    var offices = KnownOffices()
    /// The last suspension: of whom, and from what.
    private(set) var suspension: (member: Filler, organisation: Filler)?

    /// Learns what a finding tells, where it is so: whose suspension may end.
    mutating func learn(_ finding: Finding, _ rule: Rule, in sentence: TextRange) {
        guard rule.relation == .memberOf, finding.stance.polarity == .affirmed,
            finding.stance.modality.isAsserted, var member = finding.subject,
            var organisation = finding.object, let event = rule.event
        else { return }
        guard event == .suspended || event == .froze else {
            let isTheirs = suspension?.member.actors.map(\.entity) == member.actors.map(\.entity)
            if isTheirs, event.facts.nature == .change { suspension = nil }
            return
        }
        member.context = member.context ?? sentence
        organisation.context = organisation.context ?? sentence
        (member.words, organisation.words) = (nil, nil)
        suspension = (member, organisation)
    }
}
