import Graph
import Knowledge

/// Writes judgements and tells what was judged.
enum Judging {
    /// A ruling, and what it does in words: "merged A into B".
    typealias Deed = (ruling: Ruling, phrase: String)

    /// Judges in one step what a look at the store suggests, and tells on stdout what each judgement
    /// did, by its number.
    static func judge(
        in database: DatabaseOptions, because reason: String,
        _ deeds: (GraphStore) throws -> [Deed]
    ) throws {
        try Store.changing(database) { store in
            let deeds = try deeds(store)
            let results = try store.judge(deeds.map(\.ruling), reason: reason)
            for (result, deed) in zip(results, deeds) {
                let number = "judgement \(result.judgement.number)"
                try Console.write(
                    result.isNew
                        ? "\(database.path): \(deed.phrase) (\(number))\n"
                        : "\(database.path): nothing to do: \(deed.phrase) before (\(number))\n")
            }
        }
    }

    /// Judges claims; `verb` is what was done with each: "rejected".
    static func judge(
        _ options: ClaimOptions, in database: DatabaseOptions, verb: String,
        _ ruling: (ClaimID) -> Ruling
    ) throws {
        try judge(in: database, because: options.reason) { store in
            try options.evidence(in: store).map { (ruling($0.id), "\(verb) \($0.phrase)") }
        }
    }
}

extension ClaimEvidence {
    /// The claim in words, with its id.
    var phrase: String { "\(sentence) [\(id)]" }
}

extension Judgement {
    /// What takes it back.
    var undoing: Judging.Deed { (.undo(number), "undid \(number), \(phrase)") }
}
