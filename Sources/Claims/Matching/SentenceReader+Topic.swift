import Knowledge

/// What a sentence makes the article speak of.
extension SentenceReader {
    /// Learns of which organisation a finding tells, and what the next sentence may go on with.
    func learn(
        _ finding: Finding, _ rule: Rule, _ topic: inout Topic, _ sentence: EarlierSentence
    ) {
        if rule.relation == .memberOf, let object = finding.object {
            if !isInPassing(object, rule, topic), !isAside(finding, topic) {
                topic.set(object.actors, in: syntax)
                if topic.maySpeak(of: object.actors) {
                    sentence.organisation = object.actors.first
                }
            }
        } else if [.established, .dissolved].contains(rule.relation),
            let body = finding.object, !isInPassing(body, rule, topic)
        {
            topic.set(body.actors, in: syntax)
            sentence.organisation = body.actors.first {
                !$0.isBody && (!isTreaty($0) || topic.isAmong([$0]))
            }
        }
        if rule.relation == .succeededBy, EchoReader.isModel(finding), let old = finding.subject,
            let new = finding.object
        {
            topic.succeed(old.actors, by: new.actors, in: syntax)
            sentence.successor = new.actors.first
        }
        if EchoReader.isModel(finding), syntax.groups[finding.trigger].isVerb,
            finding.trigger >= syntax.lastMainVerb ?? 0,
            !syntax.clauses.isInRelative(finding.trigger)
        {
            sentence.claimed = finding
        }
        if rule.event == .observer || rule.event == .associate, EchoReader.isModel(finding) {
            sentence.standing = finding
        }
    }

    /// "days after X had entered NATO", "Y, which has just joined Z": of another body than what
    /// the sentence is about.
    private func isAside(_ finding: Finding, _ topic: Topic) -> Bool {
        guard let actor = topic.actor, finding.object?.actors.first?.entity != actor.entity,
            syntax.groups[finding.trigger].isVerb
        else { return false }
        return syntax.clauses.isSubordinate(finding.trigger) && !isDescribed(finding)
    }

    /// "the Council, which A and B founded": told of the organisation that the clause describes.
    private func isDescribed(_ finding: Finding) -> Bool {
        guard let object = finding.object?.group, object < finding.trigger else { return false }
        let opening = object + 1 + (syntax.groups[object + 1].is(.comma) ? 1 : 0)
        return opening < finding.trigger
            && (syntax.groups[opening].is(.relative) || syntax.groups[opening].is(.that))
    }

    /// Whether something is told in passing: what one merely belongs to, and another body or treaty
    /// that was set up before the organisation that the sentence is about.
    private func isInPassing(_ object: Filler, _ rule: Rule, _ topic: Topic) -> Bool {
        guard !topic.isAmong(object.actors) else { return false }
        if rule.event?.facts.nature == .state { return true }
        let isSetUp = [.signed, .founded].contains(rule.event) || rule.relation != .memberOf
        if rule.event == .signed, let actor = topic.actor, !isTreaty(actor), isNamedOnce(object) {
            return true
        }
        let antecedents = Antecedents(syntax)
        return isSetUp && topic.actor != nil
            && (topic.isAmong(antecedents.subject) || antecedents.pronoun == .it
                || rule.event == .signed && isDeclaration(object))
    }

    /// A treaty that the article never comes back to: only what set up the body it is about.
    private func isNamedOnce(_ object: Filler) -> Bool {
        let entities = object.actors.map(\.entity)
        return syntax.reading.mentions.lazy
            .filter { $0.entity.map(entities.contains) ?? false }.prefix(2).count == 1
    }

    private func isTreaty(_ actor: Actor) -> Bool {
        syntax.reading[actor.entity].organisationKind == .treaty
    }

    /// "the Lima Declaration", which has signatories, but nobody joins or leaves it.
    private func isDeclaration(_ object: Filler) -> Bool {
        object.actors.contains { actor in
            let name = syntax.reading[actor.entity].name
            return Self.declarations.contains { name.contains($0) }
        }
    }

    private static let declarations = ["Declaration", "Charter", "Protocol", "Communiqué"]
}
