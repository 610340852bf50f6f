import Export
import Graph
import Knowledge

/// What histories tell for a timeline.
struct TimelineFacts {
    let histories: Histories
    let names: EntityDirectory
    /// The date to be marked.
    private let on: PartialDate?
    private let subject: Entity
    /// The organisation behind its predecessors; empty for the memberships of one member.
    private let lineage: [EntityID]
    private let rows: [Row]
    let telling: TimelineTelling

    /// A lane with its histories, of which each has its signs.
    private struct Row {
        let entity: EntityID
        let tracks: [ToldTrack]
    }

    /// One membership with what happened.
    struct ToldTrack {
        let history: MembershipHistory
        let signs: [Sign]

        /// The claims whose sentences are shown.
        fileprivate func quoted(in testimony: Testimony) -> [ClaimID] {
            (history.intervals.map(\.claims) + signs.map { $0.claims.map(\.claim.id) })
                .compactMap { TimelineTelling.quoted($0, in: testimony) }
        }
    }

    /// The members of an organisation, or the organisations of anybody else; of an organisation of
    /// which nobody is told to be a member, those of which it is one itself. With `quoting` the
    /// sentences of the claims too, which only a drawing shows.
    init(
        of subject: Entity, histories: Histories, on: PartialDate?, quoting: Bool,
        store: GraphStore
    ) throws {
        let members = subject.kind == .organisation ? histories.candidates(of: subject.id) : []
        let lineage =
            members.isEmpty ? [] : Self.predecessorsAndItself(subject.id, in: histories)
        let rows =
            members.isEmpty
            ? histories.histories(of: subject.id, around: nil).map { history in
                let end = Self.end(of: history, in: histories)
                let track = ToldTrack(history: history, signs: Self.signs(history) + end)
                return Row(entity: history.organisation, tracks: [track])
            }
            : members.map { member in
                Row(
                    entity: member,
                    tracks: lineage.map {
                        let history = histories.history(of: member, in: $0)
                        return ToldTrack(history: history, signs: Self.signs(history))
                    })
            }
        let quoted =
            quoting ? rows.flatMap(\.tracks).flatMap { $0.quoted(in: histories.testimony) } : []
        telling = try TimelineTelling(histories.testimony, quoting: quoted, in: store)
        names = EntityDirectory(store)
        self.histories = histories
        self.on = on
        self.subject = subject
        self.lineage = lineage
        self.rows = rows
    }

    /// The drawing.
    func chart(title: String?, knownBy: PartialDate?) throws -> TimelineChart {
        let lanes = try rows.map(lane)
        let shown = lanes.filter(\.lane.showsAnything)
        let bodies = try lineage.compactMap { try body(names[$0]) }
        let claims = Set(shown.flatMap(\.claims) + bodies.flatMap(\.claims)).sorted()
            .compactMap(histories.testimony.claim)
        let hasOthers = shown.flatMap(\.lane.tracks).flatMap(\.stretches).contains {
            [.observer, .associate].contains($0.status)
        }
        let what =
            lineage.isEmpty
            ? "Memberships" : "Members\(hasOthers ? ", observers" : "") and former members"
        return TimelineChart(
            subject: subject, title: title ?? subject.fullName,
            caption: caption(what, claims, knownBy),
            bodies: bodies.count > 1 || bodies.contains(where: \.isDated) ? bodies : [],
            lanes: shown.map(\.lane), sources: sources(claims),
            stories: Set(claims.map(\.story)).count,
            lastTold: claims.compactMap { $0.publication?.date.last }.max(), marked: on,
            knownBy: knownBy)
    }

    /// The first day for which somebody is told to be in an organisation.
    func firstMembership(in organisation: EntityID) -> CalendarDay? {
        rows.flatMap(\.tracks).lazy.map(\.history)
            .filter { $0.organisation == organisation && !$0.events.isEmpty }
            .flatMap(\.intervals)
            .filter { MembershipStatus.inside.contains($0.status) }
            .map(\.days.first).filter { $0 > .distantPast }.min()
    }

    /// A lane and the claims it rests on.
    private struct Lane {
        let lane: TimelineChart.Lane
        let claims: [ClaimID]
    }

    private func lane(_ row: Row) throws -> Lane {
        let last = row.tracks.last?.history
        let tracks = try row.tracks.map { told in
            try track(told, isPredecessor: told.history.organisation != last?.organisation)
        }
        let claims = Set(tracks.flatMap(\.claims))
        let stories = Set(claims.compactMap { histories.testimony.claim($0)?.story })
        return Lane(
            lane: TimelineChart.Lane(
                entity: try names[row.entity], tracks: tracks,
                status: last?.status(on: on).status ?? .unknown, stories: stories.count,
                predecessors: histories.testimony.predecessors(of: row.entity)),
            claims: claims.sorted())
    }

    private static func predecessorsAndItself(
        _ organisation: EntityID, in histories: Histories
    ) -> [EntityID] {
        let lineage = histories.lineage(of: organisation)
        return Array(lineage.prefix { $0 != organisation }) + [organisation]
    }

    private func sources(_ claims: [TestifiedClaim]) -> [TimelineChart.Source] {
        var stories: [String?: Set<ContentHash>] = [:]
        for claim in claims { stories[claim.publisher, default: []].insert(claim.story) }
        return stories.map { TimelineChart.Source(publisher: $0.key, stories: $0.value.count) }
    }

    private func caption(
        _ what: String, _ claims: [TestifiedClaim], _ knownBy: PartialDate?
    ) -> String {
        let stories = Set(claims.map(\.story)).count
        let years = claims.compactMap { $0.publication?.date.year }
        var words = "\(what) according to \(stories.counting("story", "stories"))"
        if let first = years.min(), let last = years.max() {
            words += first == last ? ", published \(first)" : ", published \(first) to \(last)"
        }
        if let knownBy { words += "; only what was known by \(knownBy.last.iso8601)" }
        return words
    }
}

extension TimelineChart.Body {
    fileprivate var isDated: Bool {
        if case .untold = begin { end != .open } else { begin != .open || end != .open }
    }
}

extension Entity {
    /// The name with the acronym behind it, unless they are the same.
    fileprivate var fullName: String {
        guard let shortName, shortName != name else { return name }
        return "\(name) (\(shortName))"
    }
}
