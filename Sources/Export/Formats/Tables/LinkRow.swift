import Knowledge

/// A link as a row: an edge with the claim that is quoted for it, or a co-mention.
struct LinkRow: Sendable {
    let from: EntityID
    let to: EntityID
    /// Nil for a co-mention.
    let edge: Subgraph.Edge?
    /// The claim quoted for the edge, where the graph brings claims.
    let best: CitedClaim?
    let stories: Int

    /// The relation's name.
    var relation: String { edge?.relation.rawValue ?? "mentioned_with" }

    /// Read from subject to object.
    var label: String { edge?.relation.facts.label ?? "mentioned with" }

    /// Tells the row from all others and stays as it is when the graph grows; safe in any markup.
    var id: String {
        var parts = [markupID(from), relation, markupID(to)]
        if let role = edge?.role { parts.append(markupID(EntityID(role))) }
        if edge?.isDenied == true { parts.append("denied") }
        return parts.joined(separator: "--")
    }
}

extension Subgraph {
    /// Edges, then co-mentions.
    var linkRows: [LinkRow] {
        let cited = claimsByID
        return edges.map { edge in
            LinkRow(
                from: edge.from, to: edge.to, edge: edge, best: edge.quoted.flatMap { cited[$0] },
                stories: edge.stories)
        }
            + coMentions.map { pair in
                LinkRow(
                    from: pair.first, to: pair.second, edge: nil, best: nil,
                    stories: pair.stories)
            }
    }

    /// The graph's claims by their ids.
    var claimsByID: [ClaimID: CitedClaim] {
        Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The articles of the graph's claims, each once, by id.
    var articles: [ArticleReference] {
        var seen: Set<ContentHash> = []
        return claims.map(\.article).filter { seen.insert($0.id).inserted }
            .sorted { $0.id.hex < $1.id.hex }
    }
}
