import ArgumentParser
import Graph
import Knowledge

/// `entente path`: how two entities are connected.
struct PathCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path",
        abstract: "How two entities are connected, with the sentences.",
        discussion: """
            Gives the shortest ways over stated links, the best supported first; where there are \
            fewer than three, also ways round them.

            Example:
              entente path "Vladimir Putin" IRPT
            """)

    @Argument(help: "Where to start: an id, a name or any alias.")
    var start: String

    @Argument(help: "Where to end.")
    var end: String

    @Option(help: "The longest way to look for, in steps.")
    var maxHops = 6

    @Option(help: "What counts: stated, or all (also planned, doubted and denied).")
    var modality: ModalityOption = .stated

    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if !(1...12).contains(maxHops) {
            throw ValidationError("--max-hops takes 1 to 12; found \(maxHops).")
        }
    }

    func run() throws {
        let store = try Store.open(database)
        let from = try entities.entity(named: start, in: store)
        let to = try entities.entity(named: end, in: store)
        guard from.id != to.id else {
            throw Failure(.usage, "\"\(start)\" and \"\(end)\" are both \(from.name)")
        }
        try output.print(
            try Store.reporting {
                try PathReport(
                    from: from, to: to, maxHops: maxHops,
                    filter: ClaimFilter(includesUnstated: modality == .all), in: store)
            })
    }
}
