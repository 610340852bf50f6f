/// What a state or person is to an organisation on a day; the contract's words.
public enum MembershipStatus: String, Sendable, CaseIterable {
    case member, observer, associate, suspended, frozen, left, none, disputed, unknown

    /// In the organisation, even if the membership rests.
    public static let inside: [MembershipStatus] = [.member, .suspended, .frozen]
    /// Not in it.
    public static let outside: [MembershipStatus] = [.none, .left, .observer, .associate]
}
