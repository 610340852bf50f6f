import Export
import Graph
import Knowledge

/// The answer to `rank`: entities with their measures, the first by one of them.
struct RankReport: Report {
    private let entities: [RankedEntity]
    private let measure: RankMeasure

    init(_ entities: [RankedEntity], by measure: RankMeasure) {
        self.entities = entities
        self.measure = measure
    }

    var isEmpty: Bool { entities.isEmpty }

    func text(_ style: TextStyle) -> String {
        guard !isEmpty else { return "nobody of that kind is named\n" }
        var table = Table(
            "ENTITY", "KIND", "STORIES", "DEGREE", "PAGERANK", least: ["KIND", "DEGREE"])
        for ranked in entities {
            table.add(
                ranked.entity.heading, ranked.entity.kind.rawValue, String(ranked.stories),
                String(ranked.degree), ranked.pageRankDecimal)
        }
        return style.heading("By \(measure.rawValue)") + "\n"
            + table.text(columns: style.columns, bold: style.isStyled)
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.field("by", measure.rawValue)
            json.array("entities") { json in
                for ranked in entities {
                    json.object { json in
                        json.entityWithKind("entity", ranked.entity)
                        json.field("stories", ranked.stories)
                        json.field("degree", ranked.degree)
                        json.field("pagerank", millionths: ranked.pageRank)
                    }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV("entity", "name", "kind", "stories", "degree", "pagerank")
        for ranked in entities {
            csv.add(
                ranked.entity.id.rawValue, ranked.entity.name, ranked.entity.kind.rawValue,
                String(ranked.stories), String(ranked.degree), ranked.pageRankDecimal)
        }
        return csv
    }
}

extension RankedEntity {
    /// With six decimals: "0.012345".
    fileprivate var pageRankDecimal: String {
        let digits = String(pageRank % 1_000_000)
        return "\(pageRank / 1_000_000)." + String(repeating: "0", count: 6 - digits.count) + digits
    }
}
