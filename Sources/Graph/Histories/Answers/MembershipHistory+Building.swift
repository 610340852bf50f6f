import Knowledge

extension MembershipHistory {
    /// Evaluates the rules once for each stretch of days on which the same is said.
    init(
        of member: EntityID, in organisation: EntityID, claims: [TestifiedClaim],
        timeline: Timeline, fillers: Fillers, arbiter: Arbiter
    ) {
        // What is open and of no known publication ends with the last day of all.
        let starts = timeline.breakpoints.union(fillers.breakpoints)
            .filter { $0 <= .distantFuture }.sorted()
        let segments = starts.indices.map { i in
            var voices = timeline.voices(on: starts[i])
            fillers.fill(&voices, on: starts[i], timeline)
            fillers.explainSilence(&voices, on: starts[i], timeline)
            arbiter.settle(&voices)
            let last = i + 1 < starts.count ? starts[i + 1].previous : .distantFuture
            return Segment(days: Days(starts[i], last), voices: voices)
        }
        let boundaries = Boundaries(timeline, fillers)
        self.member = member
        self.organisation = organisation
        self.timeline = timeline
        self.segments = segments
        events = Self.inOrder(
            claims.compactMap { claim in
                claim.statement.event.map { Event(event: $0, claim: claim) }
            })
        self.boundaries = boundaries
        let stretches = Self.stretches(of: segments, alike: segments.map(\.voices.status))
        intervals = stretches.map { run in
            Interval(
                status: run.voices.status,
                since: run.voices.began(
                    by: boundaries.since(run.side, after: run.before)),
                until: boundaries.until(run.side, before: run.after),
                days: run.side.days,
                isBySuccession: run.segments.allSatisfy { segment in
                    segment.voices.isBySuccession
                },
                settledBy: Set(run.segments.flatMap(\.voices.settledBy)).sorted(),
                decidedBy: run.segments.lazy.compactMap(\.voices.decidedBy).first,
                claims: run.side.claims, segments: run.segments)
        }
    }

    /// Rule 10: first possible day, last possible day, event, claim id; undated ones last.
    private static func inOrder(_ events: [Event]) -> [Event] {
        let dated = events.map { event in
            let days = event.claim.statement.date?.span.changeDays(openUntil: .distantFuture)
            return (days: days ?? Days(.distantFuture, .distantFuture), event: event)
        }
        return dated.sorted { a, b in
            let (x, y) = (a.days, b.days)
            if x != y { return (x.first, x.last) < (y.first, y.last) }
            let (one, other) = (a.event.event.rawValue, b.event.event.rawValue)
            return one == other ? a.event.claim.id < b.event.claim.id : one < other
        }.map(\.event)
    }

    /// Stretches with the same sides that are disputed, or were before a judgement, in order. Worked
    /// out anew each time: O(n) in the claims.
    package var disputes: [Dispute] {
        let isDisputed = segments.contains { segment in
            let said = segment.voices.said + segment.voices.overruled
            return StatusSet(said.lazy.map(\.status)).common == nil && !said.isEmpty
        }
        guard isDisputed else { return [] }
        let runs = Self.stretches(
            of: segments,
            alike: segments.map { [$0.voices.sides, $0.voices.overruledSides] })
        return runs.compactMap { run in
            let voices = run.voices
            let said = voices.said + voices.overruled
            guard StatusSet(said.lazy.map(\.status)).common == nil else { return nil }
            let others = StatusSet(said.lazy.filter { $0.kind != .notFounded }.map(\.status))
            return Dispute(
                from: boundaries.since(run.side, after: run.before),
                until: boundaries.until(run.side, before: run.after), days: run.side.days,
                sides: voices.sides + voices.overruledSides, settledBy: voices.settledBy,
                decidedBy: voices.decidedBy,
                reasons: run.segments.flatMap { $0.voices.said + $0.voices.overruled }.once,
                grounds: Set(said.map(\.kind)),
                agreesWithoutFounding: others.common != nil)
        }
    }

    /// Maximal runs of neighbouring segments that are alike in something, without the unknown ones.
    private static func stretches(
        of segments: [Segment], alike traits: [some Equatable]
    ) -> [Stretch] {
        var runs: [ArraySlice<Segment>] = []
        var start = 0
        for i in segments.indices
        where i + 1 == segments.count || traits[i] != traits[i + 1] {
            runs.append(segments[start...i])
            start = i + 1
        }
        let known = runs.filter { $0[$0.startIndex].voices.status != .unknown }
        let sides = known.map { run in
            Boundaries.Side(
                days: Days(run[run.startIndex].days.first, run[run.endIndex - 1].days.last),
                claims: run.flatMap { $0.voices.said.flatMap(\.claims) }.sortedOnce)
        }
        return known.indices.map { i in
            Stretch(
                segments: known[i], side: sides[i], before: i > 0 ? sides[i - 1] : nil,
                after: i + 1 < known.count ? sides[i + 1] : nil)
        }
    }
}

extension Voices {
    /// When what is said began, given the date before which it was not so: what is only presupposed
    /// began on some day from then to the change that presupposes it.
    fileprivate func began(by date: DateSpan?) -> DateSpan? {
        guard let from = date?.begin, !said.isEmpty,
            said.allSatisfy({ $0.kind == .presupposed })
        else { return date }
        let ends = said.compactMap(\.date.begunBy).sorted { $0.last < $1.last }
        return ends.first.map { .moment(from: from, to: $0) } ?? date
    }
}

/// Neighbouring segments with one status, never none, and what lies on both sides.
struct Stretch {
    let segments: ArraySlice<MembershipHistory.Segment>
    /// Its days and the claims behind it.
    let side: Boundaries.Side
    let before: Boundaries.Side?
    let after: Boundaries.Side?

    /// What is said on its first day.
    var voices: Voices { segments[segments.startIndex].voices }
}
