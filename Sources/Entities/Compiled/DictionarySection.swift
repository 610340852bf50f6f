import Knowledge

/// What a compiled dictionary is made of, in the order in which a file has it.
///
/// Texts are ranges of `names`, unless said. A change of what a section means, or of what goes into
/// it, needs another `DictionaryHeader.version`.
enum DictionarySection: Int, CaseIterable {
    /// UTF-8: the tables as they were read, and behind them the plurals that follow from demonyms.
    case text
    /// `TextRange`: what output calls the tables' files; in `fileText`.
    case files
    case fileText
    /// `EntityRecord`, sorted by id.
    case entities
    /// `NameRecord`, those of one entity together, in the order of `entities`.
    case names
    /// `UInt32`: where the names of each entity begin, and one more at the end.
    case firstNames
    /// `UInt32`: the state whose national each entity is, all bits set for none.
    case nationalities
    /// `TermRecord`: terms of office, in the order of the tables.
    case terms
    /// `UInt32`: positions in `terms`, by holder.
    case termsByPerson
    /// `UInt32`: positions in `terms`, by body.
    case termsByBody
    /// `TextRange`: words of English that are no names, sorted; folded in `wordText`.
    case commonWords
    case wordText
    /// `TextRange`: the variants of each role, its name first.
    case roleNames
    /// `UInt32`: where the variants of each role begin, and one more at the end.
    case firstRoleNames
    /// `TextRange`: phrases that are no names.
    case exclusions
}
