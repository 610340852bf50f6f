import Knowledge

import class GRDB.Database

/// Reads the claims that histories are made of, with what is known of their articles.
///
/// Ranges of these claims count code points: histories need them for order alone, and to turn
/// them into bytes would take the articles' texts.
struct TestimonyReader {
    private let database: Database
    private let verdicts: Verdicts

    /// A reader that hears claims as the stored judgements have it.
    init(_ database: Database) throws {
        self.database = database
        verdicts = try Verdicts(in: database)
    }

    /// All claims about memberships, offices, beginnings and ends, or those that a question about
    /// some topics needs.
    func testimony(
        about topics: [HistoryTopic]? = nil, knownBy day: CalendarDay? = nil
    ) throws -> Testimony {
        guard let topics else {
            return try testimony(of: rows("relation IN (\(Self.relations))"), knownBy: day)
        }
        let keys = try TopicClaims(topics, in: database).keys
        let own = try keys.sorted().flatMap { try rows("claims.id = ?", $0) }
        return try testimony(of: own, besides: rowsOfListingStories(own), knownBy: day)
    }

    private func testimony(
        of rows: [ClaimRow], besides others: [ClaimRow] = [], knownBy day: CalendarDay?
    ) throws -> Testimony {
        let articles = try ArticlesOfClaims(
            documents: Set((rows + others).map(\.document)), in: database)
        func testified(_ rows: [ClaimRow]) throws -> [TestifiedClaim] {
            try rows.compactMap { row in
                try verdicts.heard(row.claim).map { try articles.testified($0, row.document) }
            }
        }
        return Testimony(
            try testified(rows), besides: try testified(others), knownBy: day,
            preferred: verdicts.preferred)
    }

    // MARK: Rows

    static let relations = [
        RelationKind.memberOf, .holdsOffice, .appointed, .founded, .established, .dissolved,
        .succeededBy,
    ].map { "'\($0.rawValue)'" }.joined(separator: ", ")

    private struct ClaimRow {
        let key: Int64
        let claim: Claim
        let document: Int64
    }

    private func rows<each Value: Bindable>(
        _ condition: String, _ values: repeat each Value
    ) throws -> [ClaimRow] {
        try database.rows(
            """
            SELECT claims.id, document_id, \(Claim.columns) FROM claims \(Claim.joins)
            WHERE \(condition)
            """, repeat each values
        ) { row in
            let (key, document) = (row.integer(), row.integer())
            return ClaimRow(key: key, claim: try Claim(&row) { TextRange($0) }, document: document)
        }
    }

    /// The other claims of stories of several articles that list members: of a list in a later
    /// copy all is heard if anything in it is new.
    private func rowsOfListingStories(_ rows: [ClaimRow]) throws -> [ClaimRow] {
        let known = Set(rows.map(\.key))
        let listing = Set(rows.filter { $0.claim.roster != nil }.map(\.document))
        let documents = try Set(
            listing.flatMap { document in
                let copies = try database.rows(
                    """
                    SELECT id FROM documents WHERE story_id =
                        (SELECT story_id FROM documents WHERE id = ?)
                    """, document
                ) { $0.integer() }
                return copies.count > 1 ? copies : []
            })
        return try documents.sorted().flatMap { document in
            try self.rows("document_id = ? AND relation IN (\(Self.relations))", document)
        }.filter { !known.contains($0.key) }
    }
}
