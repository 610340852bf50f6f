import Knowledge

import class GRDB.Database

/// All claims that can change the answer to a question about histories.
///
/// What an answer rests on beside the claims about the membership itself: beginning and end of the
/// organisation and of the member (rule 6), complete lists (rule 7), and all of it again for the
/// organisations that went before (rule 7). Every look-up is the beginning of an index.
struct TopicClaims {
    private let database: Database
    private let names: EntityIDs
    /// The claims found so far, each once.
    private(set) var rows: [TestimonyRow] = []
    private var keys: Set<Int64> = []
    /// Bodies whose beginning, end, successions and lists have been looked up.
    private var bodies: Set<Int64> = []
    /// Organisations whose every membership has been looked up.
    private var rolls: Set<Int64> = []

    /// The claims about some topics.
    init(_ topics: [HistoryTopic], names: EntityIDs, in database: Database) throws {
        self.database = database
        self.names = names
        for topic in topics { try add(topic) }
    }

    private mutating func add(_ topic: HistoryTopic) throws {
        switch topic {
        case .membership(let member, let organisation):
            let members = try database.keys(of: member)
            try addLives(of: members)
            for body in try relatives(of: database.keys(of: organisation), with: .heirs) {
                try addMembership(of: members, in: body)
            }
        case .memberships(let member):
            let members = try database.keys(of: member)
            try addLives(of: members)
            for organisation in try objects(of: members, "relation = 'member_of'") {
                for body in try relatives(of: identity(of: organisation), with: .noHeirs) {
                    try addMembership(of: members, in: body)
                }
            }
        case .members(let organisation):
            for body in try relatives(of: database.keys(of: organisation), with: .noHeirs) {
                try addMemberships(in: body)
            }
        case .life(let entity):
            try addLives(of: relatives(of: database.keys(of: entity), with: .noHeirs))
        case .reports(let documents):
            try add(
                """
                relation IN (\(TestimonyReader.relations)) AND document_id IN (
                    SELECT copies.id FROM documents
                        JOIN documents AS copies ON copies.story_id = documents.story_id
                    WHERE documents.id IN (SELECT value FROM json_each(?))
                )
                """, documents.json)
        case .offices(let entity):
            let keys = try database.keys(of: entity)
            let others = try objects(of: keys, Self.isOffice).flatMap(identity)
            let bodies = Set(keys + others).sorted()
            try addLives(of: bodies)
            for body in bodies { try add("object_id = ?1 AND \(Self.isOffice)", body) }
        }
    }

    // MARK: Memberships

    private mutating func addMembership(of members: [Int64], in organisation: Int64) throws {
        try addLife(of: organisation)
        try add(
            by: "claims_of_full_lists", "object_id = ?1 AND roster_is_complete = 1", organisation)
        for member in members {
            try add(
                by: "claims_by_subject",
                "subject_id = ?1 AND relation = 'member_of' AND object_id = ?2", member,
                organisation)
        }
    }

    private mutating func addMemberships(in organisation: Int64) throws {
        guard rolls.insert(organisation).inserted else { return }
        try addLife(of: organisation)
        try add("object_id = ?1 AND relation = 'member_of'", organisation)
        let members = try database.rows(
            """
            SELECT DISTINCT subject_id FROM claims
            WHERE object_id = ? AND relation = 'member_of' AND subject_id IS NOT NULL
            """, organisation
        ) { $0.integer() }
        try addLives(of: identities(of: members))
    }

    // MARK: Beginning and end

    private mutating func addLife(of body: Int64) throws { try addLives(of: [body]) }

    /// Beginning, end and succession of bodies; founding members date a beginning too.
    private mutating func addLives(of all: [Int64]) throws {
        let new = all.filter { bodies.insert($0).inserted }.json
        guard new != "[]" else { return }
        let chosen = "(SELECT value FROM json_each(?1))"
        try add(
            """
            object_id IN \(chosen)
                AND relation IN ('founded', 'established', 'dissolved', 'succeeded_by')
            """, new)
        try add("object_id IN \(chosen) AND relation = 'member_of' AND event = 'founded'", new)
        try add("subject_id IN \(chosen) AND relation = 'succeeded_by'", new)
    }

    // MARK: Kinship

    /// Which bodies an answer reaches beside predecessors.
    private enum Reach { case heirs, noHeirs }

    /// Some bodies with all that claims say they succeeded, and with those that succeeded any of
    /// them.
    private func relatives(of keys: [Int64], with reach: Reach) throws -> [Int64] {
        var found = keys
        var i = 0
        while i < found.count {
            let predecessors = try database.rows(
                """
                SELECT DISTINCT subject_id FROM claims
                WHERE object_id = ? AND relation = 'succeeded_by' AND subject_id IS NOT NULL
                """, found[i]
            ) { $0.integer() }
            let heirs =
                reach == .heirs ? try objects(of: [found[i]], "relation = 'succeeded_by'") : []
            for other in try (predecessors + heirs).flatMap(identity)
            where !found.contains(other) {
                found.append(other)
            }
            i += 1
        }
        return found
    }

    // MARK: Look-up

    private static let isOffice = "relation IN ('holds_office', 'appointed')"

    /// The key of an entity with those of all that are the same by judgement.
    private func identity(of key: Int64) throws -> [Int64] { try identities(of: [key]) }

    /// The same for several entities.
    private func identities(of keys: [Int64]) throws -> [Int64] {
        try database.rows(
            """
            WITH chosen AS (
                SELECT ifnull(into_id, value) AS id
                FROM json_each(?) LEFT JOIN merges ON entity_id = value
            )
            SELECT id FROM chosen UNION SELECT entity_id FROM merges JOIN chosen ON into_id = chosen.id
            """, keys.json
        ) { $0.integer() }
    }

    private func objects(of subjects: [Int64], _ condition: String) throws -> [Int64] {
        try subjects.flatMap { subject in
            try database.rows(
                """
                SELECT DISTINCT object_id FROM claims
                WHERE subject_id = ? AND \(condition) AND object_id IS NOT NULL
                """, subject
            ) { $0.integer() }
        }
    }

    private mutating func add<each Value: Bindable>(
        by index: String? = nil, _ condition: String, _ values: repeat each Value
    ) throws {
        for row in try TestimonyRow.all(
            by: index, where: condition, repeat each values, names: names, in: database)
        where keys.insert(row.key).inserted {
            rows.append(row)
        }
    }
}
