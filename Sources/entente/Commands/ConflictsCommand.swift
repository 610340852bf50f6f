import ArgumentParser
import Graph
import Knowledge

/// `entente conflicts`: where sources disagree.
struct ConflictsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conflicts",
        abstract: "Where sources disagree.",
        discussion: """
            Hard conflicts cannot both be true; soft ones can be reconciled.

            Example:
              entente conflicts Venezuela
            """)

    @Argument(help: "Only conflicts that concern this entity.")
    var entity: String?

    @OptionGroup var history: HistoryOptions
    @OptionGroup var dictionaries: DictionaryOptions
    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        let asked = try entity.map { try entities.entity(named: $0, in: store) }
        let titles = try OfficeTitles(reading: dictionaries.folders())
        let histories = try history.histories(
            about: asked.map { HistoryTopic.conflicts(about: $0.id) }, in: store)
        try output.print(
            try Store.reporting {
                try ConflictsReport(
                    histories.conflicts(about: asked?.id, titles: titles), store: store)
            })
    }
}
