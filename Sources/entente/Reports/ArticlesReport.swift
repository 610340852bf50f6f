import Export
import Graph
import Knowledge

/// The answer to `articles`: those that name everybody asked about, the last published first.
struct ArticlesReport: Report {
    private let asked: [Entity]
    private let articles: Page<NamingArticle>
    /// Whether only articles of other days name them.
    private let isElsewhere: Bool

    init(
        naming asked: [Entity], published span: PublicationSpan, limit: Int?, in store: GraphStore
    ) throws {
        self.asked = asked
        let ids = asked.map(\.id)
        articles = try store.articles(naming: ids, published: span, limit: limit)
        isElsewhere =
            try articles.rows.isEmpty && !span.isEndless
            && !store.articles(naming: ids, limit: 1).rows.isEmpty
    }

    var isEmpty: Bool { articles.rows.isEmpty }
    var omission: String? { articles.omission }

    func text(_ style: TextStyle) -> String {
        let names = asked.map(\.heading).joined(separator: " and ")
        guard !isEmpty else {
            return isElsewhere
                ? "no article of these days names \(names); others do\n"
                : "no article names \(names)\n"
        }
        var table = Table(
            "PUBLISHED", "TITLE", "PUBLISHER", "MENTIONS", "CLAIMS", "FILE",
            spare: ["MENTIONS", "FILE"], least: ["CLAIMS", "PUBLISHER"])
        for row in articles.rows {
            table.add(
                row.article.publication?.date.edtf ?? "", row.article.title?.onOneLine ?? "",
                row.article.publisher?.onOneLine ?? "", String(row.mentions),
                String(row.claims.count), row.article.place)
        }
        return style.heading(names) + "\n"
            + table.text(columns: style.columns, bold: style.isStyled)
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.array("entities") { json in
                for entity in asked { json.object { $0.fields(of: entity) } }
            }
            json.array("articles") { json in
                for row in articles.rows {
                    json.object { json in
                        json.object("article") { row.article.encode(into: &$0) }
                        json.field("mentions", row.mentions)
                        json.field("claims", row.claims)
                    }
                }
            }
            json.field("more", articles.more)
        }
    }

    var csv: CSV {
        var csv = CSV(
            "published", "title", "publisher", "mentions", "claims", "path", "line", "start", "end",
            "article", "story")
        for row in articles.rows {
            let article = row.article
            csv.add(
                article.publication?.date.edtf, article.title, article.publisher,
                String(row.mentions), row.claims.inOneCell, article.source.path,
                article.source.line.map(String.init), String(article.source.start),
                String(article.source.end), article.id.hex, article.story.hex)
        }
        return csv
    }
}
