import Knowledge

/// One time inside an organisation, from joining to leaving.
struct Stint: Equatable {
    var since: PartialDate?
    var until: PartialDate?
}

extension Subgraph.Edge {
    /// The times a membership lasted, in order: suspended or frozen members are inside too, and days
    /// that sources dispute end no stint. One with the edge's own dates where no history tells.
    var stints: [Stint] {
        var stints: [Stint] = []
        var wasInside = false
        for stretch in stretches {
            if stretch.status == .disputed { continue }
            let isInside = MembershipStatus.inside.contains(stretch.status)
            if isInside, wasInside {
                stints[stints.count - 1].until = stretch.until
            } else if isInside {
                stints.append(Stint(since: stretch.since, until: stretch.until))
            }
            wasInside = isInside
        }
        return stints.isEmpty ? [Stint(since: since, until: until)] : stints
    }
}
