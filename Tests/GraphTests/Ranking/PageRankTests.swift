import Testing

@testable import Graph

/// Shares that can be reckoned by hand.
struct PageRankTests {
    private func close(_ a: [Double], _ b: [Double]) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) < 1e-6 }
    }

    @Test func nothing() {
        #expect(PageRank(count: 0, links: []).shares == [])
    }

    @Test func withoutLinksAllAreAlike() {
        #expect(close(PageRank(count: 2, links: []).shares, [0.5, 0.5]))
    }

    /// Of a star with three rays the middle has m = 0.15/4 + 0.85 · 3r, a ray r = 0.15/4 + 0.85 · m/3.
    @Test func star() {
        let rank = PageRank(count: 4, links: [(0, 1, 1), (0, 2, 1), (0, 3, 1)])
        let middle = 0.0375 * (1 + 0.85 * 3) / (1 - 0.85 * 0.85)
        let ray = 0.0375 + 0.85 * middle / 3
        #expect(close(rank.shares, [middle, ray, ray, ray]))
    }

    @Test func heavierLinksCarryMore() {
        let rank = PageRank(count: 3, links: [(0, 1, 9), (0, 2, 1)])
        #expect(rank.shares[1] > rank.shares[2])
        #expect(abs(rank.shares.reduce(0, +) - 1) < 1e-9)
    }
}
