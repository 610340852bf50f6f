import Knowledge

extension Column<Subgraph.Node> {
    /// What is known of an entity besides its id.
    static let all: [Column] = [
        .text("name") { $0.entity.name },
        .text("short_name") { $0.entity.shortName },
        .text("kind") { $0.entity.kind.rawValue },
        .text("organisation_kind") { $0.entity.organisationKind?.rawValue },
        // Of persons only what an article told: no dictionary is a source.
        .text("state") { node in
            let isTold = node.entity.kind == .place || node.entity.id.isDiscovered
            return isTold ? node.entity.state?.rawValue : nil
        },
        .truth("discovered") { $0.entity.id.isDiscovered },
        .truth("focus") { $0.isFocus },
        .number("stories") { $0.stories },
    ]
}

extension Column<LinkRow> {
    /// What is known of a link besides its ends and its relation.
    static let all: [Column] =
        [
            .text("label") { $0.label },
            .text("role") { $0.edge?.role },
            .text("status") { $0.edge?.status?.rawValue },
        ]
        + date("since") { $0.edge?.since }
        + date("until") { $0.edge?.until }
        + [
            .truth("symmetric") { $0.edge?.relation.facts.isSymmetric ?? true },
            .truth("former") { $0.edge?.isFormer },
            .truth("disputed") { $0.edge?.isDisputed },
            .truth("hedged") { $0.edge?.isHedged },
            .truth("denied") { $0.edge?.isDenied },
            .number("stories") { $0.stories },
            .text("claims") { row in
                row.edge.map { $0.claims.map(\.rawValue).joined(separator: " ") }
            },
            .text("first_seen") { $0.edge?.firstSeen?.edtf },
            .text("last_seen") { $0.edge?.lastSeen?.edtf },
            .text("quote") { $0.best?.quote.text ?? $0.edge?.quote },
            .number("quote_start") { $0.best?.quote.range.lowerBound },
            .number("quote_end") { $0.best?.quote.range.upperBound },
            .text("article") { $0.best?.article.id.hex },
            .text("source") { $0.best?.article.source.path },
            .number("article_start") { $0.best?.article.source.start },
            .text("title") { $0.best?.article.title },
            .text("publisher") { $0.best?.article.publisher },
            .text("published") { $0.best?.article.publication?.date.edtf },
        ]
}
