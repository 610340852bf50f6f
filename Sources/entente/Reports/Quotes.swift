import Graph
import Knowledge

/// The sentences behind claims, for the footing of an answer.
struct Quotes {
    private let quotes: [ClaimID: ClaimQuote]

    /// Looks up each claim once.
    init(of claims: some Sequence<ClaimID>, in store: GraphStore) throws {
        quotes = try store.quotes(for: claims)
    }

    /// All sentences, in the order in which they were published.
    var all: [ClaimQuote] {
        quotes.values.sorted { ($0.published, $0.id) < ($1.published, $1.id) }
    }

    /// The sentence behind a claim.
    subscript(claim: ClaimID) -> ClaimQuote? { quotes[claim] }

    /// Each sentence once, in the order in which they were published, with where it stands and what
    /// was judged of it.
    func lines(
        _ claims: [ClaimID], indent: String = "    ", _ style: TextStyle
    ) -> [String] {
        // Quotes are large: their days and ids are put in order.
        let quoted = claims.compactMap { claim in quotes[claim].map { ($0.published, claim) } }
            .sorted { $0 < $1 }.compactMap { quotes[$0.1] }
        // Of claims in one sentence the judged one stands for all.
        let judged = Set(quoted.filter { !$0.remarks.isEmpty }.map(\.quote.text))
        var seen: Set<String> = []
        return quoted.filter { !$0.remarks.isEmpty || !judged.contains($0.quote.text) }
            .filter { seen.insert($0.quote.text).inserted }
            .flatMap { claim in
                [
                    "\(indent)“\(claim.quote.text.onOneLine)”",
                    style.faint("\(indent)\(claim.article.citation) [\(claim.id)]"),
                ] + claim.remarks.map { indent + $0 }
            }
    }
}

extension ClaimQuote {
    fileprivate var published: CalendarDay {
        article.publication?.date.first ?? .distantFuture
    }
}
