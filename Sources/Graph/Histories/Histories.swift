package import Knowledge

/// Membership histories as a careful archivist would tell them: a pure function of testimony.
///
/// The rules are those of `docs/histories.md`; each stands in one place of this folder.
package struct Histories: Sendable {
    /// What all answers rest on.
    package let testimony: Testimony
    let arbiter: Arbiter
    private let lifespans: [EntityID: Lifespan]
    private let rosters: [EntityID: [CompleteRoster]]

    /// Answers from these claims alone; where they disagree, by a policy. O(n) in the claims.
    package init(_ testimony: Testimony, policy: DisputePolicy = .all) {
        self.testimony = testimony
        arbiter = Arbiter(testimony: testimony, policy: policy)
        let bodies = Set(testimony.datedBodies + testimony.organisations)
        lifespans = Dictionary(
            uniqueKeysWithValues: bodies.map { ($0, Lifespan(of: $0, in: testimony)) })
        rosters = Dictionary(
            uniqueKeysWithValues: testimony.organisations.map {
                ($0, CompleteRoster.all(of: $0, in: testimony))
            })
    }

    /// What is done where claims disagree.
    package var policy: DisputePolicy { arbiter.policy }

    /// Beginning and end of a body, as far as anything is said of them.
    func lifespan(of body: EntityID) -> Lifespan { lifespans[body] ?? .untold }

    /// The history of one membership. O(n²) in the claims about it.
    package func history(of member: EntityID, in organisation: EntityID) -> MembershipHistory {
        history(of: member, in: organisation, heirs: [])
    }

    /// The histories of a member in an organisation, its predecessors and its successors, in order
    /// of succession; without an organisation in all of which anything is said.
    package func histories(
        of member: EntityID, around organisation: EntityID?
    ) -> [MembershipHistory] {
        let organisations =
            organisation.map(lineage)
            ?? testimony.organisations.filter { !testimony.claims(of: member, in: $0).isEmpty }
        return organisations.map { history(of: member, in: $0) }
    }

    /// An organisation with all its predecessors before it and all its successors behind it.
    package func lineage(of organisation: EntityID) -> [EntityID] {
        func walk(_ start: EntityID, _ step: (EntityID) -> [EntityID]) -> [EntityID] {
            var found = [start]
            var i = 0
            while i < found.count {
                found += step(found[i]).filter { !found.contains($0) }
                i += 1
            }
            return Array(found.dropFirst())
        }
        let before = walk(organisation, testimony.predecessors)
        let after = walk(organisation, testimony.successors).filter { !before.contains($0) }
        return before.reversed() + [organisation] + after
    }

    /// What is said of one day, without regard to breakpoints: the rules as they stand.
    func voices(
        on day: CalendarDay, of member: EntityID, in organisation: EntityID
    ) -> Voices {
        let timeline = timeline(of: member, in: organisation)
        var voices = timeline.voices(on: day)
        fillers(of: member, in: organisation, heirs: []).fill(&voices, on: day, timeline)
        arbiter.settle(&voices)
        return voices
    }

    /// `heirs`: successors being asked about, lest a circle of successions run forever.
    private func history(
        of member: EntityID, in organisation: EntityID, heirs: Set<EntityID>
    ) -> MembershipHistory {
        MembershipHistory(
            of: member, in: organisation, claims: testimony.claims(of: member, in: organisation),
            timeline: timeline(of: member, in: organisation),
            fillers: fillers(of: member, in: organisation, heirs: heirs),
            arbiter: arbiter)
    }

    private func timeline(of member: EntityID, in organisation: EntityID) -> Timeline {
        Timeline(
            testimony.claims(of: member, in: organisation),
            organisation: lifespan(of: organisation), member: lifespan(of: member))
    }

    private func fillers(
        of member: EntityID, in organisation: EntityID, heirs: Set<EntityID>
    ) -> Fillers {
        let omissions = (rosters[organisation] ?? [])
            .filter { !$0.members.contains(member) }
            .map { Fillers.Omission(claims: $0.claims, date: $0.date, days: $0.days) }
        let passedOn = testimony.predecessors(of: organisation)
            .filter { !heirs.contains($0) && $0 != organisation }
            .flatMap { predecessor in
                let history = history(
                    of: member, in: predecessor, heirs: heirs.union([organisation]))
                return inheritances(from: history, by: organisation)
            }
        return Fillers(omissions: omissions, inheritances: passedOn)
    }

    private func inheritances(
        from history: MembershipHistory, by heir: EntityID
    ) -> [Fillers.Inheritance] {
        lifespan(of: history.organisation).ends
            .filter { $0.claim.statement.object == heir }
            .compactMap { succession in
                let voices = history.segment(on: succession.days.first.previous)?.voices
                guard let voices, voices.status != .unknown else { return nil }
                return Fillers.Inheritance(
                    status: voices.status, claims: voices.claims + [succession.claim.id],
                    date: succession.date, days: succession.days,
                    predecessor: history.organisation, reasons: voices.reasons)
            }
    }
}
