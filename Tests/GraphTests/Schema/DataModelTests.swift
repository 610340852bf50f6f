import Foundation
import Testing

@testable import Graph

/// `docs/data-model.md` says what the database holds, and its questions have answers.
@Suite struct DataModelTests {
    private let directory: TemporaryDirectory
    private let store: GraphStore
    private let page: String

    init() throws {
        directory = try TemporaryDirectory()
        store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
        var root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<4 { root.deleteLastPathComponent() }
        page = try String(contentsOf: root.appending(path: "docs/data-model.md"), encoding: .utf8)
    }

    @Test func everyTableAndColumnIsNamed() throws {
        let columns = try store.read { database in
            try database.rows(
                """
                SELECT tables.name, columns.name
                FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
                WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite%'
                    AND tables.name NOT LIKE 'sentences_fts_%'
                """
            ) { (table: $0.text(), column: $0.text()) }
        }
        #expect(columns.count > 80)
        let words = Set(page.matches(of: /[a-z_0-9]+/).map { String($0.output) })
        for (table, column) in columns {
            #expect(words.contains(table))
            // `subject_start` … `context_end` stand for those between them.
            let isInRow = ["subject_end", "object_start", "object_end", "context_start"]
            #expect(words.contains(column) || isInRow.contains(column), "\(table).\(column)")
        }
    }

    @Test func questionsHaveAnswers() throws {
        let questions = page.matches(of: /```sql\n([^`]*)```/).map { String($0.output.1) }
        #expect(questions.count == 3)
        let answers = try questions.map { sql in
            try store.read { database in
                try database.rows(sql) { "\($0.text())|\($0.text())|\($0.text())" }
            }
        }
        #expect(
            answers == [
                ["Uzbekistan|Collective Security Treaty Organization|2012"],
                ["Tajikistan|member|1992"], [],
            ])
    }
}
