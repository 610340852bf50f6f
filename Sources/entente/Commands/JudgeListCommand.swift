import ArgumentParser
import Graph

/// `entente judge list`: everything that was judged.
struct JudgeListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show all judgements, also those that were undone.",
        discussion: """
            Example:
              entente judge reject e747b0ed && entente judge list
            """)

    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        try output.print(try Store.reporting { try JudgementsReport(in: store) })
    }
}
