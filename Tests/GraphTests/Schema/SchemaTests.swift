import Testing

@testable import Graph

/// The schema refuses what no reading can mean.
@Suite struct SchemaTests {
    /// A row that would be wrong, by what is wrong with it.
    static let refused: [(String, String)] = [
        ("a relation outside the vocabulary", "UPDATE claims SET relation = 'likes'"),
        ("an event outside the vocabulary", "UPDATE claims SET event = 'vanished'"),
        ("a modality outside the vocabulary", "UPDATE claims SET modality = 'certain'"),
        ("a date without its basis", "UPDATE claims SET date_basis = NULL"),
        ("evidence that ends before it starts", "UPDATE claims SET evidence_end = 0"),
        ("a subject that is nobody", "UPDATE claims SET subject_id = 999"),
        ("a claim without its article", "UPDATE claims SET document_id = 999"),
        ("an id that is no hash", "UPDATE claims SET claim = 'abc'"),
        ("a kind outside the vocabulary", "UPDATE entities SET kind = 'planet'"),
        ("an entity removed under its mentions", "DELETE FROM entities"),
        ("a mention without letters", "UPDATE mentions SET end_offset = start_offset"),
        ("a number for a name", "UPDATE entities SET name = x'00'"),
        ("a basis outside the vocabulary", "UPDATE documents SET published_basis = 'guess'"),
        ("a publication without its basis", "UPDATE documents SET published_basis = NULL"),
        (
            "the same claim twice in an article",
            "UPDATE claims SET claim = '0123456789abcdef', document_id = 1"
        ),
        (
            "a status outside the vocabulary",
            "INSERT INTO memberships VALUES (1, 1, 1, 0, 'friend', NULL, NULL, NULL, NULL, 0)"
        ),
        (
            "a verdict without its object",
            "INSERT INTO judgements (verdict) VALUES ('reject')"
        ),
        (
            "a merge of an entity with itself",
            "INSERT INTO judgements (verdict, entity, into_entity) VALUES ('merge', 'a', 'a')"
        ),
    ]

    @Test func refusesWrongRows() throws {
        let directory = try TemporaryDirectory()
        let store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        for (story, sql) in Self.refused {
            #expect(throws: (any Error).self, "\(story)") {
                try store.execute(sql)
            }
        }
    }

    @Test func judgementsAreAppendOnly() throws {
        let directory = try TemporaryDirectory()
        let store = try GraphStore(at: directory.file("graph.db"), articles: [])
        try store.execute(
            "INSERT INTO judgements (verdict, claim) VALUES ('reject', '0123456789abcdef')")
        for sql in ["DELETE FROM judgements", "UPDATE judgements SET reason = 'x'"] {
            #expect(throws: (any Error).self) {
                try store.execute(sql)
            }
        }
    }

    @Test func deletedArticleLeavesNoFullText() throws {
        let directory = try TemporaryDirectory()
        let store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        _ = try store.forget(path: "officers.txt")
        #expect(try store.sentences(with: "firmly").isEmpty)
        try store.execute("INSERT INTO sentences_fts (sentences_fts) VALUES ('integrity-check')")
    }
}

extension GraphStore {
    /// Changes the store behind its back.
    fileprivate func execute(_ sql: String) throws {
        try changing { transaction in
            try transaction.begin()
            try transaction.database.run(sql)
            try transaction.commit()
        }
    }
}
