import ArgumentParser
import Graph
import Knowledge

/// `entente judge merge`: two entities that are one.
struct JudgeMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Make two entities one.",
        discussion: """
            In all answers the first is then the second: by either name, with the claims of both. \
            Entities merged into one another are all one, whatever the order.

            Example:
              entente judge merge CST CSTO --reason "the treaty and its organisation"
            """)

    @Argument(help: "The entity that is another one: an id, a name or any alias.")
    var entity: String

    @Argument(help: "The entity that it is.")
    var into: String

    @Option(help: "Why, in your words.")
    var reason = ""

    @OptionGroup var entities: EntityOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        try Judging.judge(in: database, because: reason) { store in
            let one = try entities.entityAsRead(named: entity, in: store)
            let other = try entities.entityAsRead(named: into, in: store)
            try check(one, other)
            let deed = "merged \(one.name) [\(one.id)] into \(other.name) [\(other.id)]"
            return [(.merge(one.id, into: other.id), deed)]
        }
    }

    private func check(_ one: Entity, _ other: Entity) throws {
        guard one.id != other.id else {
            throw Failure(
                .usage, "\"\(entity)\" and \"\(into)\" are both \(one.name) [\(one.id)]; give ids")
        }
        // What kind a discovered entity is of was guessed from its article.
        let isGuessed = one.id.isDiscovered || other.id.isDiscovered
        guard one.kind == other.kind || isGuessed else {
            throw Failure(
                .usage,
                "\(one.name) (\(one.kind.rawValue)) and \(other.name) (\(other.kind.rawValue)) "
                    + "are of different kinds")
        }
    }
}
