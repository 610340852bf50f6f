import ArgumentParser
import Graph
import Knowledge

/// `entente diff`: what became of memberships and offices between two days.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "What began, ended and was newly reported between two days.",
        discussion: """
            Compares memberships and offices on the two days, as all articles tell them, and lists \
            what articles published in between say of memberships, offices, beginnings and ends; of \
            each --limit.

            Example:
              entente diff --from 2011 --to 2012 Uzbekistan
            """)

    @Option(help: "The first day: 2012, 2012-08 or 2012-08-31; of a year its last day.")
    var from: DateArgument

    @Option(help: "The second day, in the same way: 2012, 2012-08 or 2012-08-31.")
    var to: DateArgument

    @Argument(help: "Only what concerns this entity: an id, a name or any alias.")
    var entity: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var history: HistoryOptions
    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if to.date.last <= from.date.last {
            throw ValidationError("--to takes a day after --from, \(from.date.last.iso8601).")
        }
    }

    func run() throws {
        let store = try Store.open(database)
        let asked = try entity.map { try entities.entity(named: $0, in: store) }
        let differences = try history.answer(
            about: asked.map { HistoryTopic.conflicts(about: $0.id) }, in: store,
            stored: {
                try $0.differences(
                    from: from.date, to: to.date, about: asked?.id, limit: page.most)
            },
            heard: {
                $0.differences(
                    from: from.date, to: to.date, about: asked?.id, titles: $1, limit: page.most)
            })
        try output.print(
            try Store.reporting {
                try DiffReport(from: from.date, to: to.date, differences, store: store)
            })
    }
}
