/// A place of an article where a name stands that no dictionary has, with what it lets one guess.
struct NameSighting {
    /// The name; of a surname or acronym alone the full name that the article has for it.
    let key: NameFold
    /// The name as it is written here; nil for a surname or acronym alone.
    let spelling: String?
    /// The words of the text.
    let range: Range<Int>
    /// What is known of each word; empty for a surname or acronym alone.
    let words: [WordNote]
    /// Whether the first capital may be the sentence's.
    let startsSentence: Bool
    /// Whether a state's name or demonym is part of the name.
    let holdsState: Bool
    /// An acronym that the article introduces for the name.
    let acronym: String?
    let guess: NameGuess

    /// What the closed classes and the corpus know of a name's word.
    struct WordNote {
        let hash: UInt32
        let length: Int
        let shape: WordShape
        let classes: WordClass
    }
}
