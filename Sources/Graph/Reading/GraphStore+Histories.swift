package import Knowledge

import class GRDB.Database

extension GraphStore {
    /// The entity of an id that an answer of this store gave.
    package func entity(_ id: EntityID) throws(GraphError) -> Entity {
        try read { database in
            guard let entity = try database.entity(id) else { throw UnreadableValue(id.rawValue) }
            return entity
        }
    }

    /// The histories that all stored claims tell, or those of articles published by a day.
    package func histories(knownBy day: CalendarDay? = nil) throws(GraphError) -> Histories {
        try read { Histories(try Testimony(from: $0, knownBy: day)) }
    }
}

extension Testimony {
    /// All claims that count about memberships, offices, beginnings and ends, with their articles.
    ///
    /// Ranges of these claims count code points: histories need them for order alone, and to turn
    /// them into bytes would take the articles' texts.
    init(from database: Database, knownBy day: CalendarDay? = nil) throws {
        let order = try Stories(database).documentsByPublication()
        let places = Dictionary(zip(order, 0...), uniquingKeysWith: { first, _ in first })
        let relations = [
            RelationKind.memberOf, .holdsOffice, .appointed, .founded, .established, .dissolved,
            .succeededBy,
        ].map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let verdicts = try Verdicts(in: database)
        let claims = try database.rows(
            """
            SELECT \(Claim.columns), documents.id, ifnull(story.sha256, documents.sha256),
                documents.published, documents.published_basis, documents.publisher
            FROM claims \(Claim.joins)
                JOIN documents ON documents.id = claims.document_id
                LEFT JOIN documents AS story ON story.id = documents.story_id
            WHERE relation IN (\(relations))
            """
        ) { row in
            let claim = try verdicts.heard(Claim(&row) { TextRange($0) })
            let document = row.integer()
            let story = try row.hash()
            let publication = try Publication(&row)
            let publisher = row.optionalText()
            return claim.map {
                TestifiedClaim(
                    claim: $0, story: story, document: places[document] ?? 0,
                    publication: publication, publisher: publisher)
            }
        }.compactMap(\.self)
        self.init(claims, knownBy: day, preferred: verdicts.preferred)
    }
}
