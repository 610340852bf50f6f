public import Knowledge

import class GRDB.Database

/// An entity that was found by one of its names.
public struct FoundName: Sendable {
    /// The entity.
    public let entity: Entity
    /// The name that was found; nil where an id was asked for.
    public let alias: String?
    /// Stories that name it.
    public let stories: Int
}

extension GraphStore {
    /// Entities of which a name has all the words of a text, in their order: first those that are
    /// called just so, then the most named, then by id. O(number of stored names).
    public func names(with text: String, limit: Int = 10) throws(GraphError) -> [FoundName] {
        let exact = try entities(named: text).map(\.id)
        let words = NameKey(text).folded
        return try read { database in
            var aliases: [EntityID: String?] = [:]
            for id in exact { aliases[id] = .some(nil) }
            for (id, alias) in words.isEmpty ? [] : try database.aliases(with: words)
            where (aliases[id] ?? nil) == nil {
                aliases[id] = .some(alias)
            }
            let stories = try database.storyCounts(of: aliases.keys.sorted())
            let found = try aliases.keys.sorted().compactMap { id in
                try database.entity(id).map { entity in
                    let alias = aliases[id] ?? nil
                    return FoundName(
                        entity: entity, alias: alias == entity.name ? nil : alias,
                        stories: stories[id] ?? 0)
                }
            }
            func rank(_ name: FoundName) -> Int {
                exact.firstIndex(of: name.entity.id) ?? exact.count
            }
            let ordered = found.sorted { a, b in
                (rank(a), b.stories, a.entity.id) < (rank(b), a.stories, b.entity.id)
            }
            return Array(ordered.prefix(limit))
        }
    }
}

extension Database {
    /// The names that have some folded words, with whom they mean; those that have nothing else
    /// first, then the shortest.
    fileprivate func aliases(with words: String) throws -> [(EntityID, String)] {
        try rows(
            """
            SELECT ifnull(kept.entity, entities.entity), text FROM aliases
                JOIN entities ON entities.id = aliases.entity_id
                LEFT JOIN merges ON merges.entity_id = aliases.entity_id
                LEFT JOIN entities AS kept ON kept.id = into_id
            WHERE instr(' ' || folded || ' ', ' ' || ? || ' ') > 0
            ORDER BY length(folded), text
            """, words
        ) { (EntityID($0.text()), $0.text()) }
    }
}
