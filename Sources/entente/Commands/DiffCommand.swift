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
            what articles published in between say of memberships, offices, beginnings and ends.

            Example:
              entente diff --from 2011 --to 2012 Uzbekistan
            """)

    @Option(help: "The first day: 2012, 2012-08 or 2012-08-31; of a year its last day.")
    var from: DateArgument

    @Option(help: "The second day, in the same way.")
    var to: DateArgument

    @Argument(help: "Only what concerns this entity: an id, a name or any alias.")
    var entity: String?

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
        let titles = try Store.reporting { try store.officeTitles() }
        let histories = try history.histories(in: store)
        try output.print(
            try Store.reporting {
                try DiffReport(
                    from: from.date, to: to.date, about: asked, histories: histories,
                    titles: titles, store: store)
            })
    }
}
