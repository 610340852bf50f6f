import Knowledge

// Claims, their quotations and their articles.
extension TurtleFormat {
    func described(_ claim: CitedClaim) -> TurtleNode {
        let statement = claim.statement
        var described = TurtleNode("entente:Claim", "oa:Annotation")
        described.add("entente:subject", statement.subject.map { .iri(iri($0)) })
        described.add("entente:relation", statement.relation.rawValue)
        described.add("entente:event", statement.event?.rawValue)
        described.add("entente:object", statement.object.map { .iri(iri($0)) })
        described.add("entente:role", statement.role)
        described.add("entente:date", statement.date.map(dated))
        described.add("entente:polarity", statement.polarity.rawValue)
        described.add("entente:modality", statement.modality.rawValue)
        described.add("entente:rule", claim.rule)
        described.add("prov:wasAttributedTo", statement.attributedTo.map { .iri(iri($0)) })
        described.add("prov:wasQuotedFrom", .iri(iri(claim.article)))
        described.add("oa:hasTarget", .node(target(of: claim)))
        return described
    }

    /// The quotation, by its words and by its place in code points.
    private func target(of claim: CitedClaim) -> TurtleNode {
        var words = TurtleNode("oa:TextQuoteSelector")
        words.add("oa:exact", claim.quote.text)
        var place = TurtleNode("oa:TextPositionSelector")
        place.add("oa:start", .number(claim.quote.range.lowerBound))
        place.add("oa:end", .number(claim.quote.range.upperBound))
        var target = TurtleNode("oa:SpecificResource")
        target.add("oa:hasSource", .iri(iri(claim.article)))
        target.add("oa:hasSelector", [.node(words), .node(place)])
        return target
    }

    func described(_ article: ArticleReference) -> TurtleNode {
        var described = TurtleNode("schema:NewsArticle", "prov:Entity")
        described.add("dcterms:title", article.title)
        described.add("dcterms:publisher", article.publisher)
        described.add("dcterms:issued", article.publication.flatMap { literal($0.date) })
        described.add("entente:published", article.publication.map { edtf($0.date.edtf) })
        described.add("entente:publishedBasis", article.publication?.basis.rawValue)
        described.add("entente:path", article.source.path)
        described.add("entente:line", article.source.line.map(TurtleTerm.number))
        described.add("entente:record", article.source.recordID)
        described.add("entente:start", .number(article.source.start))
        described.add("entente:end", .number(article.source.end))
        if article.story != article.id {
            described.add("entente:story", .iri("urn:sha256:\(article.story.hex)"))
        }
        return described
    }

    /// A claim's date with all it may mean.
    private func dated(_ date: ClaimDate) -> TurtleTerm {
        var node = TurtleNode("time:TemporalEntity")
        node.add("entente:edtf", edtf(date.span.edtf))
        node.add("entente:earliest", date.span.earliest.map(day))
        node.add("entente:latest", date.span.latest.map(day))
        node.add("entente:untilEarliest", date.span.untilEarliest.map(day))
        node.add("entente:untilLatest", date.span.untilLatest.map(day))
        node.add("entente:basis", date.basis.rawValue)
        return .node(node)
    }
}

// Dates.
extension TurtleFormat {
    /// An instant no finer than the date: `time:inXSDgYear`, `inXSDgYearMonth` or `inXSDDate`.
    func instant(_ date: PartialDate) -> TurtleTerm {
        var instant = TurtleNode("time:Instant")
        instant.add("entente:edtf", edtf(date.edtf))
        let property: String? =
            switch date.precision {
            case .year: "time:inXSDgYear"
            case .month: "time:inXSDgYearMonth"
            case .day: "time:inXSDDate"
            case .decade, .season: nil
            }
        if let property { instant.add(property, literal(date)) }
        instant.add("entente:earliest", day(date.first))
        instant.add("entente:latest", day(date.last))
        return .node(instant)
    }

    /// Nil for what XML Schema has no type for: decades, seasons, "about".
    private func literal(_ date: PartialDate) -> TurtleTerm? {
        if date.isApproximate { return nil }
        return switch date.precision {
        case .year: .typed(date.edtf, type: "xsd:gYear")
        case .month: .typed(date.edtf, type: "xsd:gYearMonth")
        case .day: .typed(date.edtf, type: "xsd:date")
        case .decade, .season: nil
        }
    }

    private func edtf(_ text: String) -> TurtleTerm { .typed(text, type: "edtf:EDTF") }

    func day(_ day: CalendarDay) -> TurtleTerm { .typed(day.iso8601, type: "xsd:date") }
}
