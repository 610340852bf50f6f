package import Knowledge

/// A status on one day and the claims that speak for it.
package struct Voice: Hashable, Sendable {
    /// What they say.
    package let status: MembershipStatus
    /// The claims, in the order of their ids.
    package let claims: [ClaimID]

    /// A status and who says it.
    package init(_ status: MembershipStatus, _ claims: some Sequence<ClaimID>) {
        self.status = status
        self.claims = Array(claims).sortedOnce
    }
}

/// All that is said of one membership on one day.
struct Voices: Sendable {
    /// What each group of claims says, and by which rule.
    private(set) var said: [Reason] = []
    /// The statuses that are said.
    private(set) var statuses: StatusSet = []
    /// What was said against claims that a judgement preferred, or that a policy set aside.
    private(set) var overruled: [Reason] = []
    /// The preferred claims that settled the day; empty where it was not disputed, or still is.
    private(set) var settledBy: [ClaimID] = []
    /// The policy that decided the day, where it was disputed or not plainly told.
    private(set) var decidedBy: DisputePolicy?
    /// Why nothing may be said: the day lies within a change, or before a return whose cause
    /// nobody tells.
    private(set) var doubts: [Reason] = []

    mutating func say(
        _ status: MembershipStatus, _ claims: [ClaimID], _ ground: Reason.Ground
    ) {
        guard !claims.isEmpty else { return }
        say(Reason(status, ground, claims))
    }

    /// Adds what some claims say.
    mutating func say(_ reason: Reason) {
        said.append(reason)
        statuses.insert(StatusSet(reason.status))
    }

    /// Notes why the status may be unknown.
    mutating func doubt(_ claims: [ClaimID], _ ground: Reason.Ground) {
        doubts.append(Reason(.unknown, ground, claims))
    }

    /// Takes back what was said, for a reason.
    mutating func silence(_ claims: [ClaimID], _ ground: Reason.Ground) {
        (said, statuses) = ([], [])
        doubt(claims, ground)
    }

    /// Whether a predecessor passed on what is said.
    var isBySuccession: Bool { said.contains { $0.kind == .succession } }

    /// Whether a claim leaves it open what the status was.
    var isUnsettled: Bool { !doubts.isEmpty }

    /// Why the status is what it is: why it is said, else why nothing can be.
    var reasons: [Reason] { said.isEmpty ? doubts : said }

    /// Rule 8: what holds on the day.
    var status: MembershipStatus { said.isEmpty ? .unknown : statuses.common ?? .disputed }

    /// All claims that speak.
    var claims: [ClaimID] {
        said.count == 1 ? said[0].claims : said.flatMap(\.claims).sortedOnce
    }

    /// Statuses that agree stand on one side, under the most particular of them; a side that
    /// agrees with several stands with the first. One side where nothing is disputed.
    var sides: [Voice] { Self.sides(of: said) }

    /// The statuses of the sides, and of what was said against preferred claims, alone.
    var sideStatuses: [MembershipStatus] {
        [statuses, StatusSet(overruled.lazy.map(\.status))].flatMap { said in
            Self.groups(of: said.members, by: { $0 }).map { StatusSet($0).common ?? .disputed }
        }
    }

    /// What was said against preferred claims, in the same way.
    var overruledSides: [Voice] { Self.sides(of: overruled) }

    /// Ends a dispute in favour of the one side that has preferred claims. Where several sides have
    /// some, or none has, it stays.
    mutating func settle(preferring preferred: Set<ClaimID>) {
        guard !preferred.isEmpty, status == .disputed else { return }
        func isFavoured(_ side: [Reason]) -> Bool {
            side.contains { !preferred.isDisjoint(with: $0.claims) }
        }
        let groups = Self.groups(of: said)
        let favoured = groups.filter(isFavoured)
        guard favoured.count == 1 else { return }
        said = favoured[0]
        statuses = StatusSet(said.map(\.status))
        overruled = groups.filter { !isFavoured($0) }.flatMap { $0 }
        settledBy = preferred.intersection(claims).sorted()
    }

    /// Ends a dispute in favour of the one side that weighs most; a tie stays.
    mutating func settle(by policy: DisputePolicy, weighing weight: ([Reason]) -> Int) {
        guard status == .disputed else { return }
        let groups = Self.groups(of: said).map { (side: $0, weight: weight($0)) }
        let heaviest = groups.filter { group in !groups.contains { $0.weight > group.weight } }
        guard heaviest.count == 1, let favoured = heaviest.first else { return }
        said = favoured.side
        statuses = StatusSet(said.map(\.status))
        overruled = groups.filter { $0.weight < favoured.weight }.flatMap(\.side)
        decidedBy = policy
    }

    /// Sets aside all that is said.
    mutating func retract(by policy: DisputePolicy) {
        guard !said.isEmpty else { return }
        overruled = said + overruled
        (said, statuses) = ([], [])
        decidedBy = policy
    }

    private static func sides(of sayings: [Reason]) -> [Voice] {
        if sayings.count == 1 { return [sayings[0].voice] }
        return groups(of: sayings).map { group in
            let status = StatusSet(group.lazy.map(\.status)).common ?? .disputed
            return Voice(status, group.flatMap(\.claims))
        }
    }

    private static func groups(of sayings: [Reason]) -> [[Reason]] {
        groups(of: sayings, by: \.status)
    }

    private static func groups<Saying>(
        of sayings: [Saying], by said: (Saying) -> MembershipStatus
    ) -> [[Saying]] {
        var groups: [[Saying]] = []
        var statuses: [StatusSet] = []
        for saying in sayings.sorted(by: { said($0).order < said($1).order }) {
            let status = StatusSet(said(saying))
            if let index = statuses.firstIndex(where: { $0.union(status).common != nil }) {
                groups[index].append(saying)
                statuses[index].insert(status)
            } else {
                groups.append([saying])
                statuses.append(status)
            }
        }
        return groups
    }
}

extension MembershipStatus {
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
