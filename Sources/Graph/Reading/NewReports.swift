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
        let articles = try Self.articles(
            after: start.last, by: end.last, about: entity.map { try database.keys(of: $0) },
            in: database)
        var readArticles = (limit ?? 0) * Self.articlesPerClaim
        while true {
            let last = limit != nil && readArticles < articles.count ? articles[readArticles] : nil
            // A coarse date begins with its first day, and stands before that as text.
            let day = try last?.date.first ?? end.last
            let read = articles.prefix { $0.published <= day.iso8601 }
            let found = Histories(
                try TestimonyReader(database).testimony(about: [.reports(in: read.map(\.key))])
            ).claimsReported(from: start, to: end, about: entity)
                .filter { claim in claim.publication.map { $0.date.first <= day } ?? false }
            guard last != nil, let limit, found.count < limit else {
                let shown = found.articles(withClaims: limit)
                claims = shown.map(\.id)
                let rest = found.dropFirst(shown.count)
                let lastDay = last == nil ? end.last : shown.last?.publication?.date.first ?? day
                let unread = rest.filter { claim in
                    claim.publication.map { $0.date.first <= lastDay } ?? false
                }
                let later = articles.drop { $0.published <= lastDay.iso8601 }
                unreadArticles = Set(unread.map(\.document)).count + later.count
                return
            }
            readArticles *= 2
        }
    }

    /// An article of these days.
    private struct Article {
        let key: Int64
        /// When it was published, as it is stored.
        let published: String

        var date: PartialDate {
            get throws {
                guard let date = PartialDate(edtf: published) else {
                    throw UnreadableValue(published)
                }
                return date
            }
        }
    }

    /// The articles of the days that make a claim about somebody, or all, in order of publication.
    private static func articles(
        after start: CalendarDay, by end: CalendarDay, about keys: [Int64]?, in database: Database
    ) throws -> [Article] {
        try database.rows(
            """
            SELECT id, published FROM documents
            WHERE published > ?1 AND published <= ?2 \(condition(keys)) ORDER BY published
            """, start.iso8601, end.iso8601
        ) { Article(key: $0.integer(), published: $0.text()) }
    }

    /// Of articles that make a claim about somebody.
    private static func condition(_ keys: [Int64]?) -> String {
        guard let keys else { return "" }
        let list = keys.map(String.init).joined(separator: ", ")
        return """
            AND id IN (
                SELECT document_id FROM claims WHERE subject_id IN (\(list))
                UNION ALL SELECT document_id FROM claims WHERE object_id IN (\(list))
            )
            """
    }
}
