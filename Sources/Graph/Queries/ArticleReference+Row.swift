import Knowledge

extension ArticleReference {
    /// Columns of `files`, `documents` and `story` (the first document of the story).
    static let columns = columns(line: "documents.line")

    /// The same with `claims` and `sentences`: of a row of a reference table the line.
    static let columnsOfClaim = columns(
        line: "CASE WHEN rule GLOB 'table.*' THEN sentences.position + 1 ELSE documents.line END")

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
