import Export
import Graph

/// The answer to `stats`: names and counts.
struct StatsReport: Report {
    private let counts: [(name: String, count: Int)]

    init(_ statistics: Statistics) {
        counts = [
            ("files", statistics.files), ("documents", statistics.documents),
            ("stories", statistics.stories), ("dated_documents", statistics.datedDocuments),
            ("sentences", statistics.sentences), ("mentions", statistics.mentions),
            ("open_mentions", statistics.openMentions), ("entities", statistics.entities),
            ("discovered_entities", statistics.discoveredEntities),
            ("claims", statistics.claims), ("links", statistics.links),
            ("conflicts", statistics.conflicts),
        ]
    }

    var isEmpty: Bool { false }

    func text(_ style: TextStyle) -> String {
        let width = counts.map { String($0.count).count }.max() ?? 0
        return counts.map { name, count in
            let digits = String(count)
            return String(repeating: " ", count: width - digits.count) + digits + "  "
                + name.split(separator: "_").joined(separator: " ") + "\n"
        }.joined()
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            for (name, count) in counts { json.field(name, count) }
        }
    }

    var csv: CSV {
        var csv = CSV("what", "count")
        for (name, count) in counts { csv.add(name, String(count)) }
        return csv
    }
}
