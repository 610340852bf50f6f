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
        let stretches = Self.stretches(of: segments) { $0.voices.status == $1.voices.status }
        intervals = stretches.map { run in
            let side = run.side
            return Interval(
                status: run.voices.status,
                since: boundaries.since(side, after: run.before),
                until: boundaries.until(side, before: run.after),
                days: run.days,
                isBySuccession: run.segments.allSatisfy { segment in
                    segment.voices.isBySuccession
                },
                settledBy: Set(run.segments.flatMap(\.voices.settledBy)).sorted(),
                decidedBy: run.segments.lazy.compactMap(\.voices.decidedBy).first,
                claims: side.claims.sorted(), reasons: run.segments.flatMap(\.voices.reasons).once,
                overruled: run.segments.flatMap(\.voices.overruled).once)
        }
        disputes = Self.disputes(in: segments, boundaries)
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
            return one == other ? a.event.claim.claim.id < b.event.claim.claim.id : one < other
        }.map(\.event)
    }

    private static func disputes(in segments: [Segment], _ boundaries: Boundaries) -> [Dispute] {
        let runs = stretches(of: segments) { $0.voices.hasSameSides(as: $1.voices) }
        return runs.compactMap { run in
            let voices = run.voices
            let said = voices.said + voices.overruled
            guard StatusSet(said.lazy.map(\.status)).common == nil else { return nil }
            let others = StatusSet(said.lazy.filter { $0.kind != .notFounded }.map(\.status))
            return Dispute(
                from: boundaries.since(run.side, after: run.before),
                until: boundaries.until(run.side, before: run.after), days: run.days,
                sides: voices.sides + voices.overruledSides, settledBy: voices.settledBy,
                decidedBy: voices.decidedBy,
                reasons: run.segments.flatMap { $0.voices.said + $0.voices.overruled }.once,
                grounds: Set(said.map(\.kind)),
                agreesWithoutFounding: others.common != nil)
        }
    }

    /// Maximal runs of neighbouring segments that belong together, without the unknown ones.
    private static func stretches(
        of segments: [Segment], while belong: (Segment, Segment) -> Bool
    ) -> [Stretch] {
        var runs: [ArraySlice<Segment>] = []
        var start = 0
        for i in segments.indices
        where i + 1 == segments.count || !belong(segments[i], segments[i + 1]) {
            runs.append(segments[start...i])
            start = i + 1
        }
        let known = runs.filter { $0[$0.startIndex].voices.status != .unknown }
        return known.indices.map { i in
            Stretch(
                segments: known[i], earlier: i > 0 ? known[i - 1] : [],
                later: i + 1 < known.count ? known[i + 1] : [])
        }
    }
}

/// Neighbouring segments with one status, and those on both sides.
struct Stretch {
    let segments: ArraySlice<MembershipHistory.Segment>
    var earlier: ArraySlice<MembershipHistory.Segment> = []
    var later: ArraySlice<MembershipHistory.Segment> = []

    /// What is said on its first day. Never called on no segments at all.
    var voices: Voices { segments[segments.startIndex].voices }
    /// Never called on no segments at all.
    var days: Days {
        Days(segments[segments.startIndex].days.first, segments[segments.endIndex - 1].days.last)
    }
    var claims: Set<ClaimID> { Set(segments.lazy.flatMap(\.voices.claims)) }
    var side: Boundaries.Side { Boundaries.Side(days: days, claims: claims) }
    var before: Boundaries.Side? { earlier.isEmpty ? nil : Stretch(segments: earlier).side }
    var after: Boundaries.Side? { later.isEmpty ? nil : Stretch(segments: later).side }
}
