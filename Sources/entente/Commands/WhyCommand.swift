import ArgumentParser
import Graph
import Knowledge

/// `entente why`: the sentences behind a link or a claim.
struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "The evidence: quote, file, offsets, dictionary line, pattern, citation.",
        discussion: """
            Give two entities, or the id of one claim (its first digits will do). With --verify \
            the files are read again, from where you are, to see whether they still say so; exits \
            65 if one does not.

            Example:
              entente why Uzbekistan CSTO
              entente why Uzbekistan CSTO --modality stated --verify
            """)

    @Argument(help: "An entity, or a claim id.")
    var what: String

    @Argument(help: "The other entity.")
    var other: String?

    @Option(help: "What to show: stated, or all (also planned, doubted and denied).")
    var modality: ModalityOption = .all

    @Flag(help: "Read the files again and see whether they still say so.")
    var verify = false

    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var dictionaries: DictionaryOptions

    func run() throws {
        let store = try Store.open(database)
        let (claims, nothing) = try evidence(in: store)
        let findings = verify ? Self.findings(for: claims) : nil
        try output.print(
            WhyReport(
                claims, lines: try dictionaries.patternLines(), findings: findings,
                nothing: nothing))
        let lost = (findings ?? []).count { !$0.stands }
        if lost > 0 {
            throw Failure(
                .badData, "\(lost) of \(claims.count.counting("sentence")) cannot be read there")
        }
    }

    /// The claims asked about, and what to say where there are none.
    private func evidence(in store: GraphStore) throws -> ([ClaimEvidence], nothing: String) {
        guard let other else {
            do {
                return ([try ClaimOptions.evidence(of: what, in: store)], nothing: "")
            } catch let failure as Failure where failure.code == .noInput {
                return ([], failure.message)
            } catch let failure as Failure where !ClaimOptions.areDigits(what) {
                throw Failure(.usage, failure.message + "; for a link give two entities")
            }
        }
        let a = try entities.entity(named: what, in: store)
        let b = try entities.entity(named: other, in: store)
        let filter = ClaimFilter(includesUnstated: modality == .all)
        let claims = try Store.reporting {
            try store.evidence(for: a.id, and: b.id, filter: filter)
        }
        return (claims, "no claim links \(a.name) and \(b.name)")
    }

    private static func findings(for claims: [ClaimEvidence]) -> [SourceCheck.Finding] {
        var check = SourceCheck()
        return claims.map { check.finding(for: $0) }
    }
}
