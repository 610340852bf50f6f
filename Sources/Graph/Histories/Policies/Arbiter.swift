import Knowledge

/// Who prevails where sources disagree: what judgements prefer, else whom a policy favours.
struct Arbiter: Sendable {
    let testimony: Testimony
    let policy: DisputePolicy

    /// Settles what is said of a day.
    func settle(_ voices: inout Voices) {
        voices.settle(preferring: testimony.preferred)
        switch policy {
        case .all: return
        case .latest: voices.settle(by: policy) { latestPublication($0.flatMap(\.claims)) }
        case .majority: voices.settle(by: policy) { stories($0.flatMap(\.claims)) }
        case .strict:
            let isTold = voices.said.contains { Self.told.contains($0.kind) }
            if voices.status == .disputed || !isTold { voices.retract(by: policy) }
        }
    }

    /// The one of several that are said to hold an office for whom a policy decides; nil in a tie,
    /// and where it lets nobody stand who is disputed.
    func favoured(
        among sides: [(holder: EntityID?, claims: [ClaimID])]
    ) -> (holder: EntityID?, claims: [ClaimID])? {
        let weights = sides.map { side in
            switch policy {
            case .latest: latestPublication(side.claims)
            case .majority: stories(side.claims)
            case .all, .strict: 0
            }
        }
        guard let most = weights.max(), weights.count(where: { $0 == most }) == 1 else {
            return nil
        }
        return weights.firstIndex(of: most).map { sides[$0] }
    }

    /// The kinds of reasons by which a claim itself tells what is so.
    private static let told: Set<Reason.Kind> = [.change, .state, .notFounded, .ended]

    /// The last day of the latest publication date; undated stories are older than all others.
    private func latestPublication(_ claims: [ClaimID]) -> Int {
        claims.compactMap { testimony.claim($0)?.publication?.date.last.number }
            .max().map(Int.init) ?? .min
    }

    private func stories(_ claims: [ClaimID]) -> Int {
        Set(claims.compactMap { testimony.claim($0)?.story }).count
    }
}
