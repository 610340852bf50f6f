import Export
import Graph
import Knowledge

/// The answer to `path`: the shortest ways, then others, each step with its best sentence.
struct PathReport: Report {
    private let from: Entity
    private let to: Entity
    private let maxHops: Int
    private let ways: [[PathStep]]
    private let quotes: Quotes

    init(from: Entity, to: Entity, maxHops: Int, filter: ClaimFilter, in store: GraphStore) throws {
        self.from = from
        self.to = to
        self.maxHops = maxHops
        ways = try store.paths(
            from: from.id, to: to.id, maxHops: maxHops, withAlternatives: true, filter: filter)
        quotes = try Quotes(of: ways.joined().compactMap(\.best), in: store)
    }

    var isEmpty: Bool { ways.isEmpty }

    func text(_ style: TextStyle) -> String {
        guard !isEmpty else {
            return "no stated way from \(from.name) to \(to.name) within \(maxHops) steps\n"
        }
        return ways.map { way in
            let names = [from.heading] + way.map(\.to.heading)
            let lines = way.flatMap { step in
                ["  \(step.phrase)"] + (step.best.map { quotes.lines([$0], style) } ?? [])
            }
            return style.heading(names.joined(separator: " → ")) + "\n"
                + lines.map { "\($0)\n" }.joined()
        }.joined(separator: "\n")
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.array("paths") { json in
                for way in ways {
                    json.array { json in
                        for step in way { json.object { step.encode(into: &$0) } }
                    }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV("path", "step", "from", "relation", "direction", "to", "stories", "claims")
        for (number, way) in ways.enumerated() {
            for (place, step) in way.enumerated() {
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
