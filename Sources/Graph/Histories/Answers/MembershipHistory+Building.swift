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
        events = claims.compactMap { claim in
            claim.statement.event.map { Event(event: $0, claim: claim) }
        }.sorted(by: Self.isInOrder)
        let stretches = Self.stretches(of: segments) { $0.voices.status == $1.voices.status }
        intervals = stretches.map { run in
            Interval(
                status: run.segments[0].voices.status,
                since: boundaries.since(run.side, after: run.before),
                until: boundaries.until(run.side, before: run.after),
                days: run.days,
                isBySuccession: run.segments.allSatisfy { segment in
                    segment.voices.said.contains { $0.kind == .succession }
                },
                settledBy: Set(run.segments.flatMap(\.voices.settledBy)).sorted(),
                decidedBy: run.segments.compactMap(\.voices.decidedBy).first,
                claims: run.claims, reasons: run.segments.flatMap(\.voices.reasons).once,
                overruled: run.segments.flatMap(\.voices.overruled).once)
        }
        disputes = Self.disputes(in: segments, boundaries)
    }

    /// Rule 10: first possible day, last possible day, event, claim id; undated ones last.
    private static func isInOrder(_ a: Event, _ b: Event) -> Bool {
        func days(_ event: Event) -> Days {
            event.claim.statement.date?.span.changeDays(openUntil: .distantFuture)
                ?? Days(.distantFuture, .distantFuture)
        }
        let (x, y) = (days(a), days(b))
        if x != y { return (x.first, x.last) < (y.first, y.last) }
        if a.event != b.event { return a.event.rawValue < b.event.rawValue }
        return a.claim.claim.id < b.claim.claim.id
    }

    private static func disputes(in segments: [Segment], _ boundaries: Boundaries) -> [Dispute] {
        let sameSides: (Segment, Segment) -> Bool = {
            $0.voices.status == $1.voices.status && $0.voices.sides == $1.voices.sides
                && $0.voices.overruledSides == $1.voices.overruledSides
        }
        return stretches(of: segments, while: sameSides).compactMap { run in
            let voices = run.segments[0].voices
            let said = voices.said + voices.overruled
            guard MembershipStatus.common(Set(said.map(\.status))) == nil else { return nil }
            let others = Set(said.filter { $0.kind != .notFounded }.map(\.status))
            return Dispute(
                from: boundaries.since(run.side, after: run.before),
                until: boundaries.until(run.side, before: run.after), days: run.days,
                sides: voices.sides + voices.overruledSides, settledBy: voices.settledBy,
                decidedBy: voices.decidedBy,
                reasons: run.segments.flatMap { $0.voices.said + $0.voices.overruled }.once,
                grounds: Set(said.map(\.kind)),
                agreesWithoutFounding: MembershipStatus.common(others) != nil)
        }
    }

    /// Maximal runs of neighbouring segments that belong together, without the unknown ones.
    private static func stretches(
        of segments: [Segment], while belong: (Segment, Segment) -> Bool
    ) -> [Stretch] {
        var runs: [[Segment]] = []
        for segment in segments {
            if let last = runs.last?.last, belong(last, segment) {
                runs[runs.count - 1].append(segment)
            } else {
                runs.append([segment])
            }
        }
        let known = runs.filter { $0[0].voices.status != .unknown }
        return known.indices.map { i in
            Stretch(
                segments: known[i], earlier: i > 0 ? known[i - 1] : [],
                later: i + 1 < known.count ? known[i + 1] : [])
        }
    }
}

/// Neighbouring segments with one status, and those on both sides.
struct Stretch {
    let segments: [MembershipHistory.Segment]
    var earlier: [MembershipHistory.Segment] = []
    var later: [MembershipHistory.Segment] = []

    /// Never called on no segments at all.
    var days: Days { Days(segments[0].days.first, segments[segments.count - 1].days.last) }
    var claims: [ClaimID] { Set(segments.flatMap(\.voices.claims)).sorted() }
    var side: Boundaries.Side { Boundaries.Side(days: days, claims: claims) }
    var before: Boundaries.Side? { earlier.isEmpty ? nil : Stretch(segments: earlier).side }
    var after: Boundaries.Side? { later.isEmpty ? nil : Stretch(segments: later).side }
}
