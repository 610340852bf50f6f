public import Knowledge

import class GRDB.Database

extension GraphStore {
    /// Who is linked to whom around some entities, or everywhere if none is given.
    ///
    /// Around entities: those within `hops` steps, and every counting link among them. With claims
    /// it also tells by which sentences, when memberships held, and other names.
    public func subgraph(
        around focus: [EntityID], hops: Int = 1, filter: ClaimFilter = ClaimFilter(),
        withCoMentions: Bool = false, withClaims: Bool = false, title: String
    ) throws(GraphError) -> Subgraph {
        try read { database in
            let claims =
                if focus.isEmpty {
                    try database.rows(ClaimRecord.select) { try ClaimRecord(&$0) }
                        .compactMap(Verdicts(in: database).heard)
                        .filter { filter.admits($0.statement) }
                } else {
                    try database.claims(within: hops, of: focus, filter: filter)
                }
            let edges = try database.edges(of: claims, filter: filter)
            let shown = Set(edges.flatMap { [$0.ends.from, $0.ends.to] }).union(focus).sorted()
            let stories = try database.storyCounts(of: shown)
            let nodes = try shown.compactMap { id in
                try database.entity(id).map {
                    Subgraph.Node(
                        entity: $0, isFocus: focus.contains(id), stories: stories[id] ?? 0,
                        otherNames: withClaims ? try database.otherNames(of: $0) : [])
                }
            }
            return Subgraph(
                nodes: nodes,
                edges: try edges.map { try database.drawn($0, withStretches: withClaims) },
                coMentions: withCoMentions ? try database.coMentions(among: shown) : [],
                claims: withClaims
                    ? try database.citations(of: edges, and: shown, filter: filter) : [],
                title: title)
        }
    }
}

extension Database {
    /// The counting claims among the entities within some steps of others.
    fileprivate func claims(
        within hops: Int, of focus: [EntityID], filter: ClaimFilter
    ) throws -> [ClaimRecord] {
        var inside = Set(focus)
        var rim = focus
        for _ in 0..<max(0, hops) {
            var next: Set<EntityID> = []
            for entity in rim {
                next.formUnion(try neighbours(of: entity, filter: filter))
            }
            rim = next.subtracting(inside).sorted()
            inside.formUnion(rim)
        }
        return try claims(naming: inside.sorted(), filter: filter).filter { claim in
            guard let subject = claim.statement.subject, let object = claim.statement.object
            else { return false }
            return inside.contains(subject) && inside.contains(object)
        }
    }

    /// An edge as drawings and formats have it; with stretches also when a membership held.
    func drawn(_ edge: Edge, withStretches: Bool) throws -> Subgraph.Edge {
        let ends = edge.ends
        let quoted = try edge.quoted.flatMap { try quote(ofClaim: $0) }
        return Subgraph.Edge(
            from: ends.from, to: ends.to, relation: ends.relation,
            role: ends.role.isEmpty ? nil : ends.role, status: edge.standing?.status,
            since: edge.since, until: edge.until, isFormer: edge.isFormer,
            isDisputed: edge.standing?.isDisputed ?? false,
            isHedged: edge.isHedged && !ends.isNegated, isDenied: ends.isNegated,
            stories: edge.stories.count, claims: edge.claims.sorted(), quote: quoted?.text,
            quoted: quoted?.claim, firstSeen: edge.firstSeen, lastSeen: edge.lastSeen,
            stretches: withStretches && edge.standing != nil
                ? try stretches(of: ends.from, in: ends.to) : [])
    }

    /// The sentence in which a claim's trigger stands.
    private func quote(ofClaim key: Int64) throws -> (claim: ClaimID, text: String)? {
        try firstRow(
            """
            SELECT claim, text FROM claims JOIN sentences ON sentences.id = sentence_id
            WHERE claims.id = ?
            """, key
        ) { (try $0.claimID(), $0.text()) }
    }

    /// Pairs of the entities that are named in one sentence, with the stories that do so.
    fileprivate func coMentions(among entities: [EntityID]) throws -> [Subgraph.CoMention] {
        let shown = Set(entities)
        let pairs = try rows(
            """
            SELECT one.entity, other.entity, count(DISTINCT ifnull(story_id, documents.id))
            FROM mentions AS first
                JOIN mentions AS second ON second.sentence_id = first.sentence_id
                LEFT JOIN merges AS first_merge ON first_merge.entity_id = first.entity_id
                LEFT JOIN merges AS second_merge ON second_merge.entity_id = second.entity_id
                JOIN entities AS one ON one.id = ifnull(first_merge.into_id, first.entity_id)
                JOIN entities AS other
                    ON other.id = ifnull(second_merge.into_id, second.entity_id)
                JOIN sentences ON sentences.id = first.sentence_id
                JOIN documents ON documents.id = document_id
            WHERE one.entity < other.entity
            GROUP BY one.entity, other.entity
            """
        ) { (one: EntityID($0.text()), other: EntityID($0.text()), stories: $0.int()) }
        return pairs.filter { shown.contains($0.one) && shown.contains($0.other) }
            .map { Subgraph.CoMention($0.one, $0.other, stories: $0.stories) }
    }
}
