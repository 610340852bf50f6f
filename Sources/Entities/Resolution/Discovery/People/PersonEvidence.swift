/// What an article says around a name that makes it a person's.
struct PersonEvidence: OptionSet, Sendable {
    let rawValue: UInt16

    /// A role, rank, occupation or relative before it: "minister X Y", "his wife, X Y".
    static let titled = PersonEvidence(rawValue: 1 << 0)
    /// What the person is, behind it: "X Y, the head of …", "X Y, a teacher,".
    static let described = PersonEvidence(rawValue: 1 << 1)
    /// "X Y, 54,", "X Y (born 1955)", "X Y, who".
    static let alive = PersonEvidence(rawValue: 1 << 2)
    /// Who wrote the article, or a picture's caption.
    static let byline = PersonEvidence(rawValue: 1 << 3)
    /// Joined to a person: "X Y and Z W".
    static let joined = PersonEvidence(rawValue: 1 << 4)
    /// It speaks: "X Y said", "according to X Y".
    static let quoted = PersonEvidence(rawValue: 1 << 5)
    /// It does, or has done to it, what only persons do: "X Y resigned", "X Y was jailed".
    static let acting = PersonEvidence(rawValue: 1 << 6)
    /// It begins with a given name.
    static let givenName = PersonEvidence(rawValue: 1 << 7)
    /// It begins with a family name of those that stand first.
    static let familyFirst = PersonEvidence(rawValue: 1 << 8)
    /// Its last word stands alone elsewhere behind "Mr" or before "said".
    static let addressed = PersonEvidence(rawValue: 1 << 9)
    /// It stands in a line of capitalised words.
    static let headline = PersonEvidence(rawValue: 1 << 10)
    /// It stands behind "the", or "in".
    static let thing = PersonEvidence(rawValue: 1 << 11)

    /// Enough by itself.
    static let certain: PersonEvidence = [
        .titled, .described, .alive, .byline, .joined, .addressed,
    ]
    /// Enough where nothing speaks against it.
    static let likely: PersonEvidence = [.quoted, .acting, .givenName, .familyFirst]
}
