import Knowledge

/// Chooses among all that is capitalised what may be a name.
struct SuggestibleNames {
    private let inside: [NameFold: NameTally]
    private let atStart: [NameFold: NameTally]
    private let use: WordUse

    init(inside: [NameFold: NameTally], atStart: [NameFold: NameTally], use: WordUse) {
        self.inside = inside
        self.atStart = atStart
        self.use = use
    }

    /// The names, those that only begin sentences without a first word which a sentence gave its
    /// capital.
    func collect() -> [NameFold: NameTally] {
        var names = inside
        for (name, tally) in atStart.sorted(by: { $0.key < $1.key }) {
            guard let first = tally.words.first else { continue }
            if names[name] != nil {
                names[name]?.add(tally)
            } else if !use.isCommon(first.hash), name.words.count > 1 {
                names[name] = tally
            } else if use.isCommon(first.hash), name.words.count > 2 || names[name.rest] != nil {
                names[name.rest, default: NameTally()].add(tally.withoutFirstWord)
            }
        }
        let plurals = names.values.filter(\.isPluralAcronym).map(\.spelling)
        let terms = Set(plurals.flatMap { [NameFold($0), NameFold(String($0.dropLast()))] })
        return names.filter { !terms.contains($0.key) && isName($0.value) }
    }

    private func isName(_ tally: NameTally) -> Bool {
        guard let last = tally.words.last else { return false }
        if last.classes.contains(.eventNoun), tally.guess.kind != .person { return false }
        return tally.words.count == 1 ? isName(last, tally) : isProper(tally)
    }

    /// A single word must be rare as a word and of some kind: a surname tells too little of a person.
    private func isName(_ word: NameSighting.WordNote, _ tally: NameTally) -> Bool {
        let isShort = word.length < 3 || (word.shape == .capitals && word.length > 7)
        return !isShort && !use.isCommon(word.hash) && !isEverybodys(word)
            && (tally.guess.kind == .organisation || tally.guess.kind == .place)
    }

    /// A name of several words needs one that is nobody else's, or its state among them.
    private func isProper(_ tally: NameTally) -> Bool {
        guard tally.words.contains(where: { $0.length > 1 && $0.shape != .lower }) else {
            return false
        }
        return tally.holdsState
            || tally.words.contains { word in
                word.shape != .lower && !use.isCommon(word.hash) && !isEverybodys(word)
            }
    }

    private func isEverybodys(_ word: NameSighting.WordNote) -> Bool {
        let generic: WordClass = [
            .bodyNoun, .thingNoun, .noName, .placeNoun, .mediaNoun, .agreementNoun, .eventNoun,
            .function, .calendar, .honorific, .capitalisedToo, .occupation, .occupations,
        ]
        return !word.classes.isDisjoint(with: generic)
    }
}

extension NameTally {
    /// PMCs, NGOs: a term, of which there are several.
    fileprivate var isPluralAcronym: Bool {
        let letters = spelling.unicodeScalars
        return words.count == 1 && letters.count > 2 && letters.last == "s"
            && letters.dropLast().allSatisfy(\.properties.isUppercase)
    }
}
