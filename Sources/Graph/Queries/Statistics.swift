import Knowledge

import class GRDB.Database

/// How much a store holds.
public struct Statistics: Hashable, Sendable {
    /// Files read.
    public let files: Int
    /// Articles.
    public let documents: Int
    /// Articles without their copies.
    public let stories: Int
    /// Articles with a publication date.
    public let datedDocuments: Int
    /// Sentences.
    public let sentences: Int
    /// Places where somebody is named.
    public let mentions: Int
    /// Mentions that stay open between several holders of a name.
    public let openMentions: Int
    /// Entities that are named; those judged to be one count once.
    public let entities: Int
    /// Entities that no dictionary has.
    public let discoveredEntities: Int
    /// Claims, without the rejected ones.
    public let claims: Int
    /// Links: pairs of entities with a relation that is stated.
    public let links: Int
    /// Conflicts between sources that no judgement settled.
    public let conflicts: Int
}

extension GraphStore {
    /// Counts what is stored.
    public func statistics() throws(GraphError) -> Statistics {
        try read { database in
            func count(_ what: String) throws -> Int {
                Int(try database.number("SELECT count(*) FROM \(what)"))
            }
            let rejected = try Verdicts(in: database).rejected.reduce(0) { sum, claim in
                let rows = try database.number(
                    "SELECT count(*) FROM claims WHERE claim = ?", claim.rawValue)
                return sum + Int(rows)
            }
            return Statistics(
                files: try count("files"), documents: try count("documents"),
                stories: try count("documents WHERE ifnull(story_id, id) = id"),
                datedDocuments: try count("documents WHERE published IS NOT NULL"),
                sentences: try count("sentences"), mentions: try count("mentions"),
                openMentions: try count("mentions WHERE entity_id IS NULL"),
                entities: try count("entities WHERE id NOT IN (SELECT entity_id FROM merges)"),
                discoveredEntities: try count("entities WHERE entity LIKE '~%'"),
                claims: try count("claims") - rejected,
                links: try count("edges WHERE is_hedged = 0 AND is_negated = 0"),
                conflicts: try count("conflicts WHERE is_settled = 0"))
        }
    }
}
