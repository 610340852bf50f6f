import Knowledge

// Entities and the links between them.
extension TurtleFormat {
    func described(_ node: Subgraph.Node) -> TurtleNode {
        let entity = node.entity
        var described =
            switch entity.kind {
            case .person: TurtleNode("foaf:Person")
            case .state: TurtleNode("schema:Country", "org:FormalOrganization")
            case .organisation: TurtleNode("org:Organization")
            case .place: TurtleNode("schema:Place")
            }
        described.add("dcterms:identifier", entity.id.rawValue)
        described.add("skos:prefLabel", entity.name)
        let others = ([entity.shortName].compactMap(\.self) + node.otherNames)
            .filter { $0 != entity.name }
        described.add("skos:altLabel", Set(others).sorted().map(TurtleTerm.text))
        described.add("entente:kind", entity.kind.rawValue)
        described.add("entente:organisationKind", entity.organisationKind?.rawValue)
        described.add("entente:discovered", .truth(entity.id.isDiscovered))
        described.add("entente:stories", .number(node.stories))
        return described
    }

    func described(_ link: LinkRow) -> TurtleNode {
        guard let edge = link.edge else { return coMention(link) }
        var described = ends(of: link)
        described.add("entente:relation", edge.relation.rawValue)
        described.add("org:memberDuring", interval(edge.since, edge.until, status: edge.status))
        described.add(
            "entente:stretch",
            edge.stretches.map { stretch in
                days(stretch.first, stretch.last, status: stretch.status)
            })
        let standing = [
            ("former", edge.isFormer), ("disputed", edge.isDisputed), ("hedged", edge.isHedged),
            ("denied", edge.isDenied),
        ]
        for (name, holds) in standing where holds { described.add("entente:\(name)", .truth(true)) }
        described.add("entente:stories", .number(edge.stories))
        described.add("prov:wasDerivedFrom", edge.claims.map { .iri(iri($0)) })
        return described
    }

    /// Memberships and offices, as long as they are no mere intention or denial, are the W3C's;
    /// what entities do to each other is a reified statement.
    private func ends(of link: LinkRow) -> TurtleNode {
        let isStated = link.edge?.isHedged == false && link.edge?.isDenied == false
        let relation = link.edge?.relation
        if isStated, relation == .memberOf || relation == .holdsOffice {
            var membership = TurtleNode("org:Membership")
            membership.add("org:member", .iri(iri(link.from)))
            membership.add("org:organization", .iri(iri(link.to)))
            if let role = link.edge?.role {
                var node = TurtleNode("org:Role")
                node.add("skos:prefLabel", role)
                membership.add("org:role", .node(node))
            }
            return membership
        }
        var statement = TurtleNode("rdf:Statement")
        statement.add("rdf:subject", .iri(iri(link.from)))
        statement.add("rdf:predicate", .name("entente:\(link.relation)"))
        statement.add("rdf:object", .iri(iri(link.to)))
        statement.add("entente:role", link.edge?.role)
        return statement
    }

    private func coMention(_ link: LinkRow) -> TurtleNode {
        var described = TurtleNode("entente:CoMention")
        described.add("entente:mentions", [.iri(iri(link.from)), .iri(iri(link.to))])
        described.add("entente:stories", .number(link.stories))
        return described
    }

    private func interval(
        _ since: PartialDate?, _ until: PartialDate?, status: MembershipStatus?
    ) -> TurtleTerm? {
        if since == nil, until == nil, status == nil { return nil }
        var interval = TurtleNode("time:Interval")
        interval.add("time:hasBeginning", since.map(instant))
        interval.add("time:hasEnd", until.map(instant))
        interval.add("entente:status", status?.rawValue)
        return .node(interval)
    }

    private func days(
        _ first: CalendarDay?, _ last: CalendarDay?, status: MembershipStatus
    ) -> TurtleTerm {
        var interval = TurtleNode()
        interval.add("entente:firstDay", first.map(day))
        interval.add("entente:lastDay", last.map(day))
        interval.add("entente:status", status.rawValue)
        return .node(interval)
    }
}
