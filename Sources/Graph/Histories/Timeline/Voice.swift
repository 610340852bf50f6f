package import Knowledge

/// A status on one day and the claims that speak for it.
package struct Voice: Hashable, Sendable {
    /// What they say.
    package let status: MembershipStatus
    /// The claims, in the order of their ids.
    package let claims: [ClaimID]

    init(_ status: MembershipStatus, _ claims: some Sequence<ClaimID>) {
        self.status = status
        self.claims = Set(claims).sorted()
    }
}

/// All that is said of one membership on one day.
struct Voices: Sendable {
    /// Why a voice speaks: what conflicts are named after.
    enum Ground: Hashable, Sendable {
        case change, standing, backward, founding, roster, succession
    }

    private(set) var said: [(voice: Voice, ground: Ground)] = []
    /// Whether the day lies within a change, or before a return whose cause nobody tells.
    var isUnsettled = false

    mutating func say(_ status: MembershipStatus, _ claims: [ClaimID], _ ground: Ground) {
        guard !claims.isEmpty else { return }
        said.append((Voice(status, claims), ground))
    }

    mutating func silence() {
        said = []
        isUnsettled = true
    }

    var statuses: Set<MembershipStatus> { Set(said.map(\.voice.status)) }

    /// Rule 8: what holds on the day.
    var status: MembershipStatus {
        said.isEmpty ? .unknown : MembershipStatus.common(statuses) ?? .disputed
    }

    /// All claims that speak.
    var claims: [ClaimID] { Set(said.flatMap(\.voice.claims)).sorted() }

    /// Statuses that agree stand on one side, under the most particular of them; a side that
    /// agrees with several stands with the first. One side where nothing is disputed.
    var sides: [Voice] {
        var groups: [[Voice]] = []
        for voice in said.map(\.voice).sorted(by: { $0.order < $1.order }) {
            let index = groups.firstIndex {
                MembershipStatus.common(Set($0.map(\.status) + [voice.status])) != nil
            }
            if let index { groups[index].append(voice) } else { groups.append([voice]) }
        }
        return groups.map { group in
            let status = MembershipStatus.common(Set(group.map(\.status))) ?? .disputed
            return Voice(status, group.flatMap(\.claims))
        }
    }
}

extension Voice {
    fileprivate var order: Int { MembershipStatus.allCases.firstIndex(of: status) ?? 0 }
}
