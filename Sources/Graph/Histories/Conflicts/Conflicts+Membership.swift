import Knowledge

extension Histories {
    /// Every disagreement about one membership, each stretch of days once.
    func conflicts(in history: MembershipHistory) -> [Conflict] {
        disputes(in: history) + retellings(in: history) + suppositions(in: history)
            + datesApart(in: history) + stepsApart(in: history) + endsTooEarly(in: history)
    }

    /// Stretches of `disputed`, joined where neighbours are of one kind, or where all that one of
    /// them rests on is also behind the next.
    private func disputes(in history: MembershipHistory) -> [Conflict] {
        var found: [(verdict: Verdict, days: Days, sides: [Voice], isSettled: Bool)] = []
        for dispute in history.disputes where !isAboutFoundingAlone(dispute) {
            let verdict = verdict(on: dispute, in: history)
            let isSettled = !dispute.settledBy.isEmpty
            if let last = found.last, last.isSettled == isSettled,
                last.days.last.next == dispute.days.first,
                last.verdict == verdict || Self.isPart(last.sides, of: dispute.sides)
            {
                found[found.count - 1].verdict = verdict
                found[found.count - 1].days.last = dispute.days.last
                found[found.count - 1].sides += dispute.sides
            } else {
                found.append((verdict, dispute.days, dispute.sides, isSettled))
            }
        }
        return found.map { verdict, days, sides, _ in
            let said = sides.flatMap { side in
                side.claims.map { (side.status.rawValue, $0) }
            }
            return Conflict(
                kind: verdict.kind, isHard: verdict.isHard, member: history.member,
                body: history.organisation, days: days, sides: Conflict.sides(said),
                reconciliation: verdict.reconciliation)
        }
    }

    /// Founding members on the days between two dates of the founding, which are a conflict of
    /// their own.
    private func isAboutFoundingAlone(_ dispute: MembershipHistory.Dispute) -> Bool {
        dispute.reasons.allSatisfy { $0.kind == .notFounded || $0.event == .founded }
    }

    private static func isPart(_ sides: [Voice], of others: [Voice]) -> Bool {
        sides.allSatisfy { side in
            others.contains {
                $0.status == side.status && Set(side.claims).isSubset(of: $0.claims)
            }
        }
    }

    private struct Verdict: Equatable {
        let kind: Conflict.Kind
        let isHard: Bool
        var reconciliation: Reconciliation?
    }

    private func verdict(
        on dispute: MembershipHistory.Dispute, in history: MembershipHistory
    ) -> Verdict {
        if dispute.grounds.contains(.omission) {
            return Verdict(
                kind: .roster, isHard: false,
                reconciliation: "The list may be of another day, or leave a member out.")
        }
        if dispute.grounds.contains(.notFounded), dispute.agreesWithoutFounding {
            let predecessors = testimony.predecessors(of: history.organisation)
            return Verdict(
                kind: .anachronism, isHard: predecessors.isEmpty,
                reconciliation: predecessors.isEmpty
                    ? nil : .timeOf(predecessors: predecessors))
        }
        if dispute.grounds.isSubset(of: [.change, .ended]) {
            return Verdict(
                kind: .event, isHard: true,
                reconciliation: "Both may have happened in turn, though nobody tells the order.")
        }
        if isSameStepTwice(dispute, in: history) {
            return Verdict(
                kind: .event, isHard: false,
                reconciliation: "Both may date one step, or two parts of it.")
        }
        return Verdict(kind: .status, isHard: true)
    }

    /// Whether one change, told with dates apart, is all that is disputed.
    private func isSameStepTwice(
        _ dispute: MembershipHistory.Dispute, in history: MembershipHistory
    ) -> Bool {
        let presupposing: Set<Reason.Kind> = [.presupposed, .ownWord]
        func changes(behind isMeant: (Reason) -> Bool) -> [Change] {
            let claims = Set(dispute.reasons.filter(isMeant).flatMap(\.claims))
            return history.timeline.changes.filter { !claims.isDisjoint(with: $0.claims) }
        }
        let later = changes { presupposing.contains($0.kind) }
            .filter { dispute.days.last < $0.days.first }
        let earlier = changes { !presupposing.contains($0.kind) }
            .filter { $0.days.last <= dispute.days.first }
        return dispute.grounds.isSubset(of: presupposing.union([.change, .ended]))
            && !dispute.grounds.isDisjoint(with: presupposing)
            && !dispute.grounds.isSubset(of: presupposing) && !later.isEmpty && !earlier.isEmpty
            && later.allSatisfy { step in
                earlier.allSatisfy {
                    $0.presupposes == step.presupposes && $0.gives == step.gives
                }
            }
    }

