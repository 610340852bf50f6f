/// How central each node of an undirected graph is: the share of time that a walker spends there who
/// follows links as often as they weigh, and now and then begins anew anywhere.
///
/// Brin and Page, "The anatomy of a large-scale hypertextual web search engine" (1998).
struct PageRank {
    /// How often the walker follows a link.
    private static let damping = 0.85
    /// Steps after which it ends, however much still changes.
    private static let maximalSteps = 200

    /// The share of each node; together 1, or none without nodes.
    let shares: [Double]

    /// Ranks nodes 0 to `count - 1`. O(n + m) for each of at most 200 steps.
    init(count: Int, links: [(a: Int, b: Int, weight: Double)]) {
        guard count > 0 else {
            shares = []
            return
        }
        var total = [Double](repeating: 0, count: count)
        for link in links {
            total[link.a] += link.weight
            total[link.b] += link.weight
        }
        var shares = [Double](repeating: 1 / Double(count), count: count)
        for _ in 0..<Self.maximalSteps {
            let stranded = shares.indices.reduce(0) { $0 + (total[$1] == 0 ? shares[$1] : 0) }
            let anew = (1 - Self.damping + Self.damping * stranded) / Double(count)
            var next = [Double](repeating: anew, count: count)
            for link in links {
                next[link.b] += Self.damping * shares[link.a] * link.weight / total[link.a]
                next[link.a] += Self.damping * shares[link.b] * link.weight / total[link.b]
            }
            let change = zip(shares, next).reduce(0) { $0 + abs($1.0 - $1.1) }
            shares = next
            if change < 1e-10 { break }
        }
        self.shares = shares
    }
}
