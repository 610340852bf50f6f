import Export
import Graph
import Knowledge

extension TimelineFacts {
    /// What happened, and what was announced; the same told several times has one sign, at the
    /// narrowest date.
    func marks(_ history: MembershipHistory) throws -> [TimelineChart.Mark] {
        var marks: [TimelineChart.Mark] = []
        let narrowestFirst = history.events.filter(\.isDrawn).compactMap { event in
            event.days.map { (event, $0) }
        }.sorted { a, b in a.1.last.number - a.1.first.number < b.1.last.number - b.1.first.number }
        for (event, days) in narrowestFirst {
            let same = marks.firstIndex { mark in
                mark.event?.facts.gives == event.event.facts.gives
                    && mark.event?.facts.presupposes == event.event.facts.presupposes
                    && (event.event.facts.nature == .change || mark.event == event.event)
                    && mark.earliest <= days.last && days.first <= mark.latest
            }
            let claim = event.claim.claim.id
            let told = [told(event.claim)]
            if let same {
                marks[same] = marks[same].adding(claim, told)
            } else {
                marks.append(
                    TimelineChart.Mark(
                        event.event, on: event.claim.statement.date?.span ?? .on(.init(days.first)),
                        earliest: days.first, latest: days.last, claims: [claim], tells: told))
            }
        }
        return try marks.map { try $0.adding(lines: quote(of: $0.claims)) }.sorted {
            ($0.earliest, $0.latest, $0.words) < ($1.earliest, $1.latest, $1.words)
        }
    }

    /// The end of an organisation, for one that was in it until then.
    func end(of history: MembershipHistory) throws -> [TimelineChart.Mark] {
        guard let end = histories.life(of: history.organisation).ends.first,
            let last = history.intervals.last(where: { MembershipStatus.inside.contains($0.status) }
            ),
            end.days.first <= last.days.last.advanced(by: 1)
        else { return [] }
        let statement = end.claim.statement
        let heir = statement.relation == .succeededBy ? statement.object : nil
        let heirName = try heir.map { try store.entity($0) }.map { $0.shortName ?? $0.name }
        return [
            TimelineChart.Mark(
                nil, words: heirName.map { "became \($0)" }, on: end.date,
                earliest: end.days.first, latest: end.days.last, claims: [end.claim.claim.id],
                tells: [told(end.claim)] + (try quote(of: [end.claim.claim.id])))
        ]
    }
}

extension TimelineChart.Mark {
    fileprivate func adding(_ claim: ClaimID, _ told: [String]) -> TimelineChart.Mark {
        TimelineChart.Mark(
            event, words: words, on: date, earliest: earliest, latest: latest,
            claims: (claims + [claim]).sorted(), tells: tells + told)
    }

    fileprivate func adding(lines: [String]) -> TimelineChart.Mark {
        TimelineChart.Mark(
            event, words: words, on: date, earliest: earliest, latest: latest, claims: claims,
            tells: tells + lines)
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
