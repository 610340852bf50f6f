import Knowledge

extension MembershipEvent {
    /// What it says of a member, in a sentence: "Qatar left", "Qatar’s membership expired".
    func telling(of member: String) -> String {
        switch self {
        case .founded: "\(member) was a founding member"
        case .signed: "\(member) signed the founding treaty"
        case .succeeded: "\(member) succeeded to a membership"
        case .resumed: "\(member)’s membership was resumed"
        case .suspended: "\(member)’s membership was suspended"
        case .froze: "\(member)’s membership was frozen"
        case .expelled: "\(member) was expelled"
        case .declinedRenewal: "\(member) did not renew its membership"
        case .expired: "\(member)’s membership expired"
        default: "\(member) \(facts.label)"
        }
    }

    /// What it says of the time before.
    var presupposition: String {
        switch facts.presupposes.first {
        case .left: "an earlier end of membership"
        case .suspended, .frozen: "an earlier suspension"
        case .member: "an earlier membership"
        default: "a time outside before it"
        }
    }
}
