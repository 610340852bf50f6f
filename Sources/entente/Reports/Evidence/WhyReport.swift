import Export
import Graph
import Knowledge

/// The answer to `why`: claims with all that lets a reader check them.
struct WhyReport: Report {
    /// How many other stories are named; the rest is counted.
    private static let namedStories = 5

    private let claims: [ClaimEvidence]
    private let lines: PatternLines
    private let findings: [SourceCheck.Finding]?
    private let nothing: String

    /// Claims in the order in which they were told, with what their files say today if that was
    /// asked for; `nothing` is said where there is none.
    init(
        _ claims: [ClaimEvidence], lines: PatternLines, findings: [SourceCheck.Finding]?,
        nothing: String
    ) {
        self.claims = claims
        self.lines = lines
        self.findings = findings
        self.nothing = nothing
    }

    var isEmpty: Bool { claims.isEmpty }

    func text(_ style: TextStyle) -> String {
        if isEmpty { return nothing + "\n" }
        return claims.indices.map { text(ofClaim: $0, style) }.joined(separator: "\n")
    }

    private func text(ofClaim index: Int, _ style: TextStyle) -> String {
        let claim = claims[index]
        var lines = claim.remarks
        if let finding = findings?[index] { lines.append(finding.phrase) }
        if let context = claim.context { lines.append("… “\(context.text.onOneLine)”") }
        lines.append("“\(claim.markedQuote)”")
        let faint =
            [
                claim.article.citation, "\(claim.place) · rule \(rule(of: claim))",
            ] + claim.recognitions + claim.copies.map { "also in \($0.place)" }
            + stories(besides: claim) + ["to cite: \(claim.citation)"]
        lines += faint.map(style.faint)
        return style.heading(claim.sentence) + style.faint("  [\(claim.id)]") + "\n"
            + lines.map { "  \($0)\n" }.joined()
    }

    private func rule(of claim: ClaimEvidence) -> String {
        [claim.rule, lines[claim.rule]].compactMap(\.self).joined(separator: " · ")
    }

    /// The other stories that say the same, the earliest first.
    private func stories(besides claim: ClaimEvidence) -> [String] {
        let named = claim.alsoTold.prefix(Self.namedStories).map { "also told: \($0.citation)" }
        let rest = claim.alsoTold.count - named.count
        return rest > 0
            ? named + ["also told in \(rest.counting("other story", "other stories"))"] : named
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.array("claims") { json in
                for (index, claim) in claims.enumerated() {
                    json.object { json in
                        json.fields(of: claim, ruleLine: lines[claim.rule])
                        if let findings { json.field("verified", findings[index]) }
                    }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV(
            "claim", "subject", "relation", "event", "object", "role", "date", "polarity",
            "modality", "attributed_to", "quote", "path", "line", "start", "end", "title",
            "published", "publisher", "rule", "citation", "verified")
        for (index, claim) in claims.enumerated() {
            let statement = claim.statement
            csv.add(
                claim.id.rawValue, statement.subject?.rawValue, statement.relation.rawValue,
                statement.event?.rawValue, statement.object?.rawValue, statement.role,
                statement.date?.span.edtf, statement.polarity.rawValue,
                statement.modality.rawValue, statement.attributedTo?.rawValue, claim.quote.text,
                claim.article.source.path, claim.article.source.line.map(String.init),
                String(claim.quote.range.lowerBound), String(claim.quote.range.upperBound),
                claim.article.title, claim.article.publication?.date.edtf,
                claim.article.publisher, claim.rule, claim.citation, findings?[index].word)
        }
        return csv
    }
}
