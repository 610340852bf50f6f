import ArgumentParser
import Graph
import Knowledge

/// `entente links`: who is linked to an entity, strongest first.
struct LinksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "links",
        abstract: "Who is linked to whom, strongest first.",
        discussion: """
            Strength is the number of independent stories that say so; copies count once.

            Example:
              entente links CSTO --relation member_of
            """)

    @Argument(help: "An id, a name or any alias.")
    var entity: String

    @Option(help: "Only this relation, such as member_of (repeatable).")
    var relation: [RelationKind] = []

    @Option(help: "Only what held on a day: 2012, 2012-08 or 2012-08-31.")
    var on: DateArgument?

    @Option(help: "How many steps to follow.")
    var hops = 1

    @Option(help: "What counts: stated, or all (also planned, doubted and denied; marked).")
    var modality: ModalityOption = .stated

    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if !(1...4).contains(hops) {
            throw ValidationError("--hops takes 1 to 4; found \(hops).")
        }
    }

    func run() throws {
        let store = try Store.open(database)
        let asked = try entities.entity(named: entity, in: store)
        let filter = ClaimFilter(
            relations: relation.isEmpty ? nil : Set(relation), on: on?.date.last,
            includesUnstated: modality == .all)
        try output.print(
            try Store.reporting {
                try LinksReport(of: asked, hops: hops, filter: filter, in: store)
            })
    }
}
