/// Classes of `ClosedVocabulary.surroundings`, which has the bits to itself.
extension WordClass {
    /// Makes the name behind "of" a part of a federation: "state".
    static var part: WordClass { WordClass(rawValue: 1 << 0) }
    /// Whom parts of a federation have and states do not.
    static var partOffice: WordClass { WordClass(rawValue: 1 << 1) }
    /// Makes the name behind "of" a country.
    static var whole: WordClass { WordClass(rawValue: 1 << 2) }
    /// A relative: "his brother".
    static var relative: WordClass { WordClass(rawValue: 1 << 3) }
    /// What a government does: behind the name of a capital it makes that the government.
    static var governmental: WordClass { WordClass(rawValue: 1 << 4) }
    /// Stands before such a verb: "has", "will".
    static var helping: WordClass { WordClass(rawValue: 1 << 5) }
    /// Makes the name of a town behind it a place.
    static var whereabouts: WordClass { WordClass(rawValue: 1 << 6) }
    /// A quarter of the heavens, which makes another name of the one behind it.
    static var quarter: WordClass { WordClass(rawValue: 1 << 7) }
    /// Addresses a person.
    static var address: WordClass { WordClass(rawValue: 1 << 8) }

    /// The words of these classes.
    static let surroundings: [(members: WordClass, words: String)] = [
        (.part, "state province county district"),
        (
            .partOffice,
            """
            governor gov senator sen senators congressman congresswoman republican republicans \
            democrat democrats sheriff county counties
            """
        ),
        (.whole, "country republic nation"),
        (
            .relative,
            """
            brother brothers sister son daughter father mother wife husband uncle aunt nephew \
            niece cousin grandson grandfather widow widower twin sibling
            """
        ),
        (
            .governmental,
            """
            acceded accepted accused accuses acknowledges acknowledged admitted admits agreed agrees allowed announced applied \
            applies argued \
            argues asked asks backed backs banned believes blamed blames blocked broke called \
            calls cancelled claimed claims condemned condemns confirmed considers cut declared \
            declined demanded demands denied denies deployed described dismissed expelled expects \
            fears freeze freezes froze hailed hopes imposed insisted insists intends invaded join \
            joined joins leave leaves lifted maintains \
            negotiated objected offered opposed opposes ordered pledged plans prefers promised \
            proposed protested pulled pushed quit quits ratified reactivated recalled recognised recognized refused \
            refuses regards rejected rejects rejoin rejoined relinquished renounced responded resumed retaliated sanctioned said says \
            seeks sees sent severed signalled signaled signed sought stressed supported supports \
            suspended threatened threatens urged urges vowed wanted wants warned warns welcomed \
            withdraw withdraws withdrew
            """
        ),
        (
            .helping,
            """
            has have had will would may might could should must is was now also still again not \
            already since repeatedly officially formally later
            """
        ),
        (
            .whereabouts,
            """
            in at near from outside around through via across toward towards inside above over \
            within leaving reached under into
            """
        ),
        (.quarter, "north south east west"),
        (.address, "mr mrs ms miss sir dame dr prof professor herr frau monsieur madame senor"),
    ]
}

extension Article {
    /// Whether a word is of one of the classes that tell who is meant beside it.
    func isBeside(_ word: Int, _ classes: WordClass) -> Bool {
        words.words.indices.contains(word)
            && !ClosedVocabulary.surroundings.classes(of: word, in: words).isDisjoint(with: classes)
    }
}
