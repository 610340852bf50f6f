import GRDB
import Knowledge

/// Documents that are copies of one another, each group a story.
///
/// A story goes by its first document by publication, path and place, whatever was read first;
/// undated documents come after dated ones.
struct Stories {
    /// Texts that are kept while stories are told.
    private static let latestLimit = 200

    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Writes every document's story where it has changed.
    ///
    /// Holds less than a kilobyte for each story; texts are read only where a sketch leads to
    /// another.
    func assign() throws {
        let documents = try documentsInOrder()
        var index = StoryIndex()
        // Copies and reports of one form lie near one another: most texts are asked for again.
        var latest: [Int: StoryArticle] = [:]
        for (number, document) in documents.enumerated() {
            guard let row = try row(of: document.key) else { continue }
            let first = try index.first(of: number, wording: row.wording, sketch: row.sketch) {
                if let article = latest[$0] { return article }
                if latest.count >= Self.latestLimit { latest.removeAll(keepingCapacity: true) }
                let article = try article(of: documents[$0])
                latest[$0] = article
                return article
            }
            let story = documents[first].key
            if story == row.story { continue }
            try database.run(
                "UPDATE documents SET story_id = ? WHERE id = ?", story, document.key)
        }
    }

    private func documentsInOrder() throws -> [StoryDocument] {
        let documents = try database.rows(
            """
            SELECT documents.id, published
            FROM documents JOIN files ON files.id = documents.file_id
            ORDER BY path, line, start_offset
            """
        ) { StoryDocument(key: $0.integer(), published: try $0.optionalDate()) }
        return StoryDocument.inOrderOfPublication(documents)
    }

    private func row(
        of key: Int64
    ) throws -> (wording: ContentHash, sketch: TextSketch, story: Int64?)? {
        try database.firstRow(
            "SELECT wording, sketch, story_id FROM documents WHERE id = ?", key
        ) { (try $0.hash(), try $0.sketch(), $0.optionalInteger()) }
    }

    private func article(of document: StoryDocument) throws -> StoryArticle {
        let stored = try StoredSentences(ofDocument: document.key, in: database)
        let dateline =
            try database.firstRow(
                "SELECT dateline_start, dateline_end FROM documents WHERE id = ?", document.key
            ) { try $0.optionalRange() } ?? nil
        return StoryArticle(
            text: StoryText(
                stored.text, sentences: stored.sentences,
                dateline: dateline.map(CodePointOffsets(stored.text).bytes)),
            published: document.published)
    }
}

/// What decides to which story a document belongs.
struct StoryDocument {
    /// The document's row.
    let key: Int64
    /// When it was published.
    let published: PartialDate?

    /// The first published first, undated ones last; else in the order given, that of path and
    /// place.
    static func inOrderOfPublication(_ documents: [StoryDocument]) -> [StoryDocument] {
        documents.indices.map { (key: OrderOfPublication(documents[$0].published), offset: $0) }
            .sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }
            .map { documents[$0.offset] }
    }

    /// The place of a date among others, worked out once: they are compared many times.
    private struct OrderOfPublication: Comparable {
        private let day: CalendarDay
        private let coarseness: UInt8
        private let isApproximate: Bool

        /// Undated after all others.
        init(_ date: PartialDate?) {
            day = date?.first ?? CalendarDay(number: .max)
            coarseness = .max - (date?.precision.rawValue ?? 0)
            isApproximate = date?.isApproximate ?? false
        }

        /// As dates are ordered.
        static func < (a: Self, b: Self) -> Bool {
            if a.day != b.day { return a.day < b.day }
            if a.coarseness != b.coarseness { return a.coarseness < b.coarseness }
            return !a.isApproximate && b.isApproximate
        }
    }
}
