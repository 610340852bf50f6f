import Knowledge

/// Small graphs of invented countries, and of any size.
enum SampleGraph {
    /// One alliance with everything a drawing can show.
    static let alliance = Subgraph(
        nodes: [
            state("ruritania", "Ruritania", stories: 9), state("strelsau", "Strelsau"),
            state("zenda", "Zenda", stories: 4), state("graustark", "Graustark", stories: 3),
            state("karlsberg", "Grand Duchy of Karlsberg"), state("lutha", "Lutha"),
            state("syldavia", "Syldavia"), state("borduria", "Borduria", stories: 6),
            person("elphberg-rudolf", "Rudolf Elphberg"),
            person("sapt-anton", "Anton Sapt"),
            person("~hentzau-rupert", "Rupert of Hentzau"),
            organisation(
                "pact", "Elbe Mutual Security Pact", .organisation, short: "EMSP", focus: true),
            organisation("pact-staff", "Joint Staff of the Elbe Mutual Security Pact"),
            organisation("blue-front", "Blue Front", .armedGroup),
            organisation("reform-party", "Reform Party of Zenda", .party, short: "RPZ"),
            organisation("elbe-treaty", "Treaty of the Elbe", .treaty),
            organisation("courier", "The Courier", .media),
            Subgraph.Node(
                entity: Entity(id: "hentzau", name: "Hentzau", kind: .place, state: "zenda"),
                isFocus: false, stories: 1),
        ],
        edges: [
            member("ruritania", since: "1994", stories: 5), member("strelsau", stories: 2),
            member("graustark", since: "1994", until: "1999", former: true),
            member("zenda", since: "2006-06", until: "2012-12-19", former: true, stories: 3),
            member("karlsberg", status: .suspended), member("syldavia", status: .observer),
            member("lutha", status: .disputed, disputed: true, stories: 2),
            member("borduria", hedged: true),
            office("elphberg-rudolf", "ruritania", "President", since: "2011"),
            office(
                "elphberg-rudolf", "ruritania", "Prime Minister", since: "2004", until: "2010",
                former: true),
            office("sapt-anton", "pact", "Secretary-General", since: "2003", until: "2016"),
            edge("pact-staff", .partOf, "pact"),
            edge("elbe-treaty", .succeededBy, "pact", since: "2002"),
            edge("borduria", .accused, "zenda", since: "2017", stories: 2),
            edge("borduria", .attacked, "zenda", since: "2018-11"),
            edge("zenda", .accused, "borduria", since: "2017"),
            edge("borduria", .fights, "syldavia", since: "2021-05", stories: 8),
            edge("pact", .designated, "blue-front", since: "2017"),
            edge("zenda", .banned, "reform-party", since: "2015-09"),
            edge("~hentzau-rupert", .supports, "blue-front"),
            edge("blue-front", .claimedResponsibility, "hentzau", since: "2020"),
            edge("ruritania", .aids, "strelsau", since: "2019"),
            edge("ruritania", .metWith, "strelsau"),
            edge("strelsau", .exercisesWith, "karlsberg", since: "2018"),
        ],
        coMentions: [
            Subgraph.CoMention("courier", "pact", stories: 2),
            Subgraph.CoMention("zenda", "pact", stories: 7),
        ],
        title: "EMSP, one step")

    /// A graph whose every name, role and quote is one string.
    static func named(_ name: String) -> Subgraph {
        Subgraph(
            nodes: [
                person(EntityID("~" + name), name),
                organisation(EntityID(name), name, .organisation, short: name, focus: true),
            ],
            edges: [
                Subgraph.Edge(
                    from: EntityID("~" + name), to: EntityID(name), relation: .holdsOffice,
                    role: name, stories: 1, claims: [CitedSample.id], quote: name,
                    quoted: CitedSample.id)
            ],
            claims: [CitedSample.claim(everything: name)], title: name)
    }