    /// One change that stories tell in different words: founded or joined, left or expelled.
    private func retellings(in history: MembershipHistory) -> [Conflict] {
        let pairs: [(Set<MembershipEvent>, Set<MembershipEvent>)] = [
            ([.founded], [.joined]), ([.left], [.expelled]),
        ]
        return history.timeline.changes.flatMap { change in
            pairs.compactMap { one, other in
                let first = change.witnesses.filter { $0.event.map(one.contains) ?? false }
                let second = change.witnesses.filter { $0.event.map(other.contains) ?? false }
                let stories = Set((first + second).map(\.claim.story))
                guard !first.isEmpty, !second.isEmpty, stories.count > 1 else { return nil }
                let said = (first + second).map {
                    ($0.event?.facts.label ?? "", $0.claim.id)
                }
                return Conflict(
                    kind: .event, isHard: false, member: history.member,
                    body: history.organisation, days: change.days,
                    sides: Conflict.sides(said),
                    reconciliation: "The dates allow one event, told in two ways.")
            }
        }
    }

    /// States that are only supposed, against what the history has.
    private func suppositions(in history: MembershipHistory) -> [Conflict] {
        history.events.compactMap { event in
            let statement = event.claim.statement
            guard statement.modality == .conditional || statement.modality == .possible,
                statement.polarity == .affirmed, event.event.facts.nature == .state,
                let supposed = event.event.facts.gives, let date = statement.date?.span,
                let days = date.stateDays(openUntil: date.earliest ?? .distantPast),
                let voices = history.segment(on: days.last)?.voices,
                voices.status != .unknown, !supposed.agrees(with: voices.status)
            else { return nil }
            let told = voices.sides.flatMap { side in
                side.claims.map { (side.status.rawValue, $0) }
            }
            let says = "\(supposed.rawValue), \(statement.modality.rawValue)"
            return Conflict(
                kind: .status, isHard: false, member: history.member,
                body: history.organisation, days: days,
                sides: Conflict.sides(told + [(says, event.claim.id)]),
                reconciliation: "The claim only supposes it.")
        }
    }

    /// One step that stories tell with dates apart, where no day is disputed for it.
    private func stepsApart(in history: MembershipHistory) -> [Conflict] {
        let disputed = history.disputes.map { Set($0.sides.flatMap(\.claims)) }
        let changes = history.timeline.changes
        return changes.flatMap { a in
            changes.compactMap { b in
                guard a.event != nil, a.days.lieBefore(b.days), a.gives == b.gives,
                    a.presupposes == b.presupposes, !a.sharesStory(with: b),
                    !history.isUndone(a, before: b),
                    !disputed.contains(where: {
                        !$0.isDisjoint(with: a.claims) && !$0.isDisjoint(with: b.claims)
                    })
                else { return nil }
                let said = [a, b].flatMap { step in
                    step.witnesses.map { ($0.date.edtf, $0.claim.id) }
                }
                return Conflict(
                    kind: .event, isHard: false, member: history.member,
                    body: history.organisation, days: Days(a.days.first, b.days.last),
                    sides: Conflict.sides(said),
                    reconciliation: "Both may date one step, or two parts of it.")
            }
        }
    }

    /// Leaving before another story's founding date: nothing is disputed, for both say that it was
    /// no member then.
    private func endsTooEarly(in history: MembershipHistory) -> [Conflict] {
        let predecessors = testimony.predecessors(of: history.organisation)
        return history.timeline.changes.compactMap { change in
            let stories = Set(change.witnesses.map(\.claim.story))
            let foundings = lifespan(of: history.organisation).foundings
                .filter { story, _ in !stories.contains(story) }
            let isTooEarly =
                change.gives == .left && !foundings.isEmpty
                && foundings.values.allSatisfy { $0.allSatisfy { change.days.lieBefore($0.days) } }
            guard isTooEarly else { return nil }
            let told = change.witnesses.map { ($0.event?.facts.label ?? "", $0.claim.id) }
            let founded = foundings.values.joined().map {
                ("founded \($0.date.edtf)", $0.claim.id)
            }
            return Conflict(
                kind: .anachronism, isHard: predecessors.isEmpty, member: history.member,
                body: history.organisation, days: change.days,
                sides: Conflict.sides(told + founded),
                reconciliation: predecessors.isEmpty ? nil : .timeOf(predecessors: predecessors))
        }
    }

    /// One article that dates the same event apart, with nothing between that explains it.
    private func datesApart(in history: MembershipHistory) -> [Conflict] {
        let told = history.timeline.changes.flatMap { change in
            change.witnesses.map { (change: change, witness: $0) }
        }
        let stories = Dictionary(grouping: told, by: \.witness.claim.story)
        return stories.values.flatMap { own in
            own.flatMap { a in
                own.compactMap { b in
                    guard let event = a.witness.event, event == b.witness.event,
                        a.witness.days.lieBefore(b.witness.days),
                        !history.isUndone(a.change, before: b.change)
                    else { return nil }
                    let said = [a, b].map { ($0.witness.date.edtf, $0.witness.claim.id) }
                    return Conflict(
                        kind: .withinArticle, isHard: false, member: history.member,
                        body: history.organisation,
                        days: Days(a.witness.days.first, b.witness.days.last),
                        sides: Conflict.sides(said),
                        reconciliation: "The article may mean two events.")
                }
            }
        }
    }
}

extension MembershipHistory {
    /// Whether a change gives something else between two changes, so that both may have happened.
    fileprivate func isUndone(_ a: Change, before b: Change) -> Bool {
        timeline.changes.contains {
            a.days.lieBefore($0.days) && $0.days.lieBefore(b.days) && $0.gives != a.gives
        }
    }
}
