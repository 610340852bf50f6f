import Knowledge

/// The names of one article that no dictionary has.
struct ArticleSightings {
    private let article: Article
    private let reading: Reading
    private let cues: NameCues
    private let offsets: CodePointOffsets

    init(_ article: Article, gazetteer: Gazetteer) {
        self.article = article
        reading = Resolution(article, gazetteer: gazetteer).reading()
        cues = NameCues(article, reading: reading, gazetteer: gazetteer)
        offsets = CodePointOffsets(article.document.text)
    }

    /// Names of whoever is nobody's mention, in order of the text. A word that ends a longer name
    /// of the article, or is made of its first letters, counts for that name.
    func unknown() -> [NameSighting] {
        let names = UnknownNames(article, reading: reading).collect()
        var fullNames: [String: NameFold] = [:]
        let known = reading.discovered.map { NameFold($0.name) }
        for key in known + names.map(\.key) where key.words.count > 1 {
            for short in [key.words.last ?? "", key.initials] {
                fullNames[short] = fullNames[short] ?? key
            }
        }
        return names.filter { !cues.isEvent($0.words) }.map { name in
            if name.words.count == 1, let full = fullNames[name.key.words[0]] {
                let isAcronym = article.words[name.words.lowerBound].shape == .capitals
                return shortForm(
                    of: full, at: name.words,
                    acronym: isAcronym ? article.name(at: name.words) : nil)
            }
            return sighting(
                name.words, startsSentence: name.startsSentence, holdsState: name.holdsState,
                guess: cues.guess(at: name.words))
        }
    }

    /// Mentions of entities that the article itself made plain.
    func discovered() -> [NameSighting] {
        reading.mentions.compactMap { mention in
            guard let entity = reading.entity(of: mention), entity.id.isDiscovered else {
                return nil
            }
            let words = self.words(of: mention)
            // A headline that capitalises every word tells of no name where it begins and ends.
            guard mention.form == .name, !article.isTitleCase(around: words.lowerBound) else {
                return shortForm(
                    of: NameFold(entity.name), at: words,
                    acronym: mention.form == .acronym ? article.name(at: words) : nil)
            }
            var guess = cues.guess(at: words)
            guess.confirm(entity)
            return sighting(words, acronym: entity.shortName, guess: guess)
        }
    }

    /// Names by which the article calls entities of the dictionaries, which those do not have.
    func introduced() -> [(entity: Entity, sighting: NameSighting)] {
        reading.mentions.compactMap { mention in
            guard let entity = reading.entity(of: mention), !entity.id.isDiscovered,
                mention.alias == nil, mention.reason == .introduced,
                mention.form != .description
            else { return nil }
            return (entity, sighting(words(of: mention), guess: NameGuess()))
        }
    }

    /// The sentence in which a name stands.
    func example(of sighting: NameSighting) -> Suggestion.Example {
        let words = article.sentence(around: sighting.range.lowerBound)
        let place = article.words[words.lowerBound].start
        let sentence =
            article.document.sentences.last { $0.range.start <= place }?.range
            ?? article.range(of: words)
        let text = article.document.string(sentence)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return Suggestion.Example(
            text: text, source: article.document.source, range: offsets.codePoints(sentence))
    }

    private func sighting(
        _ words: Range<Int>, startsSentence: Bool = false, holdsState: Bool = false,
        acronym: String? = nil, guess: NameGuess
    ) -> NameSighting {
        let notes = words.map { index in
            let word = article.words[index]
            return NameSighting.WordNote(
                hash: word.hash, length: Int(word.end - word.start), shape: word.shape,
                classes: article.classes(of: index))
        }
        return NameSighting(
            key: NameFold(words, of: article.words), spelling: article.name(at: words),
            range: words, words: notes, startsSentence: startsSentence, holdsState: holdsState,
            acronym: acronym, guess: guess)
    }

    private func shortForm(
        of name: NameFold, at words: Range<Int>, acronym: String? = nil
    ) -> NameSighting {
        NameSighting(
            key: name, spelling: nil, range: words, words: [], startsSentence: false,
            holdsState: false, acronym: acronym, guess: NameGuess())
    }

    private func words(of mention: Mention) -> Range<Int> {
        let first = article.words.firstIndex(from: Int(mention.range.start))
        return first..<max(first + 1, article.words.firstIndex(from: Int(mention.range.end)))
    }
}

extension NameGuess {
    /// Takes what the article made plain of an entity for more than guesses.
    fileprivate mutating func confirm(_ entity: Entity) {
        switch entity.kind {
        // Nothing but the name's own words speaks against it.
        case .person where organisation > person || place > person: break
        case .organisation where place > organisation: break
        case .person: person += 10
        case .organisation: organisation += 10
        case .place, .state: place += 10
        }
        if let state = entity.state { states[state, default: 0] += 4 }
    }
}
