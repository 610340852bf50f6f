import ArgumentParser
import Graph
import Knowledge

/// `entente history`: membership history, per source, disputes shown.
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Membership history with its sources, disputes shown.",
        discussion: """
            With an organisation also its predecessors and successors; without, all of which \
            anything is told, or of many those of which most is.

            Example:
              entente history Uzbekistan CSTO
            """)

    @Argument(help: "The state or person: an id, a name or any alias.")
    var entity: String

    @Argument(help: "The organisation.")
    var organisation: String?

    @OptionGroup var explanation: ExplanationOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var policy: PolicyOptions
    @OptionGroup var history: HistoryOptions
    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        let member = try entities.entity(named: entity, in: store)
        let body = try organisation.map { try entities.entity(named: $0, in: store) }
        let organisations = try body == nil ? organisations(of: member, in: store) : nil
        let topics =
            body.map { [HistoryTopic.membership(of: member.id, in: $0.id)] }
            ?? organisations?.rows.map { .membership(of: member.id, in: $0) }
            ?? [.memberships(of: member.id)]
        let histories = try history.histories(about: topics, in: store, policy: policy.policy)
        try output.print(
            try Store.reporting {
                try HistoryReport(
                    of: member, in: body, among: organisations, limit: page.most,
                    why: explanation.why, histories: histories, store: store)
            })
    }

    /// The organisations of which most is told; nil where those are not known before all is heard.
    private func organisations(
        of member: Entity, in store: GraphStore
    ) throws -> Page<EntityID>? {
        guard history.hearsAll else { return nil }
        return try Store.reporting { try store.organisations(of: member.id, limit: page.most) }
    }
}
