package import Knowledge

/// All claims that histories are made of, of each story every one once, sorted for the questions
/// asked.
///
/// The order in which claims come does not matter.
package struct Testimony: Sendable {
    /// Every claim of the first article of every story and what its copies say otherwise, in the
    /// order of their ids.
    package let claims: [TestifiedClaim]
    /// Their ids: to be searched without touching the claims.
    private let ids: [ClaimID]
    /// Those among them that judgements prefer: what their story says so stands where sources
    /// disagree.
    package let preferred: Set<ClaimID>
    private let memberships: [EntityID: [EntityID: [TestifiedClaim]]]
    private let offices: [EntityID: [TestifiedClaim]]
    private let lives: [EntityID: [TestifiedClaim]]
    private let predecessorsOf: [EntityID: [EntityID]]
    private let successorsOf: [EntityID: [EntityID]]

    /// Hears all claims, or only those whose article's whole publication date lies by a day
    /// (rule 10); undated articles are then left out.
    ///
    /// A preferred claim stands for all in which its story says the same. Of `others`, claims of
    /// the same stories about other matters, only the place in their lists is looked at.
    package init(
        _ all: some Sequence<TestifiedClaim>, besides others: [TestifiedClaim] = [],
        knownBy day: CalendarDay? = nil, preferred: Set<ClaimID> = []
    ) {
        func isKnown(_ claim: TestifiedClaim) -> Bool {
            guard let day else { return true }
            return claim.publication.map { $0.date.last <= day } ?? false
        }
        let known = all.filter(isKnown)
        claims = Self.hearingEachStoryOnce(known, besides: others.filter(isKnown))
        ids = claims.map(\.id)
        self.preferred = Self.tellingsOfStories(in: known, of: preferred)
        var memberships: [EntityID: [EntityID: [TestifiedClaim]]] = [:]
        var offices: [EntityID: [TestifiedClaim]] = [:]
        var lives: [EntityID: [TestifiedClaim]] = [:]
        var successors: [EntityID: Set<EntityID>] = [:]
        var predecessors: [EntityID: Set<EntityID>] = [:]
        for claim in claims {
            let (subject, object) = (claim.statement.subject, claim.statement.object)
            switch claim.statement.relation {
            case .memberOf:
                guard let subject, let object else { continue }
                memberships[object, default: [:]][subject, default: []].append(claim)
            case .holdsOffice, .appointed:
                if let object { offices[object, default: []].append(claim) }
            case .established, .founded, .dissolved:
                if let object { lives[object, default: []].append(claim) }
            case .succeededBy:
                guard let subject, let object, claim.counts else { continue }
                lives[subject, default: []].append(claim)
                successors[subject, default: []].insert(object)
                predecessors[object, default: []].insert(subject)
            default: continue
            }
        }
        self.memberships = memberships
        self.offices = offices
        self.lives = lives
        successorsOf = successors.mapValues { $0.sorted() }
        predecessorsOf = predecessors.mapValues { $0.sorted() }
    }

    /// All claims in which a story says what one of its claims among some says, however surely.
    private static func tellingsOfStories(
        in claims: [TestifiedClaim], of some: Set<ClaimID>
    ) -> Set<ClaimID> {
        guard !some.isEmpty else { return [] }
        struct Telling: Hashable {
            let story: ContentHash
            let saying: Saying

            init(_ claim: TestifiedClaim) {
                var statement = claim.statement
                statement.modality = .fact
                statement.attributedTo = nil
                story = claim.story
                saying = Saying(statement)
            }
        }
        let tellings = Set(claims.filter { some.contains($0.id) }.map(Telling.init))
        return Set(claims.filter { tellings.contains(Telling($0)) }.map(\.id))
    }

    /// Of a story's later copies only what none before them says: a date corrected, a sentence
    /// added. Of a list that differs, all of it.
    private static func hearingEachStoryOnce(
        _ claims: [TestifiedClaim], besides others: [TestifiedClaim]
    ) -> [TestifiedClaim] {
        let tellings = StoryTellings(claims + others)
        var seen: Set<ClaimID> = []
        return claims.filter(tellings.isHeard)
            .sorted { ($0.id, $0.document) < ($1.id, $1.document) }
            .filter { seen.insert($0.id).inserted }
    }

    /// The claim of an id. O(log n).
    package func claim(_ id: ClaimID) -> TestifiedClaim? {
        let position = ids.position { $0 >= id }
        return position < ids.count && ids[position] == id ? claims[position] : nil
    }

    /// Of some claims the one to quote for all: it tells most.
    package func best(of ids: some Sequence<ClaimID>) -> TestifiedClaim? {
        ids.compactMap(claim).min {
            QuoteOrder($0.statement, id: $0.id) < QuoteOrder($1.statement, id: $1.id)
        }
    }

    /// What is said of one membership.
    package func claims(of member: EntityID, in organisation: EntityID) -> [TestifiedClaim] {
        memberships[organisation]?[member] ?? []
    }

    /// Everybody of whom a membership in an organisation is said, counted or not.
    package func members(of organisation: EntityID) -> [EntityID] {
        (memberships[organisation] ?? [:]).keys.sorted()
    }

    /// Every organisation of which a membership is said.
    package var organisations: [EntityID] { memberships.keys.sorted() }

    /// Every state or organisation of which an office is said.
    package var officeBodies: [EntityID] { offices.keys.sorted() }

    /// What is said of the offices of a body.
    package func offices(of body: EntityID) -> [TestifiedClaim] { offices[body] ?? [] }

    /// Every organisation or state whose beginning or end is told.
    package var datedBodies: [EntityID] { lives.keys.sorted() }

    /// What is said of a body's beginning and end.
    func life(of body: EntityID) -> [TestifiedClaim] { lives[body] ?? [] }

    /// The bodies that claims say a body succeeded.
    package func predecessors(of body: EntityID) -> [EntityID] { predecessorsOf[body] ?? [] }

    /// The bodies that claims say succeeded it.
    package func successors(of body: EntityID) -> [EntityID] { successorsOf[body] ?? [] }
}
