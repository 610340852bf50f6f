import Knowledge

// Entities and articles.
extension FollowTheMoneyFormat {
    func described(_ node: Subgraph.Node, in graph: Subgraph) -> FtMEntity {
        let entity = node.entity
        let schema =
            switch entity.kind {
            case .person: "Person"
            case .state: "PublicBody"
            case .organisation: "Organization"
            case .place: "Address"
            }
        var described = FtMEntity(ftmID(entity.id.rawValue), schema)
        described.add("name", ftmName(entity))
        if entity.kind == .place {
            described.add("full", ftmName(entity))
        } else {
            described.add("abbreviation", entity.shortName.map(ftmText))
            described.add("classification", classification(of: entity))
            for (property, relation) in Self.existence {
                let dates = graph.claims.filter { says($0.statement, relation, of: entity.id) }
                    .compactMap { claim -> String? in
                        guard case .on(let date)? = claim.statement.date?.span else { return nil }
                        return ftmDate(date)
                    }
                described.add(property, Set(dates).sorted())
            }
        }
        // Demonyms and surnames are among them: they point to somebody, but are not names of his.
        described.add("weakAlias", node.otherNames.filter { $0 != entity.shortName }.map(ftmText))
        described.add("summary", "named in \(storyCount(node.stories)); id \(entity.id)")
        return described
    }

    private static let existence = [
        ("incorporationDate", RelationKind.established), ("dissolutionDate", .dissolved),
    ]

    private func says(
        _ statement: Statement, _ relation: RelationKind, of entity: EntityID
    ) -> Bool {
        statement.relation == relation && statement.object == entity
            && statement.polarity == .affirmed
            && (statement.modality == .fact || statement.modality == .reported)
    }

    private func classification(of entity: Entity) -> String? {
        if entity.kind == .state { return "state" }
        guard let kind = entity.organisationKind, kind != .organisation else { return nil }
        return kind.rawValue.replacing("_", with: " ")
    }

    func described(_ article: ArticleReference) -> FtMEntity {
        var described = FtMEntity(article.id.hex, "Article")
        described.add("title", article.title.map(ftmText))
        described.add("fileName", ftmText(article.source.path))
        described.add("publisher", article.publisher.map(ftmText))
        described.add("publishedAt", ftmDate(article.publication?.date))
        let place =
            article.source.line.map { "line \($0)" }
            ?? "characters \(article.source.start)–\(article.source.end)"
        let story = article.story == article.id ? [] : ["copy of \(article.story.hex)"]
        let date = article.publication.map { ["published \($0.date.edtf) (\($0.basis.rawValue))"] }
        described.add("summary", ([place] + (date ?? []) + story).joined(separator: "; "))
        return described
    }
}

/// A name that FollowTheMoney keeps: of one without a visible character it takes the id.
func ftmName(_ entity: Entity) -> String {
    let names = [entity.name, entity.id.rawValue, "unnamed"].map(ftmText)
    return names.first { !$0.isEmpty } ?? ""
}

/// Text as FollowTheMoney keeps it: without control characters, which it drops.
func ftmText(_ text: String) -> String { displayText(text, limit: 20_000) }
