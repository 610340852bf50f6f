import Graph
import Knowledge

/// The sentences behind claims, for the footing of an answer.
struct Quotes {
    private var evidence: [ClaimID: ClaimEvidence] = [:]

    /// Looks up each claim once.
    init(of claims: some Sequence<ClaimID>, in store: GraphStore) throws {
        for claim in claims where evidence[claim] == nil {
            evidence[claim] = try store.evidence(for: claim)
        }
    }

    /// The evidence for a claim.
    subscript(claim: ClaimID) -> ClaimEvidence? { evidence[claim] }

    /// Each sentence once, in the order in which they were published, with where it stands.
    func lines(_ claims: [ClaimID], _ style: TextStyle) -> [String] {
        var seen: Set<String> = []
        return claims.compactMap { evidence[$0] }
            .sorted { ($0.published, $0.id) < ($1.published, $1.id) }
            .filter { seen.insert($0.quote.text).inserted }
            .flatMap { claim in
                [
                    "    “\(claim.quote.text.onOneLine)”",
                    style.faint("    \(claim.article.citation) [\(claim.id)]"),
                ]
            }
    }
}

extension ClaimEvidence {
    fileprivate var published: CalendarDay {
        article.publication?.date.first ?? .distantFuture
    }
}
