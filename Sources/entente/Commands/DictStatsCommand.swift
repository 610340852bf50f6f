import ArgumentParser
import Entities

/// `entente dict stats`: how much the dictionaries hold.
struct DictStatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "How much the dictionaries hold, and how well it is dated and sourced.",
        discussion: """
            Counts rows and names by table; of rows, those with a beginning, an end, an id of Wikidata
            and a source, and those that only the editor vouches for. --json holds all groupings.

            Example:
              entente dict stats --by role
            """)

    @Option(help: "What to count by: table, state or role.")
    var by = DictionaryGrouping.table
    @OptionGroup var output: OutputOptions
    @OptionGroup var dictionaries: DictionaryOptions

    func run() throws {
        let tables = DictionaryTables(of: try dictionaries.folders())
        let statistics = try tables.reportingProblems {
            try DictionaryStatistics(reading: try tables.read())
        }
        try output.print(DictionaryStatisticsReport(statistics, by: by))
    }
}

/// What a user wants the rows of dictionaries counted by.
enum DictionaryGrouping: String, ExpressibleByArgument, CaseIterable {
    case table, state, role
}
