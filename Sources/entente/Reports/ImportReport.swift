import Import

/// What an import read, made, left out and could not read.
struct ImportReport {
    let text: String

    init(_ records: ImportedRecords, _ overlay: DictionaryOverlay, folder: String) {
        func list(_ counts: [(what: String, count: Int)]) -> String {
            let told = counts.filter { $0.count > 0 }.map { "\($0.count) \($0.what)" }
            return told.isEmpty ? "nothing" : told.joined(separator: ", ")
        }
        var lines = ["read: \(list(records.counts))", "\(folder): \(list(overlay.counts))"]
        if !overlay.leftOut.isEmpty {
            let count = overlay.leftOut.count
            lines.append("left out: \(count.counting("line")), see \(folder)/left-out.txt")
        }
        if !records.problems.isEmpty {
            lines.append("not read: \(records.problems.count.counting("problem")), see above")
        }
        text = lines.map { $0 + "\n" }.joined()
    }
}
