import Knowledge

import class GRDB.Database

extension Database {
    /// The first articles of the stories, but one, with a claim of the same subject, relation,
    /// event, object and polarity that counts: in order of publication, undated last.
    func articles(
        saying statement: Statement, besidesStory story: Int64, _ verdicts: Verdicts
    ) throws -> [ArticleReference] {
        let others = try stories(saying: statement, verdicts).subtracting([story]).sorted()
        return try others.compactMap { key in
            try firstRow(
                """
                SELECT \(ArticleReference.columns) FROM documents
                    JOIN files ON files.id = documents.file_id
                    LEFT JOIN documents AS story ON story.id = documents.story_id
                WHERE documents.id = ?
                """, key
            ) { try ArticleReference(&$0) }
        }
        .sorted { $0.isPublishedBefore($1) }
    }

    private func stories(saying statement: Statement, _ verdicts: Verdicts) throws -> Set<Int64> {
        let subjects: [Int64?] = try statement.subject.map(keys) ?? [nil]
        let objects: [Int64?] = try statement.object.map(keys) ?? [nil]
        var stories: Set<Int64> = []
        for (subject, object) in subjects.flatMap({ one in objects.map { (one, $0) } }) {
            let told = try rows(
                """
                SELECT claim, ifnull(story_id, documents.id)
                FROM claims JOIN documents ON documents.id = document_id
                WHERE subject_id IS ? AND object_id IS ? AND relation = ? AND event IS ?
                    AND polarity = ?
                """, subject, object, statement.relation.rawValue, statement.event?.rawValue,
                statement.polarity.rawValue
            ) { (claim: try $0.claimID(), story: $0.integer()) }
            stories.formUnion(
                told.filter { !verdicts.rejected.contains($0.claim) }.map(\.story))
        }
        return stories
    }
}

extension ArticleReference {
    /// In order of publication, undated last, then of path and place.
    func isPublishedBefore(_ other: ArticleReference) -> Bool {
        let (mine, theirs) = (publication?.date, other.publication?.date)
        if mine != theirs {
            guard let mine, let theirs else { return mine != nil }
            return mine < theirs
        }
        return source < other.source
    }
}
