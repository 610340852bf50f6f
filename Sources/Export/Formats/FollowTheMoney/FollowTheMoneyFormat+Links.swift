import Knowledge

// Links: each schema says which of its properties are the ends.
extension FollowTheMoneyFormat {
    /// What a link becomes: one entity, or a post and who holds it, or a membership for each stint.
    func described(
        _ link: LinkRow, from: Entity, to: Entity, _ claims: [ClaimID: CitedClaim]
    ) -> [FtMEntity] {
        let (start, end) = (ftmID(from.id.rawValue), ftmID(to.id.rawValue))
        let id = linkID(link)
        guard let edge = link.edge else {
            var pair = FtMEntity(id, "UnknownLink")
            pair.add("subject", start)
            pair.add("object", end)
            pair.add("role", link.label)
            pair.add("summary", storyCount(link.stories))
            return [pair]
        }
        // What is not stated would be read as if it were, but for links of unknown meaning.
        let relation = edge.isHedged ? nil : edge.relation
        switch relation {
        case .memberOf where to.kind == .organisation && from.kind != .place:
            return edge.stints.enumerated().map { number, stint in
                var membership = FtMEntity(number == 0 ? id : "\(id)-\(number + 1)", "Membership")
                membership.add("member", start)
                membership.add("organization", end)
                describe(&membership, edge, stint.since, stint.until, claims)
                return membership
            }
        case .holdsOffice where from.kind == .person && to.kind != .place:
            let post = post(edge.role ?? "officer", of: to)
            var occupancy = FtMEntity(id, "Occupancy")
            occupancy.add("holder", start)
            occupancy.add("post", post.id)
            occupancy.add("status", edge.isFormer ? "ended" : nil)
            describe(&occupancy, edge, edge.since, edge.until, claims)
            return [post, occupancy]
        case .succeededBy where from.kind != .place && to.kind != .place:
            var succession = FtMEntity(id, "Succession")
            succession.add("predecessor", start)
            succession.add("successor", end)
            describe(&succession, edge, edge.since, edge.until, claims)
            return [succession]
        default:
            var other = FtMEntity(id, "UnknownLink")
            other.add("subject", start)
            other.add("object", end)
            let role = [edge.relation.facts.label, edge.role].compactMap(\.self)
                .joined(separator: ": ")
            other.add("role", ftmText(edge.isHedged ? "\(role) (planned or possible)" : role))
            describe(&other, edge, edge.since, edge.until, claims)
            return [other]
        }
    }

    /// Stays the same for the same link; no id of an entity begins like it.
    private func linkID(_ link: LinkRow) -> String {
        "link-" + ContentHash(hashing: Array(link.id.utf8)).hex.prefix(24)
    }

    private func post(_ role: String, of body: Entity) -> FtMEntity {
        let key = "\(role)\t\(body.id.rawValue)"
        var post = FtMEntity(
            "post-" + ContentHash(hashing: Array(key.utf8)).hex.prefix(24), "Position")
        post.add("name", "\(ftmText(role)), \(ftmName(body))")
        post.add("organization", ftmID(body.id.rawValue))
        return post
    }

    private func describe(
        _ entity: inout FtMEntity, _ edge: Subgraph.Edge, _ since: PartialDate?,
        _ until: PartialDate?, _ claims: [ClaimID: CitedClaim]
    ) {
        let lasts = edge.relation.facts.lasts
        entity.add(lasts ? "startDate" : "date", ftmDate(since))
        entity.add("endDate", lasts || until != since ? ftmDate(until) : nil)
        let isMembership = entity.schema == "Membership"
        entity.add("status", isMembership ? edge.status?.rawValue : nil)
        entity.add("summary", summary(of: edge, since, until))
        entity.add("recordId", edge.claims.map(\.rawValue))
        let told = edge.claims.compactMap { claims[$0] }
        entity.add("proof", Set(told.map(\.article.id.hex)).sorted())
        entity.add("publisher", Set(told.compactMap(\.article.publisher)).sorted().map(ftmText))
        entity.add("description", told.map(quoted))
    }

    /// All that has no property of its own: dates in EDTF, standing, support, the history.
    private func summary(
        of edge: Subgraph.Edge, _ since: PartialDate?, _ until: PartialDate?
    ) -> String {
        var parts: [String] = []
        let lasts = edge.relation.facts.lasts
        if let since { parts.append("\(lasts ? "since" : "on") \(since.edtf)") }
        if let until, lasts || until != since { parts.append("until \(until.edtf)") }
        if edge.isFormer { parts.append("former") }
        if edge.isDisputed { parts.append("sources disagree") }
        parts.append(storyCount(edge.stories))
        for stretch in edge.stretches where stretch.status != .unknown {
            let days = "\(stretch.first?.iso8601 ?? "…")–\(stretch.last?.iso8601 ?? "…")"
            parts.append("\(stretch.status.rawValue) \(days)")
        }
        return parts.joined(separator: "; ")
    }

    /// `“Zenda joined in 1994.” wire/2012.txt, characters 17–47 [1111…]`
    private func quoted(_ claim: CitedClaim) -> String {
        let range = claim.quote.range
        return """
            “\(ftmText(claim.quote.text))” \(ftmText(claim.article.source.path)), \
            characters \(range.lowerBound)–\(range.upperBound) [\(claim.id)]
            """
    }
}
