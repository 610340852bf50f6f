/// What a sentence says of a membership: something that happened, or how things stood.
public enum MembershipEvent: String, Sendable, CaseIterable {
    case founded, signed, joined, succeeded
    case rejoined
    case resumed
    case suspended, froze
    case left, expelled
    case declinedRenewal = "declined_renewal"
    case expired
    case confirmed, observer, associate
    case applied
    case announcedWithdrawal = "announced_withdrawal"
    case willNotJoin = "will_not_join"
    case barred
}

extension MembershipEvent {
    /// What an event means for the status; the table of `docs/histories.md`.
    public struct Facts: Sendable {
        /// Changes happen on one day; states hold on all days of their date; intents move nothing.
        public enum Nature: Sendable { case change, state, intent }
        /// What the event is.
        public let nature: Nature
        /// The status that a change implies on the days before; empty where it implies none.
        public let presupposes: [MembershipStatus]
        /// The status from the change on, or that the state says; nil for an intent.
        public let gives: MembershipStatus?
        /// As a table of history shows it: "joined", "announced withdrawal".
        public let label: String
    }

    /// The one table of what events mean.
    public var facts: Facts { Self.table[self, default: described] }

    private static let table = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, $0.described) })

    private var described: Facts {
        func change(_ before: [MembershipStatus], _ after: MembershipStatus, _ label: String)
            -> Facts
        { Facts(nature: .change, presupposes: before, gives: after, label: label) }
        func state(_ status: MembershipStatus, _ label: String) -> Facts {
            Facts(nature: .state, presupposes: [], gives: status, label: label)
        }
        func intent(_ label: String) -> Facts {
            Facts(nature: .intent, presupposes: [], gives: nil, label: label)
        }
        return switch self {
        case .founded: change(MembershipStatus.outside, .member, "founding member")
        case .signed: change(MembershipStatus.outside, .member, "signed")
        case .joined: change(MembershipStatus.outside, .member, "joined")
        case .succeeded: change(MembershipStatus.outside, .member, "succeeded")
        case .rejoined: change([.left], .member, "rejoined")
        case .resumed: change([.suspended, .frozen], .member, "resumed")
        case .suspended: change(MembershipStatus.inside, .suspended, "suspended")
        case .froze: change(MembershipStatus.inside, .frozen, "froze")
        case .left: change(MembershipStatus.inside, .left, "left")
        case .expelled: change(MembershipStatus.inside, .left, "expelled")
        case .declinedRenewal: change(MembershipStatus.inside, .left, "declined renewal")
        case .expired: change(MembershipStatus.inside, .left, "expired")
        case .confirmed: state(.member, "member")
        case .observer: state(.observer, "observer")
        case .associate: state(.associate, "associate")
        case .applied: intent("applied")
        case .announcedWithdrawal: intent("announced withdrawal")
        case .willNotJoin: intent("will not join")
        case .barred: intent("barred")
        }
    }
}
