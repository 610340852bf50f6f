import Entities

@testable import Import

/// Overlays as tests compare them.
enum Overlays {
    /// The rows of a table without its header, `|` between cells, those at the end left away where
    /// they are empty.
    static func rows(of overlay: DictionaryOverlay, _ table: String) -> [String] {
        let text = overlay.tables.first { $0.name == table }?.text ?? ""
        return text.split(separator: "\n").dropFirst().map { line in
            var row = line.split(separator: "\t", omittingEmptySubsequences: false)
                .joined(separator: "|")
            while row.last == "|" { row.removeLast() }
            return row
        }
    }

    /// The dictionaries with the overlay over them.
    static func files(
        _ overlay: DictionaryOverlay, over files: [DictionaryFile]
    ) -> [DictionaryFile] {
        files
            + overlay.tables.map { table in
                DictionaryFile(
                    directory: "imported", name: table.name, bytes: Array(table.text.utf8))
            }
    }
}
