import Knowledge

/// Which article of a story says something first.
struct StoryTellings {
    /// For stories of several articles, the first place of everything said.
    private var firstTelling: [ContentHash: [Saying: Int]] = [:]
    private var newLists: Set<List> = []

    private struct List: Hashable {
        let document: Int
        let id: UInt32

        init?(of claim: TestifiedClaim) {
            guard let roster = claim.claim.roster else { return nil }
            document = claim.document
            id = roster.id
        }
    }

    /// Compares the articles of each story. O(n) in the claims.
    init(_ claims: [TestifiedClaim]) {
        var articles: [ContentHash: Int] = [:]
        for claim in claims {
            let first = articles[claim.story] ?? claim.document
            articles[claim.story] = first
            if first != claim.document { firstTelling[claim.story] = [:] }
        }
        guard !firstTelling.isEmpty else { return }
        for claim in claims where firstTelling[claim.story] != nil {
            firstTelling[claim.story]?[Saying(claim.statement), default: .max]
                .lower(to: claim.document)
        }
        newLists = Set(claims.filter(isNew).compactMap(List.init))
    }

    /// Whether no article before the claim's says the same, or the list it stands in is new.
    func isHeard(_ claim: TestifiedClaim) -> Bool {
        isNew(claim) || List(of: claim).map(newLists.contains) ?? false
    }

    private func isNew(_ claim: TestifiedClaim) -> Bool {
        guard let tellings = firstTelling[claim.story] else { return true }
        return tellings[Saying(claim.statement)] == claim.document
    }
}

extension Int {
    fileprivate mutating func lower(to other: Int) { self = Swift.min(self, other) }
}
