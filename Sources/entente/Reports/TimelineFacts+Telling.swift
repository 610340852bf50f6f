import Export
import Graph
import Knowledge

/// The words of claims for those who point at a part of a timeline.
struct TimelineTelling {
    private let testimony: Testimony
    private let quotes: Quotes

    /// Below the heading so many lines are shown; below claims stand a sentence and its source.
    private static let most = TimelineChart.Tells.mostLines

    /// The words of claims, with the sentences of some of them.
    init(_ testimony: Testimony, quoting claims: [ClaimID], in store: GraphStore) throws {
        self.testimony = testimony
        quotes = try Quotes(of: claims, in: store)
    }

    /// The claim whose sentence is shown where some are told: the one that tells most; nil where
    /// the claims themselves take all lines.
    static func quoted(_ claims: [ClaimID], in testimony: Testimony) -> ClaimID? {
        claims.count < most ? testimony.best(of: claims)?.claim.id : nil
    }

    /// Claims in words, one a line, without sentences.
    func plainly(_ claims: [TestifiedClaim]) -> TimelineChart.Tells {
        tells(claims, besides: 0)
    }

    /// Claims in words, one a line, and below them the sentence of the one that tells most and where
    /// it stands.
    func callAsFunction(_ claims: [TestifiedClaim]) -> TimelineChart.Tells {
        let quote = Self.quoted(claims.map(\.claim.id), in: testimony).flatMap { quotes[$0] }
        guard let quote else { return tells(claims, besides: claims.isEmpty ? 0 : 2) }
        let lines =
            claims.map(told) + ["“\(quote.quote.text.onOneLine)”", quote.article.shortCitation]
        return TimelineChart.Tells(lines)
    }

    private func tells(
        _ claims: [TestifiedClaim], besides others: Int
    ) -> TimelineChart.Tells {
        let shown = claims.prefix(Self.most)
        return TimelineChart.Tells(shown.map(told), more: claims.count - shown.count + others)
    }

    /// "joined 2006: Steppe Weekly, 2012-06-28 [095a255bcd396d9f]".
    private func told(_ claim: TestifiedClaim) -> String {
        let statement = claim.statement
        let what = [statement.relationPhrase, statement.date?.span.edtf].compactMap(\.self)
        let who = [claim.publisher ?? "publisher not known", claim.publication?.date.edtf]
            .compactMap(\.self)
        return "\(what.joined(separator: " ")): \(who.joined(separator: ", ")) [\(claim.claim.id)]"
    }
}
