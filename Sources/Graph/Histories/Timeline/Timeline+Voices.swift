import Knowledge

extension Timeline {
    /// What the claims say of one day, before fillers.
    func voices(on day: CalendarDay) -> Voices {
        var voices = Voices()
        sayForward(on: day, in: &voices)
        sayBackward(on: day, in: &voices)
        if !voices.isUnsettled {
            for reason in lifespan.foundingsAfter(day) { voices.say(reason) }
        }
        return voices
    }

    /// Whether any claim's date has begun, so that fillers have no say.
    func hasBegun(by day: CalendarDay) -> Bool {
        changes.contains { $0.days.first <= day } || standings.contains { $0.days.first <= day }
    }

    /// Rule 3: a status lasts until a later claim of any story.
    private func sayForward(on day: CalendarDay, in voices: inout Voices) {
        let (step, before) = steps(on: day)
        for index in step where changes[index].days.first <= day {
            let change = changes[index]
            if day < change.days.last {
                if let same = change.sameStatus(since: changes[before], by: day) {
                    voices.say(same.gives, same.claims, same.ground)
                } else {
                    voices.doubt(change.claims, change.groundOfDoubt)
                }
            } else if let reason = reaches[index].reason(on: day) {
                voices.say(reason)
            }
        }
        for standing in standings {
            guard standing.days.first <= day else { break }
            if day <= standing.lastDay {
                voices.say(standing.status, [standing.claim.id], .state(standing.date))
            }
        }
    }

    /// The positions of the changes of the last step that has begun by a day, and of the step
    /// before it.
    private func steps(on day: CalendarDay) -> (last: Range<Int>, before: Range<Int>) {
        var end = changes.count
        for (number, step) in steps.enumerated().reversed() {
            let start = end - step.count
            if changes[start..<end].contains(where: { $0.days.first <= day }) {
                return (start..<end, (number > 0 ? start - steps[number - 1].count : start)..<start)
            }
            end = start
        }
        return (0..<0, 0..<0)
    }

    /// Rule 4: what a change presupposes holds back to the previous claim of any story.
    private func sayBackward(on day: CalendarDay, in voices: inout Voices) {
        let forward = voices.statuses
        var returns: [Change] = []
        for (change, reach) in zip(changes, reaches)
        where day < change.days.first && !change.isPrepared {
            let isDisputable = day == reach.disputable
            if let previous = reach.previous, day <= previous, !isDisputable { continue }
            guard let event = change.event, let presupposed = change.presupposes.first
            else { continue }
            let witnesses = change.witnesses.filter { mayHold(presupposed, on: day, by: $0) }
            guard !witnesses.isEmpty else { continue }
            if change.isReturn, forward == StatusSet(.member) {
                let told = witnesses.compactMap { absence(by: $0, before: change) }
                if told.isEmpty, !isDisputable { returns.append(change) }
                for absence in told { voices.say(absence) }
            } else if forward.isEmpty {
                voices.say(
                    presupposed, witnesses.map(\.claim.id),
                    .presupposed(by: event, change.date))
            } else if !change.fits(anyOf: forward) {
                for witness in witnesses {
                    let claim = witness.claim.id
                    if let own = ownStatus(of: witness.claim.story, before: change) {
                        voices.say(
                            own.status, [claim, own.claim], .ownWord(before: event, change.date))
                    } else {
                        voices.say(presupposed, [claim], .presupposed(by: event, change.date))
                    }
                }
            }
        }
        // Whatever else is said, nobody told what they ended.
        for change in returns {
            guard let event = change.event else { continue }
            voices.silence(change.claims, .beforeReturn(event, change.date))
        }
    }

    /// What a story that tells a return has told of the absence or pause that it ends, if it has.
    private func absence(by witness: Change.Witness, before change: Change) -> Reason? {
        guard let event = witness.event,
            let own = ownStatus(of: witness.claim.story, before: change), change.fits(own.status)
        else { return nil }
        return Reason(
            own.status, .presupposed(by: event, witness.date), [witness.claim.id, own.claim])
    }

    /// Nobody was anything in an organisation before it was founded.
    private func mayHold(
        _ presupposed: MembershipStatus, on day: CalendarDay, by witness: Change.Witness
    ) -> Bool {
        guard presupposed != .none else { return true }
        return lifespan.lastFounding(by: witness.claim.story, before: witness.days.first)
            .map { day >= $0 } ?? true
    }

    /// What a story's own latest claim wholly before a change leaves: of those that end on one day
    /// the last change, else the last state.
    private func ownStatus(
        of story: ContentHash, before change: Change
    ) -> (status: MembershipStatus, claim: ClaimID)? {
        var own: [(last: CalendarDay, status: MembershipStatus, claim: ClaimID)] = []
        for earlier in standings
        where earlier.days.lieBefore(change.days) && earlier.claim.story == story {
            own.append((earlier.days.last, earlier.status, earlier.claim.id))
        }
        for earlier in changes where earlier.days.lieBefore(change.days) {
            for witness in earlier.witnesses where witness.claim.story == story {
                own.append((earlier.days.last, earlier.gives, witness.claim.id))
            }
        }
        return own.reversed().max { $0.last < $1.last }.map { ($0.status, $0.claim) }
    }
}

extension Change {
    /// The change before it, if all of that step gave the same status by a day: then this holds on
    /// whichever day the later change fell (rule 2).
    fileprivate func sameStatus(since earlier: ArraySlice<Change>, by day: CalendarDay) -> Change? {
        let isSame = earlier.allSatisfy { $0.gives == gives && $0.days.last <= day }
        return isSame && !isReturn ? earlier.first : nil
    }

    /// Why its status holds afterwards.
    var ground: Reason.Ground {
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
