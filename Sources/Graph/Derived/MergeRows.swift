import Knowledge

import class GRDB.Database

/// The rows of `merges`: which stored entities go by the id of another.
struct MergeRows {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Inserts what the judgements in effect come to among the stored entities, but those that are
    /// about to be taken out.
    func insert(without orphans: Set<EntityID> = []) throws {
        let merges = try Judgements(from: database).merges
        guard !merges.isEmpty else { return }
        let keys = try database.entityKeys()
        for (entity, other) in Identities(
            merges, isStored: { keys[$0] != nil && !orphans.contains($0) }
        ).pairs {
            try database.run(
                "INSERT INTO merges (entity_id, into_id) VALUES (?, ?)", keys[entity], keys[other])
        }
    }
}

extension Identities {
    /// Reads the rows, of which there are few: O(m) in the merges.
    ///
    /// Left to itself SQLite would look for a merge of every entity; the order of a CROSS JOIN it
    /// keeps (https://www.sqlite.org/optoverview.html, section 7.1.1).
    init(stored database: Database) throws {
        let pairs = try database.rows(
            """
            SELECT entities.entity, other.entity
            FROM merges
                CROSS JOIN entities ON entities.id = entity_id
                CROSS JOIN entities AS other ON other.id = into_id
            """
        ) { (EntityID($0.text()), EntityID($0.text())) }
        self.init(standsFor: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
}
