import GRDB
import Knowledge

/// Everything that follows from claims and judgements, brought up to date with what a transaction
/// has changed: what rests on something else stays as it is. `entente check` derives everything.
struct Derivation {
    /// To be raised with every change of the rules, so that what older programs derived is derived
    /// anew.
    private static let rules = "4"

    private let database: Database
    private let log: ChangeLog

    /// The rows of a database in whose transaction `ChangeLog` has noted the changes.
    init(_ database: Database) {
        self.database = database
        log = ChangeLog(database)
    }

    /// Brings derived rows up to date in the caller's transaction; `readsArticles` where articles
    /// came or went, and not only judgements.
    func update(readsArticles: Bool) throws {
        guard try hasPresentRules() else {
            try rebuild(settlingStories: readsArticles)
            return try notePresentRules()
        }
        if readsArticles {
            try settleStories()
            try log.noteClaimsOfChangedStories()
        }
        let orphans = try log.hasRemovals() ? orphans() : []
        let (before, now) = try settleMerges(without: orphans)
        let names = try EntityNames(before: before, now: now, in: database)
        let claims = try log.claims()
        let concerns = try Concerns(claims, names: names, in: database)
        let offices = try log.hasNewTitles() ? officeBodies(names) : concerns.offices
        let histories = try HistoryRows(database, names: names)
        let edges = try EdgeRows(database, names: names)
        try histories.remove(concerns, offices: offices)
        for pair in concerns.links { try edges.remove(pair) }
        try remove(orphans)
        try histories.insert(concerns, offices: offices)
        for pair in concerns.links { try edges.insert(pair) }
        let ranks = RankRows(database)
        try ranks.count(log.entities())
        if !concerns.links.isEmpty || before != now { try ranks.rank() }
    }

    /// Derives everything anew, whatever was changed; stories may stay as the last build told them.
    func rebuild(settlingStories: Bool = true) throws {
        for table in ["edges", "memberships", "tenures", "conflicts", "merges", "ranks"] {
            try database.run("DELETE FROM \(table)")
        }
        if settlingStories { try settleStories() }
        try remove(orphans())
        try MergeRows(database).insert()
        let identities = try Identities(stored: database)
        let names = try EntityNames(before: identities, now: identities, in: database)
        try HistoryRows(database, names: names).insertAll()
        try EdgeRows(database, names: names).insertAll()
        try RankRows(database).countAll()
        try RankRows(database).rank()
    }

    /// Whether there is something derived, and by the present rules.
    private func hasPresentRules() throws -> Bool {
        try database.number(
            "SELECT count(*) FROM meta WHERE name = 'rules' AND value = ?", Self.rules) > 0
    }

    private func notePresentRules() throws {
        try database.run(
            """
            INSERT INTO meta (name, value) VALUES ('rules', ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """, Self.rules)
    }

    /// Which articles tell one story, and what those call entities that no dictionary has.
    private func settleStories() throws {
        try Stories(database).assign()
        try Discoveries(database).nameEntities()
    }

    /// Which entities go by which id, before and now; claims that name one of those that changed
    /// count otherwise.
    private func settleMerges(
        without orphans: Set<EntityID>
    ) throws -> (before: Identities, now: Identities) {
        let before = try Identities(stored: database)
        try database.run("DELETE FROM merges")
        try MergeRows(database).insert(without: orphans)
        let now = try Identities(stored: database)
        let keys = try database.entityKeys()
        for entity in now.differences(from: before) {
            for id in Set([entity, before[entity], now[entity]]) {
                if let key = keys[id] { try log.note(key) }
            }
        }
        return (before, now)
    }

    private func officeBodies(_ names: EntityNames) throws -> Set<EntityID> {
        let bodies = try database.rows(
            """
            SELECT DISTINCT object_id FROM claims WHERE relation IN ('holds_office', 'appointed')
            """
        ) { $0.optionalInteger() }
        return Set(bodies.flatMap(names.all))
    }

    /// Entities that nothing names any more.
    private func orphans() throws -> Set<EntityID> {
        let orphans = try database.rows(
            """
            SELECT entity FROM entities WHERE id NOT IN (
                SELECT entity_id FROM mentions WHERE entity_id IS NOT NULL
                UNION SELECT entity_id FROM candidates
                UNION SELECT entity_id FROM discoveries
                UNION SELECT subject_id FROM claims WHERE subject_id IS NOT NULL
                UNION SELECT object_id FROM claims WHERE object_id IS NOT NULL
                UNION SELECT attributed_to_id FROM claims WHERE attributed_to_id IS NOT NULL
            )
            """
        ) { EntityID($0.text()) }
        return Set(orphans)
    }

    /// Takes out entities to which no row points, and runs whose files are all gone.
    private func remove(_ orphans: Set<EntityID>) throws {
        for orphan in orphans {
            try database.run(
                "DELETE FROM ranks WHERE entity_id = (SELECT id FROM entities WHERE entity = ?)",
                orphan.rawValue)
            try database.run("DELETE FROM entities WHERE entity = ?", orphan.rawValue)
        }
        try database.run("DELETE FROM runs WHERE id NOT IN (SELECT run_id FROM files)")
    }
}
