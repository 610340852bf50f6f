import Knowledge

extension Timeline {
    /// What the claims say of one day, before fillers.
    func voices(on day: CalendarDay) -> Voices {
        var voices = Voices()
        sayForward(on: day, in: &voices)
        sayBackward(on: day, in: &voices)
        if !voices.isUnsettled {
            for founding in lifespan.foundingsAfter(day) {
                voices.say(.none, founding.claims, .notFounded(founding.date))
            }
        }
        return voices
    }

    /// Whether any claim's date has begun, so that fillers have no say.
    func hasBegun(by day: CalendarDay) -> Bool {
        changes.contains { $0.days.first <= day } || standings.contains { $0.days.first <= day }
    }

    /// Rule 3: a status lasts until a later claim of any story.
    private func sayForward(on day: CalendarDay, in voices: inout Voices) {
        let current = standings.filter { isCurrent($0, on: day) }
        let index = steps.lastIndex { $0.contains { $0.days.first <= day } }
        let step = index.map { steps[$0] } ?? []
        let before = index.map { $0 > 0 ? steps[$0 - 1] : [] } ?? []
        for change in step where change.days.first <= day {
            if day < change.days.last {
                if let same = change.sameStatus(since: before, by: day) {
                    voices.say(same.gives, same.claims, same.ground)
                } else {
                    voices.doubt(change.claims, change.groundOfDoubt)
                }
                continue
            }
            // A story that later tells a state it contradicts has left a change untold.
            let standing = change.witnesses.filter { witness in
                !standings.contains {
                    $0.claim.story == witness.claim.story && $0.days.first > change.days.last
                        && $0.days.first <= day && !$0.status.agrees(with: change.gives)
                }
            }
            voices.say(change.gives, standing.map(\.claim.claim.id), change.ground)
        }
        for standing in current {
            voices.say(
                standing.status, [standing.claim.claim.id], .state(standing.date))
        }
    }

    /// A change replaces every state before it, a state those before it.
    private func isCurrent(_ standing: Standing, on day: CalendarDay) -> Bool {
        guard standing.days.first <= day, standing.lasts || day <= standing.days.last else {
            return false
        }
        func replaces(_ days: Days) -> Bool {
            standing.days.lieBefore(days) && days.first <= day
        }
        return !changes.contains { replaces($0.days) }
            && !standings.contains { $0.lasts && replaces($0.days) }
    }

    /// Rule 4: what a change presupposes holds back to the previous claim of any story.
    private func sayBackward(on day: CalendarDay, in voices: inout Voices) {
        let forward = voices.statuses
        for change in changes where day < change.days.first && !change.isPrepared {
            if let previous = lastDay(before: change.days.first), day <= previous { continue }
            guard let event = change.event, let presupposed = event.facts.presupposes.first
            else { continue }
            let witnesses = change.witnesses.filter { mayHold(presupposed, on: day, by: $0) }
            guard !witnesses.isEmpty else { continue }
            if change.isReturn, forward == [.member] {
                voices.silence(change.claims, .beforeReturn(event, change.date))
            } else if forward.isEmpty {
                voices.say(
                    presupposed, witnesses.map(\.claim.claim.id),
                    .presupposed(by: event, change.date))
            } else if !forward.contains(where: change.fits) {
                for witness in witnesses {
                    let claim = witness.claim.claim.id
                    if let own = ownStatus(of: witness.claim.story, before: change) {
                        voices.say(
                            own.status, [claim, own.claim], .ownWord(before: event, change.date))
                    } else {
                        voices.say(presupposed, [claim], .presupposed(by: event, change.date))
                    }
                }
            }
        }
    }

    /// Nobody was anything in an organisation before it was founded.
    private func mayHold(
        _ presupposed: MembershipStatus, on day: CalendarDay, by witness: Change.Witness
    ) -> Bool {
        guard presupposed != .none else { return true }
        return lifespan.lastFounding(by: witness.claim.story, before: witness.days.first)
            .map { day >= $0 } ?? true
    }

    /// What a story's own latest claim wholly before a change leaves.
    private func ownStatus(
        of story: ContentHash, before change: Change
    ) -> (status: MembershipStatus, claim: ClaimID)? {
        var own: [(last: CalendarDay, status: MembershipStatus, claim: ClaimID)] = []
        for earlier in changes where earlier.days.lieBefore(change.days) {
            for witness in earlier.witnesses where witness.claim.story == story {
                own.append((earlier.days.last, earlier.gives, witness.claim.claim.id))
            }
        }
        for earlier in standings
        where earlier.days.lieBefore(change.days) && earlier.claim.story == story {
            own.append((earlier.days.last, earlier.status, earlier.claim.claim.id))
        }
        return own.max { ($0.last, $0.claim) < ($1.last, $1.claim) }.map { ($0.status, $0.claim) }
    }
}

extension Change {
    /// Whether it ends an absence or a pause that another change must have begun.
    fileprivate var isReturn: Bool { event == .rejoined || event == .resumed }

    /// The change before it, if all of that step gave the same status by a day: then this holds on
    /// whichever day the later change fell (rule 2).
    fileprivate func sameStatus(since earlier: [Change], by day: CalendarDay) -> Change? {
        let isSame = earlier.allSatisfy { $0.gives == gives && $0.days.last <= day }
        return isSame && !isReturn ? earlier.first : nil
    }

    /// Why its status holds afterwards.
    fileprivate var ground: Reason.Ground {
        if let event { return .change(event, date) }
        let (body, heir) = endedBody
        return .ended(body, heir: heir, date)
    }

    /// Why nothing is known on the days on one of which it happened.
    fileprivate var groundOfDoubt: Reason.Ground {
        if let event { return .within(event, date) }
        let (body, heir) = endedBody
        return .withinEnd(body, heir: heir, date)
    }

    /// For the end of a body, which one it is and what succeeded it.
    private var endedBody: (body: EntityID, heir: EntityID?) {
        let statement = witnesses[0].claim.statement
        let (subject, object) = (statement.subject ?? "", statement.object ?? "")
        return statement.relation == .succeededBy ? (subject, object) : (object, nil)
    }
}
