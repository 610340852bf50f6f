import Export
import Graph
import Knowledge

/// The answer to `links`: stated links, and who is named together with whom if that was asked for.
struct LinksReport: Report {
    private let entity: Entity
    private let steps: [Step]
    private let mentions: [CoMention]?
    /// Links of the entity, where the question finds none: those stated, and all.
    private let others: (stated: Int, all: Int)

    /// The links of one entity that was reached.
    private struct Step {
        let entity: Entity
        let links: [Link]
    }

    /// Follows links from an entity, each entity once, nearest first; of each only the strongest
    /// `limit`, and nobody further from those left out.
    init(
        of entity: Entity, hops: Int, limit: Int?, options: LinkOptions, withMentions: Bool,
        in store: GraphStore
    ) throws {
        self.entity = entity
        var steps: [Step] = []
        var reached: Set<EntityID> = [entity.id]
        var frontier = [entity]
        for _ in 0..<hops {
            var next: [Entity] = []
            for asked in frontier {
                let all = try store.links(
                    of: asked.id, filter: options.filter.claims, choice: options.choice)
                let links = Array(all.prefix(limit ?? all.count))
                steps.append(Step(entity: asked, links: links))
                for link in links where reached.insert(link.entity.id).inserted {
                    next.append(link.entity)
                }
            }
            frontier = next
        }
        self.steps = steps
        let met =
            withMentions ? try store.coMentions(of: entity.id, choice: options.choice) : nil
        mentions = met.map { Array($0.prefix(limit ?? $0.count)) }
        let isEmpty = steps.allSatisfy(\.links.isEmpty) && met?.isEmpty ?? true
        others =
            isEmpty
            ? (
                try store.links(of: entity.id).count,
                try store.links(of: entity.id, filter: ClaimFilter(includesUnstated: true)).count
            ) : (0, 0)
    }

    var isEmpty: Bool { steps.allSatisfy(\.links.isEmpty) && mentions?.isEmpty ?? true }

    func text(_ style: TextStyle) -> String {
        if isEmpty { return "\(entity.name): \(nothing)\n" }
        var parts = steps.filter { !$0.links.isEmpty }.map { step in
            style.heading(step.entity.heading) + "\n" + table(of: step.links, style)
        }
        if let mentions, !mentions.isEmpty { parts.append(mentions.text(entity, style)) }
        return parts.joined(separator: "\n")
    }

    /// What there is instead.
    private var nothing: String {
        if others.stated > 0 {
            return "no such link; without the filters \(others.stated.counting("stated link"))"
        }
        if others.all > 0 {
            return "no stated link; --modality all shows \(others.all) planned, doubted or denied"
        }
        return "no stated link; 'entente articles' lists where the name occurs"
    }

    /// Relation by relation, in the order of their strongest links.
    private func table(of links: [Link], _ style: TextStyle) -> String {
        var table = Table(
            "RELATION", "WHO", "KIND", "SINCE", "UNTIL", "STORIES", "FIRST SEEN", "LAST SEEN",
            spare: ["FIRST SEEN", "LAST SEEN", "KIND"], least: ["STORIES"])
        var groups: [String: [Link]] = [:]
        var labels: [String] = []
        for link in links {
            if groups[link.label] == nil { labels.append(link.label) }
            groups[link.label, default: []].append(link)
        }
        for label in labels {
            for (place, link) in (groups[label] ?? []).enumerated() {
                table.add(
                    place == 0 ? label : "", link.who, link.entity.kind.rawValue,
                    link.since?.edtf ?? "", link.end, String(link.stories),
                    link.firstSeen?.edtf ?? "", link.lastSeen?.edtf ?? "")
            }
        }
        return table.text(columns: style.columns, bold: style.isStyled)
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.field("entity", entity)
            json.array("links") { json in
                for link in steps.flatMap(\.links) {
                    json.object { link.encode(into: &$0) }
                }
            }
            if let mentions {
                json.array("mentioned_with") { json in
                    for mention in mentions { json.object { mention.encode(into: &$0) } }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV(
            "entity", "relation", "direction", "linked", "kind", "stories", "claims", "since",
            "until", "first_seen", "last_seen", "association", "roles")
        for step in steps {
            for link in step.links {
                csv.add(
                    step.entity.id.rawValue, link.relation.rawValue, link.direction.rawValue,
                    link.entity.id.rawValue, link.entity.kind.rawValue, String(link.stories),
                    String(link.claims), link.since?.edtf, link.until?.edtf,
                    link.firstSeen?.edtf, link.lastSeen?.edtf, nil,
                    link.roles.joined(separator: "; "))
            }
        }
        for mention in mentions ?? [] {
            csv.add(
                entity.id.rawValue, "mentioned_with", LinkDirection.both.rawValue,
                mention.entity.id.rawValue, mention.entity.kind.rawValue,
                String(mention.stories), nil, nil, nil, mention.firstSeen?.edtf,
                mention.lastSeen?.edtf, mention.association.hundredths, nil)
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

    /// The entity, with the role in an office.
    fileprivate var who: String {
        roles.isEmpty ? entity.heading : "\(entity.heading): \(roles.joined(separator: ", "))"
    }

    /// When it ended; what only happens has begun and ended on one day, which SINCE tells.
    fileprivate var end: String {
        guard relation.facts.lasts || since != until else { return "" }
        return until?.edtf ?? ""
    }

    fileprivate func encode(into json: inout JSONWriter) {
        json.entityWithKind("entity", entity)
        json.field("relation", relation.rawValue)
        json.field("direction", direction.rawValue)
        json.field("stories", stories)
        json.field("claims", claims)
        json.field("since", since)
        json.field("until", until)
        json.field("first_seen", firstSeen)
        json.field("last_seen", lastSeen)
        if !roles.isEmpty { json.field("roles", roles) }
        if isHedged { json.field("hedged", true) }
        if isNegated { json.field("negated", true) }
    }
}
