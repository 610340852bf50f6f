import ArgumentParser
import Graph
import Knowledge

/// `entente stale`: memberships by when they were last confirmed.
struct StaleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stale",
        abstract: "Memberships by last confirmation, the oldest first.",
        discussion: """
            What has long not been confirmed deserves a look at newer sources. A membership that no \
            claim states, such as one by succession, was never confirmed and comes first.

            Example:
              entente stale NATO --before 2018
            """)

    @Argument(help: "Only memberships in this organisation: an id, a name or any alias.")
    var organisation: String?

    @Option(help: "As of a day: 2012, 2012-08 or 2012-08-31 (default: after the last claim).")
    var on: DateArgument?

    @Option(help: "Only those last confirmed before a day: 2012, 2012-08 or 2012-08-31.")
    var before: DateArgument?

    @OptionGroup var page: PageOptions
    @OptionGroup var history: HistoryOptions
    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        let body = try organisation.map { try entities.entity(named: $0, in: store) }
        let day = before?.date.first
        let memberships = try history.answer(
            about: body.map { [.members(of: $0.id)] }, in: store,
            stored: {
                try $0.staleMemberships(in: body?.id, on: on?.date, before: day, limit: page.most)
            },
            heard: { histories, _ in
                Page(
                    histories.memberships(in: body?.id, on: on?.date)
                        .byLastConfirmation(before: day), limit: page.most)
            })
        try output.print(
            try Store.reporting {
                try StaleReport(memberships, on: on?.date, before: before?.date, store: store)
            })
    }
}
