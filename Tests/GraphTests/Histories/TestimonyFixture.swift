import Knowledge

@testable import Graph

/// Writes testimony by hand, one claim a line: `told.says("A", "qatar", .left, "opec", "2019-01")`.
struct TestimonyFixture {
    private(set) var claims: [TestifiedClaim] = []
    private var documents: [String: Int] = [:]

    /// A claim about a membership by the story of a name.
    mutating func says(
        _ story: String, _ member: EntityID?, _ event: MembershipEvent, _ organisation: EntityID,
        _ date: String?, published: String? = nil, polarity: Polarity = .affirmed,
        modality: Modality = .fact, roster: Roster? = nil
    ) {
        says(
            story,
            Statement(
                subject: member, relation: .memberOf, event: event, object: organisation,
                date: Self.date(date), polarity: polarity, modality: modality),
            published: published, roster: roster)
    }

    /// A claim about a body's beginning, end or succession.
    mutating func says(
        _ story: String, _ relation: RelationKind, _ body: EntityID, _ date: String?,
        by subject: EntityID? = nil
    ) {
        says(
            story,
            Statement(subject: subject, relation: relation, object: body, date: Self.date(date)))
    }

    /// A complete list of members.
    mutating func lists(
        _ story: String, _ members: [EntityID], _ organisation: EntityID, _ date: String
    ) {
        let roster = Roster(id: UInt32(claims.count), isComplete: true, count: members.count)
        for member in members {
            says(story, member, .confirmed, organisation, date, roster: roster)
        }
    }

    /// An office, a vacancy where there is no person.
    mutating func office(
        _ story: String, _ person: EntityID?, _ role: String, _ body: EntityID, _ date: String?,
        _ relation: RelationKind = .holdsOffice, published: String? = nil
    ) {
        says(
            story,
            Statement(
                subject: person, relation: relation, object: body, role: role,
                date: Self.date(date), polarity: person == nil ? .negated : .affirmed),
            published: published)
    }

    /// Any claim; its id hashes what it says and its place in the story.
    mutating func says(
        _ story: String, _ statement: Statement, published: String? = nil, roster: Roster? = nil
    ) {
        let document = documents[story] ?? documents.count
        documents[story] = document
        let hash = ContentHash(hashing: story.utf8)
        let place = claims.count
        let id = ClaimID(article: hash, evidence: place..<place + 1, statement: statement)
        claims.append(
            TestifiedClaim(
                claim: Claim(
                    id: id, statement: statement,
                    evidence: Evidence(sentence: TextRange(place, place + 1)), roster: roster,
                    rule: "test"),
                story: hash, document: document,
                publication: published.flatMap(PartialDate.init(edtf:)).map {
                    Publication(date: $0, basis: .explicit)
                }))
    }

    private static func date(_ edtf: String?) -> ClaimDate? {
        edtf.flatMap(DateSpan.init(edtf:)).map { ClaimDate(span: $0, basis: .explicit) }
    }

    /// Answers from all that was said.
    var histories: Histories { Histories(Testimony(claims)) }
}
