import Knowledge

import class GRDB.Database

/// What judgements make of claims: the rejected ones count for nothing, and entities that are one
/// go by one id.
struct Verdicts {
    /// Claims that count for nothing.
    let rejected: Set<ClaimID>
    /// Claims that settle disputes.
    let preferred: Set<ClaimID>
    private let identities: Identities

    /// What the stored judgements come to. O(n) in the judgements, few as they are.
    init(in database: Database) throws {
        var last: [ClaimID: Ruling.Verdict] = [:]
        for judgement in try Judgements(from: database).inEffect {
            guard let claim = judgement.ruling.claim, judgement.ruling.verdict != .note else {
                continue
            }
            last[claim] = judgement.ruling.verdict
        }
        rejected = Set(last.filter { $0.value == .reject }.keys)
        preferred = Set(last.filter { $0.value == .prefer }.keys)
        identities = try Identities(stored: database)
    }

    /// The id by which an entity goes.
    func identified(_ entity: EntityID) -> EntityID { identities[entity] }

    /// A statement about the entities that its own are; as it stands mostly.
    func identified(_ statement: Statement) -> Statement {
        var statement = statement
        statement.subject = statement.subject.map { identities[$0] }
        statement.object = statement.object.map { identities[$0] }
        statement.attributedTo = statement.attributedTo.map { identities[$0] }
        return statement
    }

    /// What a claim counts for; nil for a rejected one, and for one that would link an entity with
    /// itself.
    func heard(_ claim: ClaimID, saying statement: Statement) -> Statement? {
        if rejected.isEmpty, identities.isEmpty { return statement }
        guard !rejected.contains(claim) else { return nil }
        let identified = identified(statement)
        guard identified != statement else { return statement }
        if let subject = identified.subject, subject == identified.object { return nil }
        return Statement(
            subject: identified.subject, relation: identified.relation, event: identified.event,
            object: identified.object, role: identified.role, date: identified.date,
            polarity: identified.polarity, modality: identified.modality,
            attributedTo: identified.attributedTo)
    }

    /// A record of what a claim counts for; nil as above.
    func heard(_ claim: ClaimRecord) -> ClaimRecord? {
        heard(claim.id, saying: claim.statement).map { statement in
            ClaimRecord(
                key: claim.key, id: claim.id, statement: statement, story: claim.story,
                published: claim.published)
        }
    }

    /// A claim with what it counts for; nil as above.
    func heard(_ claim: Claim) -> Claim? {
        if rejected.isEmpty, identities.isEmpty { return claim }
        return heard(claim.id, saying: claim.statement).map { statement in
            Claim(
                id: claim.id, statement: statement, evidence: claim.evidence,
                roster: claim.roster, rule: claim.rule)
        }
    }
}
