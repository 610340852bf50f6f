import Knowledge

/// Some statuses, as bits: they are compared for every stretch of days of every membership.
struct StatusSet: OptionSet, Sendable {
    let rawValue: UInt16

    /// One status.
    init(_ status: MembershipStatus) {
        let position = Self.byDetail.firstIndex { $0 == status } ?? 0
        rawValue = 1 << UInt16(position)
    }

    /// Several.
    init(_ statuses: some Sequence<MembershipStatus>) {
        self = statuses.reduce(into: []) { $0.insert(StatusSet($1)) }
    }

    /// Bits.
    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// All statuses; of those that agree the more particular one stands behind.
    private static let byDetail: [MembershipStatus] = [
        .none, .left, .observer, .associate, .member, .suspended, .frozen, .disputed, .unknown,
    ]
    /// The statuses in it.
    var members: [MembershipStatus] { Self.byDetail.filter { contains(StatusSet($0)) } }

    private static let outside = StatusSet(rawValue: 0b1111)
    private static let inside = StatusSet(rawValue: 0b111_0000)
    private static let guests = StatusSet(rawValue: 0b1100)

    /// Rule 8: the most particular of statuses that agree; nil if they do not, or if there are none.
    var common: MembershipStatus? {
        guard rawValue != 0 else { return nil }
        let isOne = rawValue & (rawValue - 1) == 0
        let agree = isSubset(of: Self.outside) || isSubset(of: Self.inside)
        guard isOne || (agree && !isSuperset(of: Self.guests)) else { return nil }
        return Self.byDetail[UInt16.bitWidth - 1 - rawValue.leadingZeroBitCount]
    }
}

extension MembershipStatus {
    /// Rule 8: whether both can be true on one day.
    func agrees(with other: MembershipStatus) -> Bool {
        StatusSet(self).union(StatusSet(other)).common != nil
    }
}
