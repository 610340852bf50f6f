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
    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        let asked = try entity.map { try entities.entity(named: $0, in: store) }
        let conflicts = try conflicts(about: asked, in: store)
        try output.print(try Store.reporting { try ConflictsReport(conflicts, store: store) })
    }

    private func conflicts(about entity: Entity?, in store: GraphStore) throws -> [Conflict] {
        // Those of everybody, with all that is known, are kept in the database.
        if entity == nil, history.knownBy == nil {
            return try Store.reporting { try store.conflicts() }
        }
        let titles = try Store.reporting { try store.officeTitles() }
        let topics = entity.map { HistoryTopic.conflicts(about: $0.id) }
        return try history.histories(about: topics, in: store)
            .conflicts(about: entity?.id, titles: titles)
    }
}
