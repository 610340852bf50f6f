import Knowledge

import class GRDB.Database

/// Reads the claims that histories are made of, with what is known of their articles.
///
/// Ranges of these claims count code points: histories need them for order alone, and to turn
/// them into bytes would take the articles' texts.
struct TestimonyReader {
    private let database: Database
    private let verdicts: Verdicts
    private let names: EntityIDs

    /// A reader that hears claims as the stored judgements have it.
    init(_ database: Database) throws {
        self.database = database
        verdicts = try Verdicts(in: database)
        names = EntityIDs(database)
    }

    /// All claims about memberships, offices, beginnings and ends, or those that a question about
    /// some topics needs.
    func testimony(
        about topics: [HistoryTopic]? = nil, knownBy day: CalendarDay? = nil
    ) throws -> Testimony {
        guard let topics else {
            let all = try TestimonyRow.all(
                where: "relation IN (\(Self.relations))", names: names, in: database)
            return try testimony(of: all, knownBy: day)
        }
        let own = try TopicClaims(topics, names: names, in: database).rows
        return try testimony(of: own, besides: rowsOfListingStories(own), knownBy: day)
    }

    private func testimony(
        of rows: [TestimonyRow], besides others: [TestimonyRow] = [], knownBy day: CalendarDay?
    ) throws -> Testimony {
        let articles = try ArticlesOfClaims(
            documents: Set(rows.map(\.document)).union(others.map(\.document)), in: database)
        func testified(_ rows: [TestimonyRow]) throws -> [TestifiedClaim] {
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

    /// The other claims of stories of several articles that list members: of a list in a later
    /// copy all is heard if anything in it is new.
    private func rowsOfListingStories(_ rows: [TestimonyRow]) throws -> [TestimonyRow] {
        let known = Set(rows.map(\.key))
        let listing = Set(rows.filter { $0.claim.roster != nil }.map(\.document))
        guard !listing.isEmpty else { return [] }
        return try TestimonyRow.all(
            where: """
                document_id IN (
                    SELECT copies.id FROM documents
                        JOIN documents AS copies ON copies.story_id = documents.story_id
                    WHERE documents.id IN (SELECT value FROM json_each(?)) AND EXISTS (
                        SELECT 1 FROM documents AS others
                        WHERE others.story_id = documents.story_id AND others.id <> documents.id
                    )
                ) AND relation IN (\(Self.relations))
                """, listing.json, names: names, in: database
        ).filter { !known.contains($0.key) }
    }
}
