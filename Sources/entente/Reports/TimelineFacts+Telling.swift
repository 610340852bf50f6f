import Export
import Graph
import Knowledge

extension TimelineFacts {
    /// A claim in words: "joined 2006: Steppe Weekly, 2012-06-28 [095a255bcd396d9f]".
    func told(_ claim: TestifiedClaim) -> String {
        let statement = claim.statement
        let what = [statement.relationPhrase, statement.date?.span.edtf].compactMap(\.self)
        let who = [claim.publisher ?? "publisher not known", claim.publication?.date.edtf]
            .compactMap(\.self)
        return "\(what.joined(separator: " ")): \(who.joined(separator: ", ")) [\(claim.claim.id)]"
    }

    /// Claims in words, one a line, and below them the sentence of the one that tells most.
    func told(_ ids: [ClaimID]) throws -> [String] {
        ids.compactMap(histories.testimony.claim).map(told) + (try quote(of: ids))
    }

    /// The sentence of the claim that tells most, and where it stands.
    func quote(of ids: [ClaimID]) throws -> [String] {
        guard let best = histories.testimony.best(of: ids)?.claim.id,
            let quote = try store.quotes(for: [best])[best]
        else { return [] }
        return ["“\(quote.quote.text.onOneLine)”", quote.article.shortCitation]
    }
}
