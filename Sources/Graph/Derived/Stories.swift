import GRDB
import Knowledge

/// Documents that are copies of one another, each group a story.
///
/// A story goes by its first document by publication, path and place, whatever was read first;
/// undated documents come after dated ones.
struct Stories {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Writes every document's story where it has changed.
    func assign() throws {
        let documents = try documentsInOrder()
        var first: [ContentHash: Int64] = [:]
        for document in documents where first[document.wording] == nil {
            first[document.wording] = document.key
        }
        for document in documents {
            let story = first[document.wording]
            if story == document.story { continue }
            try database.run(
                "UPDATE documents SET story_id = ? WHERE id = ?", story, document.key)
        }
    }

    /// Keys of all documents, the first published first, undated ones last, then by path and place.
    func documentsByPublication() throws -> [Int64] { try documentsInOrder().map(\.key) }

    private func documentsInOrder() throws -> [StoryDocument] {
        let documents = try database.rows(
            """
            SELECT documents.id, wording, published, story_id
            FROM documents JOIN files ON files.id = documents.file_id
            ORDER BY path, line, start_offset
            """
        ) { row in
            StoryDocument(
                key: row.integer(), wording: try row.hash(), published: try row.optionalDate(),
                story: row.optionalInteger())
        }
        return documents.enumerated().sorted { a, b in
            if a.element.isPublished(before: b.element) { return true }
            return !b.element.isPublished(before: a.element) && a.offset < b.offset
        }.map(\.element)
    }
}

/// What decides to which story a document belongs.
private struct StoryDocument {
    let key: Int64
    let wording: ContentHash
    let published: PartialDate?
    let story: Int64?

    func isPublished(before other: StoryDocument) -> Bool {
        switch (published, other.published) {
        case (let mine?, let theirs?): mine < theirs
        case (.some, nil): true
        case (nil, _): false
        }
    }
}
