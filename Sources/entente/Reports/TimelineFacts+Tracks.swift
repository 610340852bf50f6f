import Export
import Graph
import Knowledge

extension TimelineFacts {
    /// One membership with its stretches and signs, in order.
    func track(_ told: ToldTrack, isPredecessor: Bool) throws -> TimelineChart.Track {
        let history = told.history
        let marks = try told.signs.map { try named($0).mark(telling) }
        let ends = marks.filter { $0.event == nil }
        return TimelineChart.Track(
            organisation: try names[history.organisation], isPredecessor: isPredecessor,
            stretches: history.intervals.indices.map { stretch($0, of: history) },
            marks: marks.filter { $0.event != nil }.sorted {
                ($0.earliest, $0.latest, $0.words) < ($1.earliest, $1.latest, $1.words)
            } + ends,
            stated: stated(history))
    }

    /// How long an organisation existed; where no founding is told, since its first members.
    func body(_ organisation: Entity) throws -> TimelineChart.Body? {
        let life = histories.life(of: organisation.id)
        let begin: TimelineChart.Edge
        if let first = life.begins.first?.days, let last = life.begins.map(\.days.last).max() {
            begin = first.first == last ? .day(last) : .vague(certain: last, possible: first.first)
        } else if let first = firstMembership(in: organisation.id) {
            begin = .untold(beyond: first)
        } else {
            return nil
        }
        let end: TimelineChart.Edge
        if let first = life.ends.first?.days.first, let last = life.ends.map(\.days.last).max() {
            end = first == last ? .day(last) : .vague(certain: first, possible: last)
        } else {
            end = .open
        }
        return TimelineChart.Body(
            entity: organisation, begin: begin, end: end,
            claims: (life.begins + life.ends).map(\.claim.claim.id),
            tells: telling.plainly((life.begins + life.ends).map(\.claim)))
    }

    private func stretch(
        _ index: Int, of history: MembershipHistory
    ) -> TimelineChart.Stretch {
        let intervals = history.intervals
        let interval = intervals[index]
        let (first, last) = (interval.days.first, interval.days.last)
        let before = index > 0 ? intervals[index - 1].days.last.advanced(by: 1) : nil
        let after =
            index + 1 < intervals.count ? intervals[index + 1].days.first.advanced(by: -1) : nil
        var begin = TimelineChart.Edge.untold(beyond: first)
        if first <= .distantPast {
            begin = .open
        } else if let possible = [before, interval.since?.date?.first].compactMap(\.self).max() {
            begin = possible >= first ? .day(first) : .vague(certain: first, possible: possible)
        }
        var end = TimelineChart.Edge.untold(beyond: last)
        if last >= .distantFuture {
            end = .open
        } else if let possible = [after, interval.until?.date?.last].compactMap(\.self).min() {
            end = possible <= last ? .day(last) : .vague(certain: last, possible: possible)
        }
        return TimelineChart.Stretch(
            interval.status, from: begin, to: end, since: interval.since, until: interval.until,
            sides: interval.status == .disputed ? sides(of: interval) : [],
            claims: interval.claims, settledBy: interval.settledBy,
            tells: telling(interval.claims.compactMap(histories.testimony.claim)))
    }

    /// What is said in a disputed stretch, each status once.
    private func sides(of interval: MembershipHistory.Interval) -> [MembershipStatus] {
        let said = interval.sideStatuses
        return MembershipStatus.allCases.filter(said.contains)
    }

    /// Days of which counted states tell and on which they hold, joined where they touch.
    private func stated(_ history: MembershipHistory) -> [ClosedRange<CalendarDay>] {
        let told = history.events.filter { event in
            event.claim.counts && event.event.facts.nature == .state
                && event.claim.statement.polarity == .affirmed
        }.compactMap(\.stateDays)
        let holding = history.intervals.filter { ![.none, .left].contains($0.status) }.map(\.days)
        let days = told.flatMap { days in
            holding.filter { $0.first <= days.last && days.first <= $0.last }.map {
                Days(max($0.first, days.first), min($0.last, days.last))
            }
        }
        return days.sorted { ($0.first, $0.last) < ($1.first, $1.last) }.reduce(into: []) {
            joined, days in
            if let last = joined.last, days.first <= last.upperBound.advanced(by: 1) {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, days.last)
            } else {
                joined.append(days.first...days.last)
            }
        }
    }
}

extension DateSpan {
    /// The one date that a text gives; nil for a period and for some moment between dates.
    fileprivate var date: PartialDate? { if case .on(let date) = self { date } else { nil } }
}

extension TimelineChart.Track {
    /// The claims behind what is drawn.
    var claims: [ClaimID] {
        stretches.filter { ![.none, .unknown].contains($0.status) }.flatMap(\.claims)
            + marks.flatMap(\.claims)
    }
}

extension MembershipHistory.Event {
    /// The days for which it tells how things stood.
    fileprivate var stateDays: Days? {
        guard let span = claim.statement.date?.span, let first = span.earliest else { return nil }
        switch span {
        case .on(let date): return Days(date.first, date.last)
        case .period(_, .unknown): return Days(first, span.latest ?? first)
        case .period, .moment:
            let end = span.untilLatest ?? span.latest ?? claim.publication?.date.last
            return end.map { Days(first, $0) }
        }
    }
}
