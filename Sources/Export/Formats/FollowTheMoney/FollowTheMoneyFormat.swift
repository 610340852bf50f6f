public import Knowledge

/// FollowTheMoney's entities (https://followthemoney.tech), one JSON object a line, for Aleph,
/// OpenSanctions' tools and `ftm`.
///
/// Offices are `Occupancy` of a `Position`, memberships `Membership`, one for each stint, successions
/// `Succession`, everything else `UnknownLink`. Each leads to the articles that say so (`proof`),
/// names its claims (`recordId`) and quotes them (`description`).
public struct FollowTheMoneyFormat: GraphTextFormat {
    /// `ftm`.
    public let name = "ftm"
    /// For help texts.
    public let summary = "FollowTheMoney entities, one a line"
    /// `.ftm.json`, as `ftm` names such files.
    public let fileExtension = "ftm.json"
    /// As words, and as ids.
    public let holdsClaims = true

    /// A format without options.
    public init() {}

    /// One line for each entity, article, post and link.
    public func encode(_ graph: Subgraph) throws(FormatError) -> [UInt8] {
        var json = JSONWriter()
        let entities = Dictionary(
            graph.nodes.map { ($0.entity.id, $0.entity) }, uniquingKeysWith: { first, _ in first })
        for node in graph.nodes { described(node, in: graph).encode(into: &json) }
        for article in graph.articles { described(article).encode(into: &json) }
        let claims = graph.claimsByID
        var posts: Set<String> = []
        for link in graph.linkRows where link.edge?.isDenied != true {
            guard let from = entities[link.from], let to = entities[link.to] else { continue }
            for entity in described(link, from: from, to: to, claims) {
                if entity.schema == "Position", !posts.insert(entity.id).inserted { continue }
                entity.encode(into: &json)
            }
        }
        return json.finish()
    }
}

extension GraphTextFormat where Self == FollowTheMoneyFormat {
    /// FollowTheMoney's NDJSON.
    public static func followTheMoney() -> FollowTheMoneyFormat { FollowTheMoneyFormat() }
}
