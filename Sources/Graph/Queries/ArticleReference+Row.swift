import Knowledge

extension ArticleReference {
    /// Columns of `files`, `documents` and `story` (the first document of the story).
    static let columns = columns(line: "documents.line")

    /// The same with `claims` and `sentences`: of a row of a reference table the line.
    static let columnsOfClaim = columns(
        line: "CASE WHEN rule GLOB 'table.*' THEN sentences.position + 1 ELSE documents.line END")

    /// Selects columns of a claim, and those of its article, as each document that makes it has it:
    /// the first one of its story first. The one parameter is the claim's id.
    static func selectWithClaim(_ columns: String) -> String {
        """
        \(selectWithClaims(columns)) claim = ?
        ORDER BY ifnull(documents.story_id, documents.id) <> documents.id, files.path,
            documents.line, documents.start_offset
        """
    }

    /// The same in no order, for claims that fulfil the condition that is to follow.
    static func selectWithClaims(_ columns: String) -> String {
        """
        SELECT \(columns), \(columnsOfClaim)
        FROM claims
            JOIN sentences ON sentences.id = sentence_id
            JOIN documents ON documents.id = claims.document_id
            JOIN files ON files.id = documents.file_id
            LEFT JOIN documents AS story ON story.id = documents.story_id
            LEFT JOIN entities AS subject ON subject.id = subject_id
            LEFT JOIN entities AS object ON object.id = object_id
            LEFT JOIN entities AS speaker ON speaker.id = attributed_to_id
        WHERE
        """
    }

    private static func columns(line: String) -> String {
        """
        documents.sha256, files.path, \(line), documents.start_offset,
        documents.end_offset, documents.record, documents.title, documents.published,
        documents.published_basis, documents.publisher, ifnull(story.sha256, documents.sha256)
        """
    }

    /// Reads the columns above.
    init(_ row: inout RowReader) throws {
        self.init(
            id: try row.hash(), source: Source(&row), title: row.optionalText(),
            publication: try Publication(&row), publisher: row.optionalText(),
            story: try row.hash())
    }
}

extension Source {
    /// Reads path, line (0 for none), start, end and record.
    init(_ row: inout RowReader) {
        let path = row.text()
        let line = row.int()
        self.init(
            path: path, start: row.int(), end: row.int(), line: line == 0 ? nil : line,
            recordID: row.optionalText())
    }
}
