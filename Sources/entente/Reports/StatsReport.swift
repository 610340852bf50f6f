import Export
import Graph
import Knowledge

/// The answer to `stats`: counts by name, then what there is most of.
struct StatsReport: Report {
    private let highlights: Highlights
    private let counts: [(name: String, count: Int)]

    init(_ statistics: Statistics, _ highlights: Highlights) {
        self.highlights = highlights
        counts = [
            ("files", statistics.files), ("documents", statistics.documents),
            ("stories", statistics.stories), ("dated_documents", statistics.datedDocuments),
            ("sentences", statistics.sentences), ("mentions", statistics.mentions),
            ("open_mentions", statistics.openMentions), ("entities", statistics.entities),
            ("discovered_entities", statistics.discoveredEntities),
            ("claims", statistics.claims), ("links", statistics.links),
            ("conflicts", statistics.conflicts), ("bytes", highlights.size),
        ]
    }

    var isEmpty: Bool { false }

    func text(_ style: TextStyle) -> String {
        var parts = [column(counts.map { ($0.count, words($0.name)) }, style)]
        let relations = highlights.claimsByRelation.map { ($0.claims, $0.relation.facts.label) }
        parts.append(section("Claims by relation", relations, style))
        let top = highlights.topEntities.map { ($0.stories, $0.entity.heading) }
        parts.append(section("Named by most stories", top, style))
        let open = highlights.openNames.map { name in
            (
                name.mentions,
                "\(name.text): \(name.candidates.map(\.rawValue).joined(separator: ", "))"
            )
        }
        parts.append(section("Open names, and whom they may mean", open, style))
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func section(_ title: String, _ rows: [(Int, String)], _ style: TextStyle) -> String {
        rows.isEmpty ? "" : style.heading(title) + "\n" + column(rows, style)
    }

    /// Numbers, set right, and what they count.
    private func column(_ rows: [(Int, String)], _ style: TextStyle) -> String {
        let width = rows.map { String($0.0).count }.max() ?? 0
        let margin = "\n" + String(repeating: " ", count: width + 2)
        return rows.map { count, name in
            let digits = String(count)
            let lines = style.folded(name, margin: width + 2)
            return String(repeating: " ", count: width - digits.count) + digits + "  "
                + lines.joined(separator: margin) + "\n"
        }.joined()
    }

    private func words(_ name: String) -> String {
        name.split(separator: "_").joined(separator: " ")
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            for (name, count) in counts { json.field(name, count) }
            json.array("claims_by_relation") { json in
                for (relation, claims) in highlights.claimsByRelation {
                    json.object { json in
                        json.field("relation", relation.rawValue)
                        json.field("claims", claims)
                    }
                }
            }
            json.array("top_entities") { json in
                for ranked in highlights.topEntities {
                    json.object { json in
                        json.entityWithKind("entity", ranked.entity)
                        json.field("stories", ranked.stories)
                    }
                }
            }
            json.array("open_names") { json in
                for name in highlights.openNames {
                    json.object { json in
                        json.field("text", name.text)
                        json.field("mentions", name.mentions)
                        json.field("candidates", name.candidates.map(\.rawValue))
                    }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV("what", "count")
        for (name, count) in counts { csv.add(name, String(count)) }
        for (relation, claims) in highlights.claimsByRelation {
            csv.add("claims: \(relation.rawValue)", String(claims))
        }
        return csv
    }
}
