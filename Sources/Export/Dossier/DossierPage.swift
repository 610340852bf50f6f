import Knowledge

/// A dossier as one page of HTML to read and print: plain, without scripts and without anything
/// from elsewhere.
struct DossierPage {
    private let dossier: Dossier
    private let names: [EntityID: String]

    init(_ dossier: Dossier) {
        self.dossier = dossier
        names = Dictionary(
            dossier.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// The whole page.
    var html: String {
        let claims = dossier.claims.count == 1 ? "1 claim" : "\(dossier.claims.count) claims"
        let articles =
            dossier.articles.count == 1 ? "1 article" : "\(dossier.articles.count) articles"
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>Evidence: \(shown(dossier.title))</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <h1>\(shown(dossier.title))</h1>
            <p>\(claims) in \(articles). Each claim is what one sentence says, with the words for who \
            it is about set bold; it may be wrong, and another sentence may say otherwise. \
            Characters are counted from the beginning of the article, of which the whole text lies \
            beside this page. <code>claims.json</code> has the same for programs; \
            <code>entente evidence --verify</code> or <code>sha256sum -c SHA256SUMS</code> in this \
            folder tells whether anything was changed since, but for the sums themselves.</p>
            <h2>Claims</h2>
            \(links.map(section).joined(separator: "\n"))
            <h2>Articles</h2>
            \(articleList)
            </body>
            </html>

            """
    }

    private static let style = """
        body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 16px/1.5 Georgia, serif; \
        color: #111; background: #fff; overflow-wrap: break-word; }
        h1, h2, h3, th { font-family: Helvetica, Arial, sans-serif; line-height: 1.2; }
        h2 { margin-top: 2em; border-bottom: 1px solid #888; }
        h3 { margin: 1.6em 0 0.4em; font-size: 1.05em; }
        .claim { margin: 0 0 1.2em; break-inside: avoid; }
        .claim p { margin: 0.2em 0; }
        blockquote { margin: 0.3em 0 0.3em 1.5em; }
        .place, code { font-size: 0.85em; color: #444; }
        dt { margin-top: 1em; font-weight: bold; }
        dd { margin-left: 1.5em; }
        @media print { body { margin: 0; max-width: none; font-size: 11pt; } a { color: inherit; } }
        """

    /// Claims with the same ends and relation, in the order in which the first of each was told.
    private var links: [[CitedClaim]] {
        struct Ends: Hashable {
            let subject: EntityID?
            let relation: RelationKind
            let object: EntityID?
        }
        var order: [Ends] = []
        var groups: [Ends: [CitedClaim]] = [:]
        for claim in dossier.claims {
            let statement = claim.statement
            let ends = Ends(
                subject: statement.subject, relation: statement.relation,
                object: statement.object)
            if groups[ends] == nil { order.append(ends) }
            groups[ends, default: []].append(claim)
        }
        return order.compactMap { groups[$0] }
    }

    private func section(_ claims: [CitedClaim]) -> String {
        guard let statement = claims.first?.statement else { return "" }
        let heading = [
            name(statement.subject), statement.relation.facts.label, name(statement.object),
        ].compactMap { $0.map(isolated) }.joined(separator: " – ")
        return (["<h3>\(heading)</h3>"] + claims.map(quoted)).joined(separator: "\n")
    }

    private func quoted(_ claim: CitedClaim) -> String {
        let statement = claim.statement
        let modality = statement.modalityPhrase(speaker: name(statement.attributedTo))
        let said =
            [
                statement.relationPhrase, statement.role,
                statement.date.map {
                    "\($0.span.edtf)\($0.basis == .dateline ? " (the article’s date)" : "")"
                },
            ].compactMap(\.self).joined(separator: ", ")
            + (modality.isEmpty ? "" : " (\(modality))")
        let range = claim.quote.range
        let file = DossierFiles.articleName(claim.article.id)
        return """
            <div class="claim" id="claim-\(claim.id)">
            <p>\(shown(said))</p>
            <blockquote>“\(marked(claim))”</blockquote>
            <p class="place">\(citation(claim.article)), \
            <a href="\(file)">characters \(range.lowerBound)–\(range.upperBound)</a>, \
            claim \(claim.id)</p>
            </div>
            """
    }

    private var articleList: String {
        let items = dossier.articles.map { article in
            var lines = ["<dt>\(citation(article.reference))</dt>"]
            lines.append("<dd>\(shown(place(article.reference)))</dd>")
            let file = DossierFiles.articleName(article.reference.id)
            lines.append(
                "<dd>SHA-256 <a href=\"\(file)\"><code>\(article.reference.id.hex)</code></a></dd>")
            lines += article.copies.map { "<dd>also in \(shown(place($0)))</dd>" }
            return lines.joined(separator: "\n")
        }
        return "<dl>\n\(items.joined(separator: "\n"))\n</dl>"
    }

    private func name(_ entity: EntityID?) -> String? {
        entity.map { names[$0] ?? $0.rawValue }
    }

    /// Title, publisher and date.
    private func citation(_ article: ArticleReference) -> String {
        let date = article.publication.map { publication in
            publication.date.edtf
                + (publication.basis == .explicit ? "" : " (by \(publication.basis.rawValue))")
        }
        let parts = [article.title, article.publisher, date].compactMap(\.self)
        return (parts.isEmpty ? [article.source.path] : parts).map(isolated)
            .joined(separator: ", ")
    }

    private func place(_ article: ArticleReference) -> String {
        let source = article.source
        return source.line.map { "\(source.path), line \($0)" }
            ?? "\(source.path), characters \(source.start)–\(source.end)"
    }

    /// The sentence on one line, with the words for subject and object bold.
    private func marked(_ claim: CitedClaim) -> String {
        let start = claim.quote.range.lowerBound
        let spans = [claim.subjectWords, claim.objectWords].compactMap(\.self)
            .filter { claim.quote.range.contains($0.lowerBound) && !$0.isEmpty }
            .map { ($0.lowerBound - start)..<($0.upperBound - start) }
        var pieces: [(text: String.UnicodeScalarView, isBold: Bool)] = []
        for (place, scalar) in claim.quote.text.unicodeScalars.enumerated() {
            let isBold = spans.contains { $0.contains(place) }
            if pieces.last?.isBold != isBold { pieces.append((.init(), isBold)) }
            pieces[pieces.count - 1].text.append(scalar)
        }
        return pieces.map { piece in
            let text = htmlEscaped(visible(String(piece.text)))
            return piece.isBold ? "<b>\(text)</b>" : text
        }.joined()
    }

    /// Text that runs from right to left, set apart so that it does not turn what stands beside it.
    private func isolated(_ text: String) -> String {
        let isTurned = text.unicodeScalars.contains { scalar in
            (0x0590...0x08FF).contains(scalar.value) || (0xFB1D...0xFEFC).contains(scalar.value)
        }
        return isTurned ? "<bdi>\(shown(text))</bdi>" : shown(text)
    }

    private func shown(_ text: String) -> String { htmlEscaped(displayText(text, limit: 2000)) }

    /// The same without what cannot be seen; blanks at the ends stay, for other words follow.
    private func visible(_ text: String) -> String {
        let inner = displayText(text, limit: 100_000)
        let isSpace: (Unicode.Scalar?) -> Bool = { $0?.properties.isWhitespace ?? false }
        let scalars = text.unicodeScalars
        return (isSpace(scalars.first) ? " " : "") + inner + (isSpace(scalars.last) ? " " : "")
    }
}
