import Knowledge

/// Tells what sort of organisation a name speaks of by its nouns.
struct OrganisationNoun {
    private let article: Article

    init(_ article: Article) { self.article = article }

    /// A party, an armed group, or neither.
    func kind(of name: Range<Int>) -> OrganisationKind {
        if name.contains(where: { article.word($0, is: .partyNoun) }) { return .party }
        let isArmed = name.contains { article.word($0, is: .armedNoun) }
        return isArmed ? .armedGroup : .organisation
    }
}
