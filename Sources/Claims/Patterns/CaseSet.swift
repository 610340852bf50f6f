import Knowledge

/// A set of the cases of a small enum, one bit each: to ask it costs no hash.
struct CaseSet<Case: NumberedCase>: SetAlgebra, Hashable, Sendable {
    private var bits: UInt8 = 0

    init() {}

    private init(bits: UInt8) { self.bits = bits }

    private static func bit(_ member: Case) -> UInt8 { 1 &<< member.number }

    func contains(_ member: Case) -> Bool { bits & Self.bit(member) != 0 }
    func union(_ other: Self) -> Self { Self(bits: bits | other.bits) }
    func intersection(_ other: Self) -> Self { Self(bits: bits & other.bits) }
    func symmetricDifference(_ other: Self) -> Self { Self(bits: bits ^ other.bits) }
    mutating func formUnion(_ other: Self) { bits |= other.bits }
    mutating func formIntersection(_ other: Self) { bits &= other.bits }
    mutating func formSymmetricDifference(_ other: Self) { bits ^= other.bits }

    @discardableResult
    mutating func insert(_ member: Case) -> (inserted: Bool, memberAfterInsert: Case) {
        let isNew = !contains(member)
        bits |= Self.bit(member)
        return (isNew, member)
    }

    @discardableResult
    mutating func remove(_ member: Case) -> Case? {
        guard contains(member) else { return nil }
        bits &= ~Self.bit(member)
        return member
    }

    @discardableResult
    mutating func update(with member: Case) -> Case? {
        insert(member).inserted ? nil : member
    }
}

/// A case of an enum of up to eight, which knows its bit.
protocol NumberedCase: Hashable, Sendable {
    /// From 0, another for each case.
    var number: UInt8 { get }
}

extension EntityKind: NumberedCase {
    var number: UInt8 {
        switch self {
        case .person: 0
        case .state: 1
        case .organisation: 2
        case .place: 3
        }
    }
}

extension OrganisationKind: NumberedCase {
    var number: UInt8 {
        switch self {
        case .organisation: 0
        case .armedGroup: 1
        case .party: 2
        case .treaty: 3
        case .media: 4
        }
    }
}
