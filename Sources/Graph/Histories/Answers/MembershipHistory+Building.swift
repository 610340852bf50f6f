import Knowledge

extension MembershipHistory {
    /// Evaluates the rules once for each stretch of days on which the same is said.
    init(
        of member: EntityID, in organisation: EntityID, claims: [TestifiedClaim],
        timeline: Timeline, fillers: Fillers
    ) {
        let starts = timeline.breakpoints.union(fillers.breakpoints).sorted()
        let segments = starts.indices.map { i in
            var voices = timeline.voices(on: starts[i])
            fillers.fill(&voices, on: starts[i], timeline)
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
                since: boundaries.date(between: run.before, and: run),
                until: boundaries.date(between: run, and: run.after),
                days: run.days,
                isBySuccession: run.segments.allSatisfy { segment in
                    segment.voices.said.contains { $0.ground == .succession }
                },
                claims: run.claims)
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
        }
        return stretches(of: segments, while: sameSides).compactMap { run in
            let voices = run.segments[0].voices
            guard voices.status == .disputed else { return nil }
            let others = Set(
                voices.said.filter { $0.ground != .founding }.map(\.voice.status))
            return Dispute(
                from: boundaries.date(between: run.before, and: run),
                until: boundaries.date(between: run, and: run.after), days: run.days,
                sides: voices.sides, grounds: Set(voices.said.map(\.ground)),
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
    var before: Stretch? { earlier.isEmpty ? nil : Stretch(segments: earlier) }
    var after: Stretch? { later.isEmpty ? nil : Stretch(segments: later) }
}

/// Words a boundary between two stretches as the claims that make it do, never more exactly.
struct Boundaries {
    private var dates: [CalendarDay: [(claim: ClaimID, date: DateSpan)]] = [:]

    init(_ timeline: Timeline, _ fillers: Fillers) {
        for change in timeline.changes {
            for day in [change.days.first, change.days.last, change.days.last.next] {
                dates[day, default: []] += change.claims.map { ($0, change.date) }
            }
        }
        for standing in timeline.standings {
            for day in [standing.days.first, standing.days.last.next] {
                dates[day, default: []].append((standing.claim.claim.id, standing.date))
            }
        }
        for founding in timeline.lifespan.foundings.values.joined() {
            dates[founding.days.first, default: []]
                .append((founding.claim.claim.id, founding.date))
        }
        for omission in fillers.omissions {
            dates[omission.days.first, default: []] +=
                omission.claims.map { ($0, omission.date) }
        }
        for inheritance in fillers.inheritances {
            dates[inheritance.days.last, default: []] +=
                inheritance.claims.map { ($0, inheritance.date) }
        }
    }

    /// The date of the claim that separates two stretches; where days between them are unknown,
    /// some moment from the end of the first to the begin of the second.
    func date(between earlier: Stretch?, and later: Stretch?) -> DateSpan? {
        let claims = Set((earlier?.claims ?? []) + (later?.claims ?? []))
        let from = earlier.flatMap { date(of: $0.days.last.next, claims) }
        let to = later.flatMap { date(of: $0.days.first, claims) }
        if from == to || earlier?.days.last.next == later?.days.first { return to }
        if later?.days.first == .distantPast || earlier?.days.last == .distantFuture { return nil }
        let (begin, end) = (from?.begin, to?.begunBy)
        return begin == nil && end == nil ? nil : .moment(from: begin, to: end)
    }

    private func date(of day: CalendarDay, _ claims: Set<ClaimID>) -> DateSpan? {
        let all = dates[day] ?? []
        let own = all.filter { claims.contains($0.claim) }
        return (own.isEmpty ? all : own).map(\.date).min { a, b in
            let (x, y) = (width(a), width(b))
            return x == y ? a.edtf.utf8.lexicographicallyPrecedes(b.edtf.utf8) : x < y
        }
    }

    private func width(_ date: DateSpan) -> Int {
        date.changeDays(openUntil: .distantFuture).count
    }
}
