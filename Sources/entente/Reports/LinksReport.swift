import Export
import Graph
import Knowledge

/// The answer to `links`.
struct LinksReport: Report {
    private let entity: Entity
    private let steps: [Step]

    /// The links of one entity that was reached.
    private struct Step {
        let entity: Entity
        let links: [Link]
    }

    /// Follows links from an entity, each entity once, nearest first.
    init(of entity: Entity, hops: Int, filter: ClaimFilter, in store: GraphStore) throws {
        self.entity = entity
        var steps: [Step] = []
        var reached: Set<EntityID> = [entity.id]
        var frontier = [entity]
        for _ in 0..<hops {
            var next: [Entity] = []
            for asked in frontier {
                let links = try store.links(of: asked.id, filter: filter)
                steps.append(Step(entity: asked, links: links))
                for link in links where reached.insert(link.entity.id).inserted {
                    next.append(link.entity)
                }
            }
            frontier = next
        }
        self.steps = steps
    }

    var isEmpty: Bool { steps.allSatisfy(\.links.isEmpty) }

    func text(_ style: TextStyle) -> String {
        if isEmpty { return "\(entity.name): no stated link\n" }
        return steps.filter { !$0.links.isEmpty }.map { step in
            var table = Table("RELATION", "WHO", "KIND", "SINCE", "UNTIL", "STORIES", "LAST SEEN")
            for link in step.links {
                table.add(
                    link.label, link.entity.heading, link.entity.kind.rawValue,
                    link.since?.edtf ?? "", link.end, String(link.stories),
                    link.lastSeen?.edtf ?? "")
            }
            return style.heading(step.entity.heading) + "\n"
                + table.text(columns: style.columns, bold: style.isStyled)
        }.joined(separator: "\n")
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.field("entity", entity)
            json.array("links") { json in
                for link in steps.flatMap(\.links) {
                    json.object { link.encode(into: &$0) }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV(
            "entity", "relation", "direction", "linked", "kind", "stories", "claims", "since",
            "until", "first_seen", "last_seen")
        for step in steps {
            for link in step.links {
                csv.add(
                    step.entity.id.rawValue, link.relation.rawValue, link.direction.rawValue,
                    link.entity.id.rawValue, link.entity.kind.rawValue, String(link.stories),
                    String(link.claims), link.since?.edtf, link.until?.edtf,
                    link.firstSeen?.edtf, link.lastSeen?.edtf)
            }
        }
        return csv
    }
}

extension Link {
    /// The relation as seen from the entity asked about, marked where it is not plainly stated.
    fileprivate var label: String {
        let facts = relation.facts
        let words = direction == .in ? facts.inverseLabel : facts.label
        if isNegated { return "not \(words)" }
        return isHedged ? "\(words)?" : words
    }

    /// When it ended; what only happens has begun and ended on one day, which SINCE tells.
    fileprivate var end: String {
        guard relation.facts.lasts || since != until else { return "" }
        return until?.edtf ?? ""
    }

    fileprivate func encode(into json: inout JSONWriter) {
        json.object("entity") { json in
            json.field("id", entity.id.rawValue)
            json.field("name", entity.name)
            json.field("kind", entity.kind.rawValue)
            json.merged(entity)
        }
        json.field("relation", relation.rawValue)
        json.field("direction", direction.rawValue)
        json.field("stories", stories)
        json.field("claims", claims)
        json.field("since", since)
        json.field("until", until)
        json.field("first_seen", firstSeen)
        json.field("last_seen", lastSeen)
        if isHedged { json.field("hedged", true) }
        if isNegated { json.field("negated", true) }
    }
}
