package import Knowledge

/// A claim with what is known of the article that makes it: the one input of all histories.
package struct TestifiedClaim: Hashable, Sendable {
    /// What is said.
    package let claim: Claim
    /// The story that says it; copies of one article share it.
    package let story: ContentHash
    /// Place of the article in the order of (published, path, start): a story's first one speaks.
    package let document: Int
    /// When the article was published, as far as known.
    package let publication: Publication?
    /// Who published it.
    package let publisher: String?

    /// A claim and its article.
    package init(
        claim: Claim, story: ContentHash, document: Int, publication: Publication? = nil,
        publisher: String? = nil
    ) {
        self.claim = claim
        self.story = story
        self.document = document
        self.publication = publication
        self.publisher = publisher
    }

    /// What the claim says.
    package var statement: Statement { claim.statement }

    /// Rule 1: whether the claim moves anything, or is only shown.
    package var counts: Bool {
        let statement = statement
        guard statement.date != nil, statement.modality == .fact || statement.modality == .reported
        else { return false }
        return statement.polarity == .affirmed
            || (statement.relation == .memberOf && statement.event == .confirmed)
            || statement.isVacancy
    }

    /// In the order of the text, first article first.
    func standsBefore(_ other: TestifiedClaim) -> Bool {
        let a = (document, claim.evidence.sentence.start, claim.evidence.sentence.end)
        let b = (
            other.document, other.claim.evidence.sentence.start,
            other.claim.evidence.sentence.end
        )
        return a == b ? claim.id < other.claim.id : a < b
    }
}

extension Statement {
    /// "The post has been empty since": an office negated without naming anybody.
    var isVacancy: Bool {
        relation == .holdsOffice && subject == nil && polarity == .negated
    }
}
