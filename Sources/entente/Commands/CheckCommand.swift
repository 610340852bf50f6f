import ArgumentParser
import Graph

/// `entente check`: whether a database is whole.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "See whether the database is whole.",
        discussion: """
            Looks at the file's pages and indexes, the full-text index, each article's text by its \
            hash, the places of mentions and evidence, and whether all that follows from the \
            claims does so. Prints one problem a line and ends with 65 if there is any.

            Example:
              entente check --db graph.db
            """)

    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let problems = try Store.reporting {
            do {
                return try GraphStore(path: database.path, mode: .readOnly).problems()
            } catch GraphError.unusable(_, let reason) {
                return [Problem(.file, reason)]
            }
        }
        try output.print(CheckReport(database.path, problems))
        if !problems.isEmpty { throw ExitCode(Failure.Code.badData.rawValue) }
    }
}
