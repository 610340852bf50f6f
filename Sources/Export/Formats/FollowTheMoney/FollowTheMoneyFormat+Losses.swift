public import Knowledge

extension FollowTheMoneyFormat {
    /// What no property holds, or only a text for readers.
    public func losses(of graph: Subgraph) -> [String] {
        let dates = graph.edges.flatMap { [$0.since, $0.until] }.compactMap(\.self)
        let vague = dates.filter { ftmDate($0) == nil }.count
        let denied = graph.edges.filter(\.isDenied).count
        let treaties = graph.nodes.filter { $0.entity.organisationKind == .treaty }.count
        let places = graph.nodes.filter { $0.entity.kind == .place && $0.entity.state != nil }.count
        let cited = Set(graph.edges.flatMap(\.claims))
        let alone = graph.claims.filter { !cited.contains($0.id) && !isHeld($0) }.count
        let counts = [
            (vague, "decades, seasons and “about” are no dates there: %, in EDTF in summaries"),
            (denied, "what is denied has no place there: % left out"),
            (treaties, "a treaty is an Organization there: %, classified as such"),
            (places, "the states that places lie in are left out: %"),
            (alone, "claims about one entity alone have no place there: % left out"),
        ]
        return counts.filter { $0.0 > 0 }.map { count, sentence in
            sentence.replacing("%", with: String(count))
        }
    }

    /// Foundings and ends on one date are dates of the organisation.
    private func isHeld(_ claim: CitedClaim) -> Bool {
        guard [.established, .dissolved].contains(claim.statement.relation),
            case .on(let date)? = claim.statement.date?.span
        else { return false }
        return ftmDate(date) != nil && claim.statement.polarity == .affirmed
    }
}
