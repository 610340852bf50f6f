import Knowledge

extension MembershipStatus {
    /// For people: "not a member" for `none`, else the word of the contract.
    var phrase: String {
        switch self {
        case .none: "not a member"
        case .associate: "associate member"
        default: rawValue
        }
    }

    /// In a sentence that says what somebody is.
    var predicate: String {
        switch self {
        case .member: "a member"
        case .observer: "an observer"
        case .associate: "an associate member"
        case .none: "not a member"
        case .left: "a former member"
        case .suspended, .frozen, .disputed, .unknown: rawValue
        }
    }
}
