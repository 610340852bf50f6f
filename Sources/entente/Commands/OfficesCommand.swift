import ArgumentParser
import Graph
import Knowledge

/// `entente offices`: who held which office when.
struct OfficesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offices",
        abstract: "Who held which office when.",
        discussion: """
            For an organisation or state its offices, for a person those the person held. \
            Titles that roles.tsv lists as variants are one office.

            Example:
              entente offices Tajikistan --on 2017
            """)

    @Argument(help: "An organisation, state or person: an id, a name or any alias.")
    var entity: String

    @Option(help: "The day: 2012, 2012-08 or 2012-08-31 (default: all times).")
    var on: DateArgument?

    @Option(help: "Only this office, such as secretary-general.")
    var role: String?

    @Flag(help: "With --on, add those who held the office at other times.")
    var all = false

    @OptionGroup var explanation: ExplanationOptions
    @OptionGroup var policy: PolicyOptions
    @OptionGroup var history: HistoryOptions
    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        let asked = try entities.entity(named: entity, in: store)
        let titles = try Store.reporting { try store.officeTitles() }
        let isStored = history.hearsAll && policy.policy == .all && !explanation.why
        let histories =
            isStored
            ? nil
            : try history.histories(
                about: [.offices(of: asked.id)], in: store, policy: policy.policy)
        try output.print(
            try Store.reporting {
                let offices =
                    try histories?.allOffices(titles: titles) ?? store.offices(of: asked.id)
                return try OfficesReport(
                    of: asked, offices, role: role.map(titles.role), on: on?.date, all: all,
                    why: explanation.why, store: store)
            })
    }
}
