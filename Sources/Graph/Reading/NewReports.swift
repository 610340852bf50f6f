import Knowledge

import class GRDB.Database

/// What articles of some days say of memberships, offices, beginnings and ends, in the order in which
/// they were published.
struct NewReports {
    /// The claims: all, or so many.
    let claims: [ClaimID]
    /// Articles of these days published later than the last that was read.
    let unreadArticles: Int

    /// Articles that are read at first for each claim that is asked for.
    private static let articlesPerClaim = 5

    /// Reads articles published after the last day of a date and by that of another, about an entity
    /// or anything, until there are so many claims.
    init(
        from start: PartialDate, to end: PartialDate, about entity: EntityID?, limit: Int?,
        in database: Database
    ) throws {
        let keys = try entity.map { try database.keys(of: $0) }
        var readArticles = (limit ?? 0) * Self.articlesPerClaim
        while true {
            let last = try limit.flatMap { _ in
                try Self.publication(
                    ofArticle: readArticles, from: start, to: end, about: keys, in: database)
            }
            // A coarse date begins with its first day, and stands before that as text.
            let day = last?.first ?? end.last
            let found = Histories(
                try TestimonyReader(database).testimony(about: [
                    .reports(after: start.last, by: day)
                ])
            ).claimsReported(from: start, to: end, about: entity)
                .filter { claim in claim.publication.map { $0.date.first <= day } ?? false }
            guard last != nil, let limit, found.count < limit else {
                let shown = found.articles(withClaims: limit)
                claims = shown.map(\.claim.id)
                let rest = found.dropFirst(shown.count)
                let lastDay = last == nil ? end.last : shown.last?.publication?.date.first ?? day
                let unread = rest.filter { claim in
                    claim.publication.map { $0.date.first <= lastDay } ?? false
                }
                unreadArticles =
                    Set(unread.map(\.document)).count
                    + (try Self.articles(
                        after: lastDay, by: end.last, about: keys, in: database))
                return
            }
            readArticles *= 2
        }
    }

    /// When the article of a number was published among those of the days, nil if they are fewer.
    private static func publication(
        ofArticle number: Int, from start: PartialDate, to end: PartialDate, about keys: [Int64]?,
        in database: Database
    ) throws -> PartialDate? {
        try database.firstRow(
            """
            SELECT published FROM documents
            WHERE published > ?1 AND published <= ?2 \(condition(keys))
            ORDER BY published LIMIT 1 OFFSET ?3
            """, start.last.iso8601, end.last.iso8601, number
        ) { try $0.optionalDate() } ?? nil
    }

    private static func articles(
        after start: CalendarDay, by end: CalendarDay, about keys: [Int64]?, in database: Database
    ) throws -> Int {
        Int(
            try database.number(
                """
                SELECT count(*) FROM documents
                WHERE published > ?1 AND published <= ?2 \(condition(keys))
                """, start.iso8601, end.iso8601))
    }

    /// Of articles that make a claim about somebody.
    private static func condition(_ keys: [Int64]?) -> String {
        guard let keys else { return "" }
        let list = keys.map(String.init).joined(separator: ", ")
        return """
            AND id IN (
                SELECT document_id FROM claims WHERE subject_id IN (\(list))
                UNION SELECT document_id FROM claims WHERE object_id IN (\(list))
            )
            """
    }
}
