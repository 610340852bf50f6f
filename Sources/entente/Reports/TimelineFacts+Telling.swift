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

    /// Claims in words, one a line.
    func told(_ ids: [ClaimID]) -> [String] {
        ids.compactMap(histories.testimony.claim).map(told)
    }
}
