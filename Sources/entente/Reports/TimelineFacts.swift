import Export
import Graph
import Knowledge

/// What histories tell for a timeline.
struct TimelineFacts {
    let histories: Histories
    let store: GraphStore
    /// The date to be marked.
    let on: PartialDate?

    /// The members of an organisation, or the organisations of anybody else; of an organisation of
    /// which nobody is told to be a member, those of which it is one itself.
    func chart(of subject: Entity, title: String?, knownBy: PartialDate?) throws -> TimelineChart {
        let members = subject.kind == .organisation ? histories.candidates(of: subject.id) : []
        let lineage = members.isEmpty ? [] : predecessorsAndItself(subject.id)
        let lanes =
            try members.isEmpty
            ? organisations(of: subject.id) : self.lanes(of: members, in: lineage)
        let shown = lanes.filter(\.lane.showsAnything)
        let bodies = try lineage.compactMap { try body(try store.entity($0)) }
        let claims = Set(shown.flatMap(\.claims) + bodies.flatMap(\.claims)).sorted()
            .compactMap(histories.testimony.claim)
        let hasOthers = shown.flatMap(\.lane.tracks).flatMap(\.stretches).contains {
            [.observer, .associate].contains($0.status)
        }
        let what =
            members.isEmpty
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

    private func lanes(of members: [EntityID], in lineage: [EntityID]) throws -> [Lane] {
        try members.map { member in
            try lane(
                of: try store.entity(member),
                lineage.map { histories.history(of: member, in: $0) })
        }
    }

    private func organisations(of member: EntityID) throws -> [Lane] {
        try histories.histories(of: member, around: nil).map { history in
            try lane(of: try store.entity(history.organisation), [history], endsVisibly: true)
        }
    }

    /// A lane and the claims it rests on.
    struct Lane {
        let lane: TimelineChart.Lane
        let claims: [ClaimID]
    }

    private func lane(
        of entity: Entity, _ all: [MembershipHistory], endsVisibly: Bool = false
    ) throws -> Lane {
        let tracks = try all.map { history in
            try track(
                history, isPredecessor: history.organisation != all.last?.organisation,
                endsVisibly: endsVisibly)
        }
        let claims = Set(tracks.flatMap(\.claims))
        let stories = Set(claims.compactMap { histories.testimony.claim($0)?.story })
        return Lane(
            lane: TimelineChart.Lane(
                entity: entity, tracks: tracks,
                status: all.last?.status(on: on).status ?? .unknown, stories: stories.count,
                predecessors: histories.testimony.predecessors(of: entity.id)),
            claims: claims.sorted())
    }

    private func predecessorsAndItself(_ organisation: EntityID) -> [EntityID] {
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