    /// Every state in the first alliance, most in some of the others, with a president each.
    static func many(states: Int, alliances: Int, presidents: Int) -> Subgraph {
        let stateNodes = (0..<states).map { state(EntityID("state-\($0)"), "Country of \($0)") }
        let allianceNodes = (0..<alliances).map {
            organisation(
                EntityID("alliance-\($0)"), "Alliance \($0)", .organisation, focus: $0 == 0)
        }
        let presidentNodes = (0..<presidents).map {
            person(EntityID("president-\($0)"), "President Number \($0)")
        }
        let memberships = (0..<states).flatMap { s in
            (0..<alliances).filter { a in a == 0 || (s * 7 + a * 3) % (4 + a) == 0 }.map { a in
                Subgraph.Edge(
                    from: EntityID("state-\(s)"), to: EntityID("alliance-\(a)"),
                    relation: .memberOf, isFormer: (s + a) % 5 == 4, stories: 1 + s % 3,
                    claims: [])
            }
        }
        let offices = (0..<presidents).map { p in
            office(
                EntityID("president-\(p)"), EntityID("state-\(p % max(1, states))"), "President",
                since: "\(2000 + p % 20)")
        }
        let quarrels = stride(from: 3, to: states, by: 5).map { s in
            edge(EntityID("state-\(s)"), .accused, EntityID("state-\(s / 2)"), since: "2019")
        }
        return Subgraph(
            nodes: stateNodes + allianceNodes + presidentNodes,
            edges: memberships + offices + quarrels, title: "Alliance 0, two steps")
    }

    /// States with so many quarrels, each between another pair.
    static func linked(nodes count: Int, links: Int) -> Subgraph {
        let nodes = many(states: count, alliances: 0, presidents: 0).nodes
        let pairs = nodes.indices.flatMap { a in nodes.indices.dropFirst(a + 1).map { (a, $0) } }
        let quarrels = pairs.prefix(links).map { a, b in
            Subgraph.Edge(
                from: nodes[a].entity.id, to: nodes[b].entity.id, relation: .accused, stories: 1,
                claims: [])
        }
        return Subgraph(nodes: nodes, edges: quarrels, title: "")
    }
}

extension SampleGraph {
    private static func state(_ id: EntityID, _ name: String, stories: Int = 1) -> Subgraph.Node {
        Subgraph.Node(
            entity: Entity(id: id, name: name, kind: .state), isFocus: false, stories: stories)
    }

    private static func person(_ id: EntityID, _ name: String) -> Subgraph.Node {
        Subgraph.Node(
            entity: Entity(id: id, name: name, kind: .person), isFocus: false, stories: 1)
    }

    private static func organisation(
        _ id: EntityID, _ name: String, _ kind: OrganisationKind? = nil, short: String? = nil,
        focus: Bool = false
    ) -> Subgraph.Node {
        Subgraph.Node(
            entity: Entity(
                id: id, name: name, kind: .organisation, organisationKind: kind,
                shortName: short),
            isFocus: focus, stories: 12)
    }

    private static func member(
        _ state: EntityID, since: String? = nil, until: String? = nil,
        status: MembershipStatus? = nil, former: Bool = false, disputed: Bool = false,
        hedged: Bool = false, stories: Int = 1
    ) -> Subgraph.Edge {
        Subgraph.Edge(
            from: state, to: "pact", relation: .memberOf, status: status,
            since: since.flatMap { PartialDate(edtf: $0) },
            until: until.flatMap { PartialDate(edtf: $0) }, isFormer: former,
            isDisputed: disputed, isHedged: hedged, stories: stories,
            claims: [ClaimID(0x0123_4567_89ab_cdef)],
            quote: "The pact counts \(state) among its own.")
    }

    private static func office(
        _ person: EntityID, _ body: EntityID, _ role: String, since: String?,
        until: String? = nil, former: Bool = false
    ) -> Subgraph.Edge {
        Subgraph.Edge(
            from: person, to: body, relation: .holdsOffice, role: role,
            since: since.flatMap { PartialDate(edtf: $0) },
            until: until.flatMap { PartialDate(edtf: $0) },
            isFormer: former || until != nil, stories: 1, claims: [])
    }

    private static func edge(
        _ from: EntityID, _ relation: RelationKind, _ to: EntityID, since: String? = nil,
        stories: Int = 1
    ) -> Subgraph.Edge {
        Subgraph.Edge(
            from: from, to: to, relation: relation,
            since: since.flatMap { PartialDate(edtf: $0) }, stories: stories, claims: [],
            quote: "They \(relation.facts.label) them, it said.")
    }
}
