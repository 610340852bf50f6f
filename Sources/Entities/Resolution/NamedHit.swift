import Knowledge

/// A place where a name of an entity stands, before it is known whether it counts.
struct NamedHit: Sendable {
    let words: Range<Int>
    /// Byte offset of its end.
    let end: Int
    /// Whose name it is; nil for a phrase in which a name is no name.
    let entity: EntityIndex?
    let form: MentionForm
    /// Whether it counts only with support from elsewhere in the article.
    let isWeak: Bool
    /// The dictionary line; nil for names the article introduces.
    let origin: AliasOrigin?
    /// The words without a leading "the": an article does not make a name begin further left.
    let core: Range<Int>
    /// Whether it is an exclusion that names a person.
    var isExcludedPerson = false
    /// Why it counts, as far as that is not the name alone.
    var reason = MentionReason.onlyHolder
}

extension NamedHit {
    /// A dictionary's phrase as a text has it.
    init(_ hit: Hit, _ meaning: Meaning, core: Range<Int>) {
        self.init(
            words: hit.words, end: hit.end, entity: meaning.entity, form: meaning.form,
            isWeak: meaning.isWeak, origin: meaning.entity == nil ? nil : meaning.origin,
            core: core, isExcludedPerson: meaning.isExcludedPerson)
    }
}

/// A place where a role or title stands.
struct RoleHit: Sendable {
    let words: Range<Int>
    /// Its position in `Gazetteer.roles`; nil for a rank or form of address, which is no office.
    let role: Int?
}
