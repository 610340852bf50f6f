import Knowledge

import class GRDB.Database

/// Whom counting claims link to an entity, by the keys of their rows.
///
/// Asked thousands of times in a search, so it reads nothing but keys from an index.
struct Neighbours {
    private let database: Database
    private let filter: ClaimFilter
    private let links: String
    private let support: String

    init(in database: Database, filter: ClaimFilter) {
        self.database = database
        self.filter = filter
        var counts = filter.includesUnstated ? "" : " AND is_hedged = 0 AND is_negated = 0"
        if let relations = filter.relations?.map(\.rawValue).sorted() {
            // Words of an enum of ours, in which there is no quote.
            counts += " AND relation IN ('\(relations.joined(separator: "', '"))')"
        }
        links = """
            SELECT object_id FROM edges WHERE subject_id = ?1\(counts)
            UNION ALL SELECT subject_id FROM edges WHERE object_id = ?1\(counts)
            """
        support = """
            SELECT max(stories) FROM (
                SELECT stories FROM edges WHERE subject_id = ?1 AND object_id = ?2\(counts)
                UNION ALL
                SELECT stories FROM edges WHERE subject_id = ?2 AND object_id = ?1\(counts))
            """
    }

    /// The neighbours of an entity, in no order, some perhaps more than once.
    func of(_ key: Int64) throws -> [Int64] {
        guard filter.day != nil else {
            return try database.rows(links, key) { $0.integer() }
        }
        // What held on a day is told by claims and histories, not by the edges.
        guard let id = try id(of: key) else { return [] }
        return try database.neighbours(of: id, filter: filter).compactMap(database.key)
    }

    /// Stories of the best supported link between two entities; 1 where only a day's claims tell.
    func support(between a: Int64, and b: Int64) throws -> Int {
        Int(filter.day == nil ? try database.number(support, a, b) : 1)
    }

    /// The id of an entity; nil where a damaged file has no row of that key.
    func id(of key: Int64) throws -> EntityID? {
        try database.firstRow("SELECT entity FROM entities WHERE id = ?", key) {
            EntityID($0.text())
        }
    }
}
