import Knowledge

import class GRDB.Database

/// The row keys of all claims that can change the answer to a question about histories.
///
/// What an answer rests on beside the claims about the membership itself: beginning and end of the
/// organisation and of the member (rule 6), complete lists (rule 7), and all of it again for the
/// organisations that went before (rule 7). Every look-up is the beginning of an index.
struct TopicClaims {
    private let database: Database
    /// The keys found so far.
    private(set) var keys: Set<Int64> = []
    /// Bodies whose beginning, end, successions and lists have been looked up.
    private var bodies: Set<Int64> = []
    /// Organisations whose every membership has been looked up.
    private var rolls: Set<Int64> = []

    /// The claims about some topics.
    init(_ topics: [HistoryTopic], in database: Database) throws {
        self.database = database
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
        case .reports(let start, let end):
            // A month or year that begins after a day stands behind it as text too.
            try add(
                """
                relation IN (\(TestimonyReader.relations)) AND document_id IN (
                    SELECT copies.id FROM documents
                        JOIN documents AS copies ON copies.story_id = documents.story_id
                    WHERE documents.published BETWEEN ?1 AND ?2
                )
                """, start.iso8601, end.iso8601)
        case .offices(let entity):
            let keys = try database.keys(of: entity)
            let others = try objects(of: keys, Self.isOffice).flatMap(identity)
            for body in Set(keys + others).sorted() {
                try addLife(of: body)
                try add("object_id = ?1 AND \(Self.isOffice)", body)
            }
        }
    }

    // MARK: Memberships

    private mutating func addMembership(of members: [Int64], in organisation: Int64) throws {
        try addLife(of: organisation)
        try add("object_id = ?1 AND roster_is_complete = 1", organisation)
        for member in members {
            try add(
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
        for member in members { try addLives(of: identity(of: member)) }
    }

    // MARK: Beginning and end

    private mutating func addLives(of bodies: [Int64]) throws {
        for body in bodies { try addLife(of: body) }
    }

    /// Beginning, end and succession of a body; founding members date its beginning too.
    private mutating func addLife(of body: Int64) throws {
        guard bodies.insert(body).inserted else { return }
        try add(
            """
            object_id = ?1
                AND relation IN ('founded', 'established', 'dissolved', 'succeeded_by')
            """, body)
        try add("object_id = ?1 AND relation = 'member_of' AND event = 'founded'", body)
        try add("subject_id = ?1 AND relation = 'succeeded_by'", body)
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
    private func identity(of key: Int64) throws -> [Int64] {
        try database.rows(
            """
            WITH chosen AS (
                SELECT ifnull((SELECT into_id FROM merges WHERE entity_id = ?1), ?1) AS id
            )
            SELECT id FROM chosen
            UNION ALL SELECT entity_id FROM merges JOIN chosen ON into_id = chosen.id
            """, key
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
        _ condition: String, _ values: repeat each Value
    ) throws {
        let found = try database.rows(
            "SELECT id FROM claims WHERE \(condition)", repeat each values
        ) { $0.integer() }
        keys.formUnion(found)
    }
}
