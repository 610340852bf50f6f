import Export
import Graph
import Knowledge

/// Everything in a database as `merge` takes it: parts with their end lines, one for each stretch of
/// articles that were read with the same dictionaries.
struct StoredParts {
    private static let pieceSize = 1 << 20

    private let encoder = ExtractEncoder(withText: true)
    private var lines: [UInt8] = []
    private var part: ExtractSummary?
    private var path: String?

    /// Writes all articles of a store, piece after piece.
    static func write(_ store: GraphStore, to output: ([UInt8]) throws -> Void) throws {
        var parts = StoredParts()
        try store.forEachArticle { extract, recipe in
            parts.add(extract, readBy: recipe)
            if parts.lines.count >= pieceSize { try output(parts.takeLines()) }
        }
        parts.endPart()
        try output(parts.takeLines())
    }

    private mutating func add(_ extract: Extract, readBy recipe: BuildRecipe) {
        if part?.version != recipe.version || part?.dictionary != recipe.dictionary {
            endPart()
            part = ExtractSummary(
                articles: 0, files: 0, skipped: 0, version: recipe.version,
                dictionary: recipe.dictionary)
        }
        encoder.line(for: extract.reading, claims: extract.claims, into: &lines)
        part?.articles += 1
        if extract.reading.document.source.path != path { part?.files += 1 }
        path = extract.reading.document.source.path
    }

    private mutating func endPart() {
        if let part { encoder.end(part, into: &lines) }
        (part, path) = (nil, nil)
    }

    private mutating func takeLines() -> [UInt8] {
        defer { lines.removeAll(keepingCapacity: true) }
        return lines
    }
}
