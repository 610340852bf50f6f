import Knowledge

/// What an intended, refused or forbidden change of membership is called.
///
/// Changes that have not happened are intents of their own: "will not join" is `will_not_join`,
/// "will leave" `announced_withdrawal`, "was banned from joining" `barred`.
struct MembershipIntent {
    let stance: Stance
    /// What the rule calls it when it is refused.
    let refused: MembershipEvent?

    init(_ stance: Stance, refused: MembershipEvent? = nil) {
        self.stance = stance
        self.refused = refused
    }

    /// The statement with its event named; nil where nothing is claimed.
    func applied(to statement: Statement) -> Statement? {
        guard statement.relation == .memberOf, let event = statement.event else { return statement }
        // "urged X to join": a request, and no step towards it.
        if stance.isUrged, event.facts.nature == .change, !stance.isApplied,
            statement.modality == .possible
        {
            return nil
        }
        var statement = statement
        if let refused, stance.polarity == .negated {
            statement.event = refused
            statement.polarity = .affirmed
            return statement
        }
        switch event {
        case .joined, .rejoined:
            if stance.isApplied {
                statement.event = .applied
                statement.modality = stance.modality == .planned ? .fact : stance.modality
            } else if stance.isBarred {
                statement.event = .barred
                statement.polarity = .affirmed
                statement.modality = stance.modality == .planned ? .fact : stance.modality
            } else if stance.polarity == .negated, stance.modality == .planned {
                statement.event = .willNotJoin
            }
        // "were invited to apply": nobody has.
        case .applied where stance.modality == .possible: return nil
        case .resumed where stance.polarity == .negated: return nil
        // "will not be a member".
        case .confirmed where stance.polarity == .negated && stance.modality == .planned:
            statement.event = .willNotJoin
        // "is not leaving".
        case .left where stance.polarity == .negated && stance.isUnderWay:
            statement.event = .announcedWithdrawal
        case .left where stance.polarity == .affirmed && isYetToCome(statement):
            statement.event = .announcedWithdrawal
            statement.modality = .planned
        // "has no plans to leave"
        case .left where stance.polarity == .negated && statement.modality == .planned:
            statement.event = .announcedWithdrawal
        default: break
        }
        return statement
    }

    /// Whether the statement is of a leaving that is yet to come.
    func isAnnouncement(_ statement: Statement) -> Bool {
        statement.relation == .memberOf && statement.event == .left
            && stance.polarity == .affirmed && isYetToCome(statement)
    }

    /// "will leave", "is leaving", "said it was leaving".
    private func isYetToCome(_ statement: Statement) -> Bool {
        statement.modality == .planned || stance.isUnderWay && stance.modality.isAsserted
    }
}
