import Knowledge

/// All that the user decided, in order.
struct Judgements {
    let all: [Judgement]

    /// Those that count.
    var inEffect: [Judgement] { all.filter(\.isInEffect) }

    /// What was last decided of a claim, if that is in effect: rejected, preferred or neither.
    func verdict(on claim: ClaimID) -> Judgement? {
        inEffect.last { $0.ruling.claim == claim && $0.ruling.verdict != .note }
    }

    /// Which entities are which others.
    var merges: [(entity: EntityID, into: EntityID)] {
        inEffect.compactMap { judgement in
            if case .merge(let entity, let other) = judgement.ruling {
                (entity, other)
            } else {
                nil
            }
        }
    }

    /// The judgement in effect that says the same, so that saying it again adds nothing.
    func standing(for ruling: Ruling, reason: String) -> Judgement? {
        switch ruling {
        case .reject(let claim), .prefer(let claim):
            verdict(on: claim).flatMap { $0.ruling == ruling ? $0 : nil }
        case .note: inEffect.first { $0.ruling == ruling && $0.reason == reason }
        case .merge: inEffect.first { $0.ruling == ruling }
        case .undo(let number):
            all.first { $0.number == number && $0.undoneBy != nil }
        }
    }
}
