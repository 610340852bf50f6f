import Export
import Graph
import Knowledge

/// The answer to `path`: ways of the same length, each step with its best sentence.
struct PathReport: Report {
    private let from: Entity
    private let to: Entity
    private let maxHops: Int
    private let ways: [[Step]]

    private struct Step {
        let step: PathStep
        let evidence: ClaimEvidence?
    }

    init(from: Entity, to: Entity, maxHops: Int, filter: ClaimFilter, in store: GraphStore) throws {
        self.from = from
        self.to = to
        self.maxHops = maxHops
        ways = try store.paths(from: from.id, to: to.id, maxHops: maxHops, filter: filter)
            .map { way in
                try way.map { step in
                    Step(step: step, evidence: try step.claims.first.flatMap(store.evidence(for:)))
                }
            }
    }

    var isEmpty: Bool { ways.isEmpty }

    func text(_ style: TextStyle) -> String {
        guard !isEmpty else {
            return "no stated way from \(from.name) to \(to.name) within \(maxHops) steps\n"
        }
        return ways.map { way in
            let names = [from.heading] + way.map(\.step.to.heading)
            let lines = way.map { step in
                "  \(step.step.phrase)\n" + (step.evidence.map { quoted($0, style) } ?? "")
            }
            return style.heading(names.joined(separator: " → ")) + "\n" + lines.joined()
        }.joined(separator: "\n")
    }

    private func quoted(_ evidence: ClaimEvidence, _ style: TextStyle) -> String {
        "    “\(evidence.quote.text.onOneLine)”\n    "
            + style.faint("\(evidence.article.citation) [\(evidence.id)]") + "\n"
            + evidence.remarks.map { "    \($0)\n" }.joined()
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.array("paths") { json in
                for way in ways {
                    json.array { json in
                        for step in way { json.object { step.step.encode(into: &$0) } }
                    }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV("path", "step", "from", "relation", "direction", "to", "stories", "claims")
        for (number, way) in ways.enumerated() {
            for (place, step) in way.map(\.step).enumerated() {
                csv.add(
                    String(number + 1), String(place + 1), step.from.id.rawValue,
                    step.relation.rawValue, step.direction.rawValue, step.to.id.rawValue,
                    String(step.stories), step.claims.inOneCell)
            }
        }
        return csv
    }
}

extension PathStep {
    fileprivate var phrase: String {
        let facts = relation.facts
        let words = direction == .in ? facts.inverseLabel : facts.label
        let support = stories == 1 ? "1 story" : "\(stories) stories"
        return "\(from.name) – \(words) – \(to.name) (\(support))"
    }

    fileprivate func encode(into json: inout JSONWriter) {
        json.field("from", from.id.rawValue)
        json.field("relation", relation.rawValue)
        json.field("direction", direction.rawValue)
        json.field("to", to.id.rawValue)
        json.field("claims", claims)
    }
}
