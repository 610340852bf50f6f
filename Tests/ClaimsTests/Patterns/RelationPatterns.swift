import Claims
import Foundation

/// The pattern file of this checkout.
enum RelationPatterns {
    static func load() throws -> PatternSet {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let url = root.appending(path: "dict/relations.yaml")
        let text = try String(contentsOf: url, encoding: .utf8)
        return try PatternSet(reading: [PatternFile(name: "relations.yaml", text: text)])
    }
}
