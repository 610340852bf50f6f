import ArgumentParser
import Graph

/// `entente stats`: how much a database holds.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "How much the database holds, and what most.",
        discussion: """
            Example:
              entente stats --json
            """)

    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        try output.print(
            try Store.reporting {
                StatsReport(try store.statistics(), try store.highlights())
            })
    }
}
