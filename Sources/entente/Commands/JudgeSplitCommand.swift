import ArgumentParser
import Graph
import Knowledge

/// `entente judge split`: undoes merges.
struct JudgeSplitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Undo the merges of an entity.",
        discussion: """
            Undoes every merge that names the entity, or that names both of two.

            Example:
              entente judge merge CST CSTO && entente judge split CST
            """)

    @Argument(help: "The entity: an id, a name or any alias it had before.")
    var entity: String

    @Argument(help: "Only its merge with this one.")
    var other: String?

    @Option(help: "Why, in your words.")
    var reason = ""

    @OptionGroup var entities: EntityOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        try Judging.judge(in: database, because: reason) { store in
            let one = try entities.entityAsRead(named: entity, in: store)
            let other = try other.map { try entities.entityAsRead(named: $0, in: store) }
            let merges = try store.merges(of: one.id, with: other?.id)
            guard !merges.isEmpty else {
                let pair = other.map { " with \($0.name)" } ?? ""
                throw Failure(.noAnswer, "no judgement merges \(one.name)\(pair)")
            }
            return merges.map(\.undoing)
        }
    }
}
