public import Knowledge

/// Tables of nodes and edges, with the claims and articles behind them, for spreadsheets, DuckDB
/// and pandas.
public struct CSVFormat: GraphFormat {
    /// `csv`.
    public let name = "csv"
    /// For help texts.
    public let summary = "tables for spreadsheets, DuckDB and pandas"
    /// Four tables; the second names ids of the first, the third ids of all others.
    public let fileNames = ["nodes.csv", "edges.csv", "claims.csv", "articles.csv"]
    /// In tables of their own.
    public let holdsClaims = true

    /// A format without options.
    public init() {}

    /// One table for each file.
    public func files(of graph: Subgraph) throws(FormatError) -> [[UInt8]] {
        [nodes(graph), edges(graph), claims(graph), articles(graph)].map(\.bytes)
    }

    /// Texts that a spreadsheet would not take for texts.
    public func losses(of graph: Subgraph) -> [String] {
        let names = graph.nodes.flatMap { [$0.entity.name, $0.entity.shortName] }
        let articles = graph.articles.flatMap { [$0.title, $0.publisher] }
        let texts = names + articles + graph.edges.map(\.role) + graph.claims.map { $0.quote.text }
        let formulas = texts.count { text in
            text?.first.map { "=+-@\t\r".contains($0) } ?? false
        }
        return formulas == 0
            ? []
            : [
                "\(formulas) texts begin like formulas, with =, +, - or @: import the tables as text"
            ]
    }

    private func nodes(_ graph: Subgraph) -> CSVTable {
        CSVTable(keys: ["id"], columns: Column.all, rows: graph.nodes) { [$0.entity.id.rawValue] }
    }

    private func edges(_ graph: Subgraph) -> CSVTable {
        CSVTable(
            keys: ["id", "source", "target", "relation"], columns: Column.all,
            rows: graph.linkRows
        ) { [$0.id, $0.from.rawValue, $0.to.rawValue, $0.relation] }
    }

    private func claims(_ graph: Subgraph) -> CSVTable {
        CSVTable(
            keys: ["id", "subject", "object", "attributed_to", "article"], columns: Column.all,
            rows: graph.claims
        ) { claim in
            let ends = [claim.statement.subject, claim.statement.object]
            return [claim.id.rawValue]
                + (ends + [claim.statement.attributedTo]).map {
                    $0?.rawValue ?? ""
                } + [claim.article.id.hex]
        }
    }

    private func articles(_ graph: Subgraph) -> CSVTable {
        CSVTable(keys: ["id"], columns: Column.all, rows: graph.articles) { [$0.id.hex] }
    }
}

extension GraphFormat where Self == CSVFormat {
    /// Tables of comma-separated values.
    public static func csv() -> CSVFormat { CSVFormat() }
}
