import ArgumentParser

/// The forms of reference tables.
enum ReferenceFormat: String, ExpressibleByArgument, CaseIterable {
    case csv, ftm

    /// The form that a file's name tells: `.json` and `.ftm` are entities, all else cells.
    init(ofFileAt path: String) {
        let name = path.hasSuffix(".gz") ? String(path.dropLast(3)) : path
        let isEntities = [".json", ".jsonl", ".ndjson", ".ftm"].contains { name.hasSuffix($0) }
        self = isEntities ? .ftm : .csv
    }
}
