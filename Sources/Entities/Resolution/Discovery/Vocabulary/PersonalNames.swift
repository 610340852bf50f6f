/// Tells given names, and family names of those that stand first, by lists of the commonest.
struct PersonalNames {
    private let words: Words

    init(_ words: Words) { self.words = words }

    /// Whether a word is a given name somewhere in the world.
    func isGivenName(_ index: Int) -> Bool { has(index, .givenName) }

    /// Whether a word is a Chinese, Korean or Vietnamese family name.
    func isFamilyFirst(_ index: Int) -> Bool { has(index, .familyFirst) }

    private func has(_ index: Int, _ member: WordClass) -> Bool {
        index >= 0 && index < words.count && words[index].shape.isCapitalised
            && ClosedVocabulary.personalNames.classes(of: index, in: words).contains(member)
    }
}
