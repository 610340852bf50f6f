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
        case .latest: voices.settle(by: policy) { latestPublication($0) }
        case .majority: voices.settle(by: policy) { stories($0) }
        case .strict:
            let isTold = voices.said.contains { Self.told.contains($0.kind) }
            if voices.status == .disputed || !isTold { voices.retract(by: policy) }
        }
    }

    /// The kinds of reasons by which a claim itself tells what is so.
    private static let told: Set<Reason.Kind> = [.change, .state, .notFounded, .ended]

    /// The last day of the latest publication date; undated stories are older than all others.
    private func latestPublication(_ side: [Reason]) -> Int {
        side.flatMap(\.claims).compactMap { testimony.claim($0)?.publication?.date.last.number }
            .max().map(Int.init) ?? .min
    }

    private func stories(_ side: [Reason]) -> Int {
        Set(side.flatMap(\.claims).compactMap { testimony.claim($0)?.story }).count
    }
}
