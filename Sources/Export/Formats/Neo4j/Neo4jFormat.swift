public import Knowledge

/// Tables with the headers of `neo4j-admin database import full`: entities, claims and articles as
/// nodes; links between entities, and what each claim is about and where it is told.
public struct Neo4jFormat: GraphFormat {
    /// `neo4j`.
    public let name = "neo4j"
    /// For help texts.
    public let summary = "tables for neo4j-admin import"
    /// Three tables of nodes, three of relationships.
    public let fileNames = [
        "entities.csv", "claims.csv", "articles.csv", "links.csv", "about.csv", "told.csv",
    ]
    /// As nodes of their own.
    public let holdsClaims = true

    /// A format without options.
    public init() {}

    /// One table for each file.
    public func files(of graph: Subgraph) throws(FormatError) -> [[UInt8]] {
        [
            entities(graph), claims(graph), articles(graph), links(graph), about(graph),
            told(graph),
        ].map(\.bytes)
    }

    private func entities(_ graph: Subgraph) -> CSVTable {
        CSVTable(
            keys: ["id:ID(Entity)", ":LABEL"], columns: Column.all, names: header,
            rows: graph.nodes
        ) { [$0.entity.id.rawValue, labels(of: $0.entity)] }
    }

    private func claims(_ graph: Subgraph) -> CSVTable {
        CSVTable(
            keys: ["id:ID(Claim)", ":LABEL"], columns: Column.all, names: header,
            rows: graph.claims
        ) { [$0.id.rawValue, "Claim"] }
    }

    private func articles(_ graph: Subgraph) -> CSVTable {
        CSVTable(
            keys: ["id:ID(Article)", ":LABEL"], columns: Column.all, names: header,
            rows: graph.articles
        ) { [$0.id.hex, "Article"] }
    }

    private func links(_ graph: Subgraph) -> CSVTable {
        CSVTable(
            keys: [":START_ID(Entity)", ":END_ID(Entity)", ":TYPE", "id"], columns: Column.all,
            names: header, rows: graph.linkRows
        ) { [$0.from.rawValue, $0.to.rawValue, $0.relation.uppercased(), $0.id] }
    }

    private func about(_ graph: Subgraph) -> CSVTable {
        var table = CSVTable([":START_ID(Claim)", ":END_ID(Entity)", ":TYPE"])
        let known = Set(graph.nodes.map(\.entity.id))
        for claim in graph.claims {
            let statement = claim.statement
            let ends = [
                ("SUBJECT", statement.subject), ("OBJECT", statement.object),
                ("SPEAKER", statement.attributedTo),
            ]
            for (type, entity) in ends {
                guard let entity, known.contains(entity) else { continue }
                table.add([claim.id.rawValue, entity.rawValue, type])
            }
        }
        return table
    }

    private func told(_ graph: Subgraph) -> CSVTable {
        var table = CSVTable([":START_ID(Claim)", ":END_ID(Article)", ":TYPE"])
        for claim in graph.claims {
            table.add([claim.id.rawValue, claim.article.id.hex, "TOLD_IN"])
        }
        return table
    }

    private func header<Row>(_ column: Column<Row>) -> String {
        switch column.type {
        case .text: column.name
        case .number: "\(column.name):int"
        case .truth: "\(column.name):boolean"
        case .day: "\(column.name):date"
        }
    }

    /// `Entity;Organisation;ArmedGroup`.
    private func labels(of entity: Entity) -> String {
        let kinds = [entity.kind.rawValue, entity.organisationKind?.rawValue]
        var labels = ["Entity"]
        for kind in kinds.compactMap(\.self) {
            let label = kind.split(separator: "_").map {
                $0.prefix(1).uppercased() + $0.dropFirst()
            }
            .joined()
            if !labels.contains(label) { labels.append(label) }
        }
        return labels.joined(separator: ";")
    }
}

extension GraphFormat where Self == Neo4jFormat {
    /// Tables for Neo4j's bulk import.
    public static func neo4j() -> Neo4jFormat { Neo4jFormat() }
}
