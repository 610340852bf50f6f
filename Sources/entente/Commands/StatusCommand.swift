import ArgumentParser
import Graph
import Knowledge

/// `entente status`: was X in Y on that day?
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Was X in Y on that day? With one name: did it exist?",
        discussion: """
            A year or month means its last day; without a date, the state after the last claim. \
            Exits 1 where nothing is known.

            Example:
              entente status Uzbekistan CSTO --on 2008
            """)

    @Argument(help: "The state or person; or, alone, an organisation or state.")
    var member: String

    @Argument(help: "The organisation.")
    var organisation: String?

    @Option(help: "The day: 2012, 2012-08 or 2012-08-31.")
    var on: DateArgument?

    @OptionGroup var explanation: ExplanationOptions
    @OptionGroup var policy: PolicyOptions
    @OptionGroup var history: HistoryOptions
    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        let member = try entities.entity(named: member, in: store)
        let body = try organisation.map { try entities.entity(named: $0, in: store) }
        let topic: HistoryTopic =
            body.map { .membership(of: member.id, in: $0.id) } ?? .members(of: member.id)
        let histories = try history.histories(about: [topic], in: store, policy: policy.policy)
        guard let body else {
            return try output.print(
                try Store.reporting {
                    try ExistenceReport(
                        of: member, on: on?.date, why: explanation.why, histories: histories,
                        store: store)
                })
        }
        try output.print(
            try Store.reporting {
                try StatusReport(
                    of: member, in: body, on: on?.date, why: explanation.why, histories: histories,
                    store: store)
            })
    }
}
