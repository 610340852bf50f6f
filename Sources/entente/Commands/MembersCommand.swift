import ArgumentParser
import Graph
import Knowledge

/// `entente members`: the roster of an organisation, as of a date.
struct MembersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "members",
        abstract: "The roster of an organisation, as of a date.",
        discussion: """
            Shows who was member, observer, associate, suspended, frozen or disputed; --all adds \
            who was not, who had left and of whom nothing is known.

            Example:
              entente members CSTO --on 2016-12-01
            """)

    @Argument(help: "The organisation: an id, a name or any alias.")
    var organisation: String

    @Option(help: "The day: 2012, 2012-08 or 2012-08-31 (default: after the last claim).")
    var on: DateArgument?

    @Flag(help: "Add those whose status is none, left or unknown.")
    var all = false

    @OptionGroup var explanation: ExplanationOptions
    @OptionGroup var policy: PolicyOptions
    @OptionGroup var history: HistoryOptions
    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        let body = try entities.entity(named: organisation, in: store)
        let isStored = history.hearsAll && policy.policy == .all && !explanation.why
        let histories =
            isStored
            ? nil
            : try history.histories(
                about: [.members(of: body.id)], in: store, policy: policy.policy)
        try output.print(
            try Store.reporting {
                guard let histories else {
                    let members = try store.memberships(in: body.id, on: on?.date, all: all)
                    return try MembersReport(of: body, on: on?.date, members, store: store)
                }
                let answers = histories.answers(of: body.id, on: on?.date, all: all)
                return try MembersReport(
                    of: body, on: on?.date, answers.map(\.membership),
                    explainedBy: explanation.why ? answers.map(\.answer) : nil, store: store)
            })
    }
}
