import Knowledge

extension DictionaryContent {
    /// A word of English that stands alone for somebody is read as a name wherever texts write it so.
    ///
    /// Weak names need support in the text and are not asked for: May, Ban.
    mutating func checkCommonWords() {
        let givenNames = self.givenNames
        for number in entities.indices {
            for name in names(of: number) where !name.isWeak && name.form != .demonym {
                checkWord(name, of: entities[number], givenNames)
            }
        }
    }

    private mutating func checkWord(
        _ name: NameRecord, of entity: EntityRow, _ givenNames: [[UInt8]: [TextRange]]
    ) {
        let text = string(name)
        let words = PhraseWords(text.utf8)
        guard words.words.count > 0 else {
            return reader.note(name.origin, .error, "alias \"\(text)\" has no letter or digit")
        }
        guard words.words.count == 1, !words.beginsAsWritten(0) else { return }
        let english = ClosedVocabulary.english.classes(of: 0, in: words.words)
        let isOrdinary =
            words.words[0].shape == .lower
            ? english != [] : !english.isDisjoint(with: [.function, .calendar])
        if isOrdinary || commonWords.hasWord(spelt: Array(text.utf8)[...]) {
            reader.note(name.origin, .warning, "alias \"\(text)\" is a common word")
        } else if entity.kind == .person,
            let namesake = givenNames[words.words.key(0)]?.first(where: {
                !reader.text.equal($0, entity.id)
            })
        {
            reader.note(
                name.origin, .warning,
                "alias \"\(text)\" is a given name, as of \"\(reader.text.string(namesake))\"; "
                    + "make it a weak alias")
        }
    }

    /// The folded first words of persons' names of several words, with the ids of those called so.
    private var givenNames: [[UInt8]: [TextRange]] {
        var holders: [[UInt8]: [TextRange]] = [:]
        for entity in entities where entity.kind == .person {
            let words = Words(Array(reader.text[entity.name]))
            if words.count > 1 { holders[words.key(0), default: []].append(entity.id) }
        }
        return holders
    }
}
