import ArgumentParser
import Graph
import Knowledge

/// `entente why`: the sentences behind a link or a claim.
struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "The evidence: quote, file, offsets, dictionary line, pattern, citation.",
        discussion: """
            Give two entities, or the id of one claim (its first digits will do).

            Example:
              entente why Uzbekistan CSTO
            """)

    @Argument(help: "An entity, or a claim id.")
    var what: String

    @Argument(help: "The other entity.")
    var other: String?

    @Option(help: "What to show: stated, or all (also planned, doubted and denied).")
    var modality: ModalityOption = .all

    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        guard let other else { return try output.print(try claim(in: store)) }
        let a = try entities.entity(named: what, in: store)
        let b = try entities.entity(named: other, in: store)
        let filter = ClaimFilter(includesUnstated: modality == .all)
        let evidence = try Store.reporting {
            try store.evidence(for: a.id, and: b.id, filter: filter)
        }
        try output.print(
            WhyReport(evidence, nothing: "no claim links \(a.name) and \(b.name)"))
    }

    private func claim(in store: GraphStore) throws -> WhyReport {
        let id = ClaimID(rawValue: what)
        let evidence = try Store.reporting { try store.evidence(for: id) }
        return WhyReport(
            evidence.map { [$0] } ?? [],
            nothing: "no single claim has the id \"\(what)\"; for a link give two entities")
    }
}
