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
    /// `TextRange`: those that are names of persons.
    case excludedPersons
    /// `PhraseTable.StoredPhrase`: what to look for, and one more at the end.
    case phrases
    /// `PhraseTable.StoredWord`: the words of all phrases, and one more at the end.
    case phraseWords
    /// The words, folded as far as texts may write them otherwise.
    case phraseText
    /// `Meaning`: what the phrases stand for, those of one phrase together.
    case meanings
    /// `UInt32`: where the meanings of each phrase begin, and one more at the end.
    case firstMeanings
    /// `TrieSlot`: a hash table of the beginnings of phrases.
    case trieSlots
    /// `UInt32`: phrases that end at one node, the last of them marked.
    case trieEndings
    /// `UInt64`: a Bloom filter of first words; a power of two.
    case filterBlocks
    /// `Respellings.Slot`: a hash table of spellings; a power of two.
    case respellings

    /// Bytes of one record.
    var recordSize: Int {
        switch self {
        case .text, .fileText, .wordText, .phraseText: 1
        case .files, .commonWords, .roleNames, .exclusions, .excludedPersons:
            MemoryLayout<TextRange>.stride
        case .entities: MemoryLayout<EntityRecord>.stride
        case .names: MemoryLayout<NameRecord>.stride
        case .phrases: MemoryLayout<PhraseTable.StoredPhrase>.stride
        case .phraseWords: MemoryLayout<PhraseTable.StoredWord>.stride
        case .meanings: MemoryLayout<Meaning>.stride
        case .trieSlots: MemoryLayout<TrieSlot>.stride
        case .filterBlocks: MemoryLayout<UInt64>.stride
        case .respellings: MemoryLayout<Respellings.Slot>.stride
        case .terms: MemoryLayout<TermRecord>.stride
        case .firstNames, .nationalities, .termsByPerson, .termsByBody, .firstRoleNames,
            .firstMeanings, .trieEndings:
            MemoryLayout<UInt32>.stride
        }
    }
}
