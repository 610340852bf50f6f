import Graph
import Knowledge

/// Turns reasons into sentences about a member and an organisation.
struct ReasonSentences {
    /// What the member is called.
    let member: String
    /// What the organisation is called.
    let organisation: String
    /// What other bodies are called.
    let name: (EntityID) -> String

    /// What happened or was told, and what follows from it, in one sentence with its rule.
    func sentence(_ reason: Reason) -> String { "\(body(of: reason)) (rule \(reason.rule))." }

    private func body(of reason: Reason) -> String {
        switch reason.ground {
        case .change(let event, let date):
            "\(telling(event, date)), and a status lasts until a later claim"
        case .state(let date):
            "\(member) is given as \(reason.status.predicate) \(date.phrase), "
                + "and a status lasts until a later claim"
        case .presupposed(let event, let date):
            "\(telling(event, date)), which presupposes \(event.presupposition)"
        case .ownWord(let event, let date):
            "\(telling(event, date)), but of the time before the same story tells "
                + "“\(reason.status.phrase)”, and that stands"
        case .notFounded(let date):
            "\(organisation) was founded only \(date.phrase), and had no members before"
        case .ended(let body, let heir, let date):
            "\(ending(body, heir, date)), and all memberships ended with it"
        case .succession(let predecessor, let date, _):
            "\(organisation) succeeded \(name(predecessor)) \(date.phrase), "
                + "where \(member) was \(reason.status.predicate) the day before"
        case .omission(let date):
            "a complete list of the members \(date.phrase) leaves \(member) out"
        case .within(let event, let date):
            "\(telling(event, date)), on a day that is not told, so the status in that time "
                + "is unknown"
        case .withinEnd(let body, let heir, let date):
            "\(ending(body, heir, date)), on a day that is not told, so the status in that time "
                + "is unknown"
        case .beforeReturn(let event, let date):
            "\(telling(event, date)), so there was \(event.presupposition), "
                + "but no claim tells when it came"
        case .beforeState(let date):
            "what is first told is the status \(date.phrase), which says nothing of the time before"
        }
    }

    private func telling(_ event: MembershipEvent, _ date: DateSpan) -> String {
        "\(event.telling(of: member)) \(date.phrase)"
    }

    private func ending(_ body: EntityID, _ heir: EntityID?, _ date: DateSpan) -> String {
        guard let heir else { return "\(name(body)) came to its end \(date.phrase)" }
        return "\(name(heir)) took the place of \(name(body)) \(date.phrase)"
    }
}
