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

    /// What one group of claims says, and why it speaks.
    typealias Saying = (voice: Voice, ground: Ground)

    private(set) var said: [Saying] = []
    /// What was said against claims that a judgement preferred.
    private(set) var overruled: [Saying] = []
    /// The preferred claims that settled the day; empty where it was not disputed, or still is.
    private(set) var settledBy: [ClaimID] = []
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
    var sides: [Voice] { Self.sides(of: said) }

    /// What was said against preferred claims, in the same way.
    var overruledSides: [Voice] { Self.sides(of: overruled) }

    /// Ends a dispute in favour of the one side that has preferred claims. Where several sides have
    /// some, or none has, it stays.
    mutating func settle(preferring preferred: Set<ClaimID>) {
        guard !preferred.isEmpty, status == .disputed else { return }
        func isFavoured(_ side: [Saying]) -> Bool {
            side.contains { !preferred.isDisjoint(with: $0.voice.claims) }
        }
        let groups = Self.groups(of: said)
        let favoured = groups.filter(isFavoured)
        guard favoured.count == 1 else { return }
        said = favoured[0]
        overruled = groups.filter { !isFavoured($0) }.flatMap { $0 }
        settledBy = preferred.intersection(claims).sorted()
    }

    private static func sides(of sayings: [Saying]) -> [Voice] {
        groups(of: sayings).map { group in
            let status = MembershipStatus.common(Set(group.map(\.voice.status))) ?? .disputed
            return Voice(status, group.flatMap(\.voice.claims))
        }
    }

    private static func groups(of sayings: [Saying]) -> [[Saying]] {
        var groups: [[Saying]] = []
        for saying in sayings.sorted(by: { $0.voice.order < $1.voice.order }) {
            let index = groups.firstIndex { group in
                let statuses = Set(group.map(\.voice.status) + [saying.voice.status])
                return MembershipStatus.common(statuses) != nil
            }
            if let index { groups[index].append(saying) } else { groups.append([saying]) }
        }
        return groups
    }
}

extension Voice {
    fileprivate var order: Int { MembershipStatus.allCases.firstIndex(of: status) ?? 0 }
}
