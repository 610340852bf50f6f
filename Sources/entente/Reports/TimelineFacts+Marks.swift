import Export
import Graph
import Knowledge

extension TimelineFacts {
    /// Something that happened, or was announced, by all who tell it.
    struct Sign {
        let event: MembershipEvent?
        var words: String?
        let date: DateSpan
        let days: Days
        var claims: [TestifiedClaim]

        func mark(_ telling: TimelineTelling) -> TimelineChart.Mark {
            TimelineChart.Mark(
                event, words: words, on: date, earliest: days.first, latest: days.last,
                claims: claims.map(\.claim.id).sorted(), tells: telling(claims))
        }
    }

    /// What happened, and what was announced; the same told several times has one sign, at the
    /// narrowest date.
    static func signs(_ history: MembershipHistory) -> [Sign] {
        var signs: [Sign] = []
        let narrowestFirst = history.events.filter(\.isDrawn).compactMap { event in
            event.days.map { (event, $0) }
        }.sorted { a, b in a.1.last.number - a.1.first.number < b.1.last.number - b.1.first.number }
        for (event, days) in narrowestFirst {
            let same = signs.firstIndex { sign in
                sign.event?.facts.gives == event.event.facts.gives
                    && sign.event?.facts.presupposes == event.event.facts.presupposes
                    && (event.event.facts.nature == .change || sign.event == event.event)
                    && sign.days.first <= days.last && days.first <= sign.days.last
            }
            if let same {
                signs[same].claims.append(event.claim)
            } else {
                signs.append(
                    Sign(
                        event: event.event,
                        date: event.claim.statement.date?.span ?? .on(.init(days.first)),
                        days: days, claims: [event.claim]))
            }
        }
        return signs
    }

    /// The end of an organisation, for one that was in it until then.
    static func end(of history: MembershipHistory, in histories: Histories) -> [Sign] {
        guard let end = histories.life(of: history.organisation).ends.first,
            let last = history.intervals.last(where: { MembershipStatus.inside.contains($0.status) }
            ),
            end.days.first <= last.days.last.advanced(by: 1)
        else { return [] }
        return [Sign(event: nil, date: end.date, days: end.days, claims: [end.claim])]
    }

    /// Of the end of an organisation, what it became.
    func named(_ sign: Sign) throws -> Sign {
        guard sign.event == nil, let statement = sign.claims.first?.statement,
            statement.relation == .succeededBy, let heir = statement.object
        else { return sign }
        let entity = try names[heir]
        var named = sign
        named.words = "became \(entity.shortName ?? entity.name)"
        return named
    }
}

extension MembershipHistory.Event {
    /// Changes that count, and intents that are stated.
    fileprivate var isDrawn: Bool {
        switch event.facts.nature {
        case .change: claim.counts
        case .intent: [.fact, .reported, .planned].contains(claim.statement.modality)
        case .state: false
        }
    }

    /// The days on one of which it happened; an open date ends with its article's.
    fileprivate var days: Days? {
        guard let span = claim.statement.date?.span, let first = span.earliest,
            let last = span.latest ?? claim.publication?.date.last
        else { return nil }
        return Days(first, last)
    }
}
