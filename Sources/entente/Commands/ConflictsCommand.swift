import ArgumentParser
import Graph
import Knowledge

/// `entente conflicts`: where sources disagree.
struct ConflictsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conflicts",
        abstract: "Where sources disagree.",
        discussion: """
            Hard conflicts cannot both be true and come first; soft ones can be reconciled. With --against, what \
            one publisher or imported table says is set beside what all others do: where they \
            agree, where they differ, and what only one of them has.

            Example:
              entente conflicts Venezuela
            """)

    @Argument(help: "Only conflicts that concern this entity.")
    var entity: String?

    @Option(help: "Compare this publisher, or imported table, with all others.")
    var against: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var history: HistoryOptions
    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        let asked = try entity.map { try entities.entity(named: $0, in: store) }
        if let against {
            let comparisons = try comparisons(with: against, about: asked, in: store)
            return try output.print(
                try Store.reporting {
                    try ComparisonReport(comparisons, with: against, store: store)
                })
        }
        let conflicts = try conflicts(about: asked, in: store)
        try output.print(try Store.reporting { try ConflictsReport(conflicts, store: store) })
    }

    private func conflicts(about entity: Entity?, in store: GraphStore) throws -> Page<Conflict> {
        try history.answer(
            about: entity.map { HistoryTopic.conflicts(about: $0.id) }, in: store,
            stored: { try $0.conflicts(about: entity?.id, limit: page.most) },
            heard: { Page($0.conflicts(about: entity?.id, titles: $1), limit: page.most) })
    }

    /// Nothing of a publisher is known: the answer names whose articles there are.
    private func nobody(_ publisher: String, in store: GraphStore) throws -> Failure {
        let known = try Store.reporting { try store.publishersOfBodies() }
        let named = known.prefix(5).map { "\"\($0)\"" }.joined(separator: ", ")
        let rest = known.count > 5 ? " and \((known.count - 5).counting("other"))" : ""
        return Failure(
            .noAnswer,
            "\(store.path): no article of \"\(publisher)\" tells of a member or an office"
                + (known.isEmpty ? "" : "; there are those of \(named)\(rest)"))
    }

    private func comparisons(
        with publisher: String, about entity: Entity?, in store: GraphStore
    ) throws -> [Comparison] {
        let bodies = try Store.reporting { try store.bodies(toldBy: publisher) }
        guard !bodies.isEmpty else {
            throw try nobody(publisher, in: store)
        }
        let titles = try Store.reporting { try store.officeTitles() }
        let topics = bodies.flatMap { [HistoryTopic.members(of: $0), .offices(of: $0)] }
        return try history.histories(about: topics, in: store)
            .comparisons(with: publisher, titles: titles)
            .filter { comparison in
                guard let entity else { return true }
                return comparison.body == entity.id || comparison.member == entity.id
            }
    }
}
