import GRDB
public import Knowledge

/// Articles that were read by other dictionaries than the present ones, and what differs.
public struct OutdatedArticles: Sendable {
    /// How many there are.
    public let count: Int
    /// What differs between the dictionaries; nil if everything may read differently: the patterns
    /// have changed, or not only the last dictionaries read the articles.
    public let change: DictionaryChange?

    /// The articles in a database that others than these dictionaries read; nil if there are none.
    init?(
        notReadBy dictionary: ContentHash, names: KnownNames, in database: Database
    ) throws {
        let read = try database.rows(
            """
            SELECT dictionary, count(*) FROM runs
                JOIN files ON files.run_id = runs.id
                JOIN documents ON documents.file_id = files.id
            WHERE dictionary <> ? AND NOT \(TableRuns.condition) GROUP BY dictionary
            """, dictionary.hex
        ) { (hash: try $0.hash(), count: $0.int()) }
        guard !read.isEmpty else { return nil }
        count = read.reduce(0) { $0 + $1.count }
        let stored = try StoredDictionary(in: database)
        if let stored, stored.patterns == names.patterns,
            read.allSatisfy({ $0.hash == stored.hash })
        {
            change = DictionaryChange(
                from: try StoredDictionary.rows(in: database), to: try names.rows())
        } else {
            change = nil
        }
    }

    /// Keys of the articles, in order.
    static func keys(notReadBy dictionary: ContentHash, in database: Database) throws -> [Int64] {
        try database.rows(
            """
            SELECT documents.id FROM runs
                JOIN files ON files.run_id = runs.id
                JOIN documents ON documents.file_id = files.id
            WHERE dictionary <> ? AND NOT \(TableRuns.condition) ORDER BY documents.id
            """, dictionary.hex
        ) { $0.integer() }
    }

    /// Keys of the articles in which one of some entities is named, or may be.
    static func keys(naming ids: Set<String>, in database: Database) throws -> Set<Int64> {
        var keys: Set<Int64> = []
        for id in ids.sorted() {
            let naming = try database.rows(
                """
                SELECT document_id FROM mentions JOIN sentences ON sentences.id = sentence_id
                WHERE entity_id = (SELECT id FROM entities WHERE entity = ?1)
                UNION
                SELECT document_id FROM candidates
                    JOIN mentions ON mentions.id = mention_id
                    JOIN sentences ON sentences.id = sentence_id
                WHERE candidates.entity_id = (SELECT id FROM entities WHERE entity = ?1)
                """, id
            ) { $0.integer() }
            keys.formUnion(naming)
        }
        return keys
    }
}
