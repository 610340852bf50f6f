package import Knowledge

/// A claim with what is known of the article that makes it: the one input of all histories.
///
/// A reference to what never changes: histories pass each claim on many times.
package struct TestifiedClaim: Sendable {
    private let facts: Facts

    private final class Facts: Sendable {
        let claim: Claim
        let story: ContentHash
        let document: Int
        let publication: Publication?
        let publisher: String?
        let counts: Bool

        init(
            _ claim: Claim, _ story: ContentHash, _ document: Int, _ publication: Publication?,
            _ publisher: String?
        ) {
            self.claim = claim
            self.story = story
            self.document = document
            self.publication = publication
            self.publisher = publisher
            counts = claim.statement.counts
        }
    }

    /// A claim and its article.
    package init(
        claim: Claim, story: ContentHash, document: Int, publication: Publication? = nil,
        publisher: String? = nil
    ) {
        facts = Facts(claim, story, document, publication, publisher)
    }

    /// What is said.
    package var claim: Claim { facts.claim }
    /// The claim's id.
    package var id: ClaimID { facts.claim.id }
    /// The story that says it; copies of one article share it.
    package var story: ContentHash { facts.story }
    /// Place of the article in the order of (published, path, start): a story's first one speaks.
    package var document: Int { facts.document }
    /// When the article was published, as far as known.
    package var publication: Publication? { facts.publication }
    /// Who published it.
    package var publisher: String? { facts.publisher }
    /// What the claim says.
    package var statement: Statement { facts.claim.statement }

    /// Rule 1: whether the claim moves anything, or is only shown.
    package var counts: Bool { facts.counts }

    /// In the order of the text, first article first.
    func standsBefore(_ other: TestifiedClaim) -> Bool {
        let a = (document, claim.evidence.sentence.start, claim.evidence.sentence.end)
        let b = (
            other.document, other.claim.evidence.sentence.start,
            other.claim.evidence.sentence.end
        )
        return a == b ? id < other.id : a < b
    }
}

extension TestifiedClaim: Hashable {
    /// Equal where the claim, the story and all that is known of the article are.
    package static func == (a: TestifiedClaim, b: TestifiedClaim) -> Bool {
        a.facts === b.facts
            || a.document == b.document && a.claim == b.claim && a.story == b.story
                && a.publication == b.publication && a.publisher == b.publisher
    }

    /// Feeds the claim's id and the article's place.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(document)
    }
}

extension Statement {
    /// Rule 1: whether a claim of it moves anything, or is only shown.
    fileprivate var counts: Bool {
        guard date != nil, modality == .fact || modality == .reported else { return false }
        return polarity == .affirmed || (relation == .memberOf && event == .confirmed) || isVacancy
    }

    /// "The post has been empty since": an office negated without naming anybody.
    var isVacancy: Bool {
        relation == .holdsOffice && subject == nil && polarity == .negated
    }
}
