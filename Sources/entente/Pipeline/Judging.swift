import Graph
import Knowledge

/// Writes judgements and tells what was judged.
enum Judging {
    /// Judges claims in one step; `verb` is what was done with each: "rejected".
    static func judge(
        _ options: ClaimOptions, in database: DatabaseOptions, verb: String,
        _ ruling: (ClaimID) -> Ruling
    ) throws {
        try Store.changing(database) { store in
            let evidence = try options.evidence(in: store)
            let results = try store.judge(evidence.map { ruling($0.id) }, reason: options.reason)
            try report(
                zip(results, evidence).map { result, claim in
                    (result.judgement, result.isNew, "\(verb) \(claim.phrase)")
                }, to: database)
        }
    }

    /// Tells on stdout what each judgement did, by its number.
    static func report(
        _ results: [(judgement: Judgement, isNew: Bool, deed: String)],
        to database: DatabaseOptions
    ) throws {
        for result in results {
            let number = "judgement \(result.judgement.number)"
            try Console.write(
                result.isNew
                    ? "\(database.path): \(result.deed) (\(number))\n"
                    : "\(database.path): nothing to do: \(result.deed) before (\(number))\n")
        }
    }
}

extension ClaimEvidence {
    /// The claim in words, with its id.
    var phrase: String { "\(sentence) [\(id)]" }
}
