/// Collects the words of patterns and vocabularies and makes the `Lexicon` of them.
///
/// English function words, numbers, abbreviations and irregular verbs are there from the start.
/// Equal calls in equal order give equal ids.
package struct LexiconBuilder {
    private var words: [[UInt8]] = [[]]
    private var entries: [Lexicon.Entry] = [
        Lexicon.Entry(lemma: .unknown, inflections: [], classes: [])
    ]
    private var ids: [[UInt8]: WordID] = [:]

    /// Begins with the words of English grammar.
    package init() {
        for (list, classes) in functionWords + abbreviations {
            for word in list.split(separator: " ") { add(String(word), as: classes) }
        }
        for (word, number) in numberWords {
            entries[add(word, as: .numeral).index].number = number
        }
        for verb in IrregularVerb.all { add(verb.base, as: .verb) }
        for noun in irregularNouns { add(noun.singular, as: .noun) }
    }

    /// Adds one word in its dictionary form, as the tokeniser cuts it (no spaces, no hyphens).
    ///
    /// Verbs bring their tenses, nouns their plural. A word added twice has both uses.
    @discardableResult
    package mutating func add(_ word: String, as classes: WordClasses = [.verb, .noun]) -> WordID {
        let id = intern(word)
        entries[id.index].classes.formUnion(classes)
        return id
    }

    private mutating func intern(_ word: String) -> WordID {
        var folded = FoldedBytes(Array(word.utf8), 0..<word.utf8.count)
        var bytes: [UInt8] = []
        while let byte = folded.next() { bytes.append(byte) }
        if let id = ids[bytes] { return id }
        let id = WordID(rawValue: UInt32(words.count))
        words.append(bytes)
        entries.append(Lexicon.Entry(lemma: id, inflections: .base, classes: []))
        ids[bytes] = id
        return id
    }

    /// Makes the lexicon with every form of every word.
    package func build() -> Lexicon {
        var complete = self
        complete.addForms()
        return Lexicon(words: complete.words, entries: complete.entries)
    }

    private mutating func addForms() {
        let lemmas = entries.indices.dropFirst().map { index in
            (id: WordID(rawValue: UInt32(index)), classes: entries[index].classes)
        }
        for verb in IrregularVerb.all {
            let lemma = intern(verb.base)
            let classes = entries[lemma.index].classes.intersection([.verb, .auxiliary])
            for (form, inflections) in verb.forms {
                add(form, inflections, of: lemma, classes, isIrregular: true)
            }
        }
        for noun in irregularNouns {
            add(noun.plural, .plural, of: intern(noun.singular), .noun, isIrregular: true)
        }
        for (id, classes) in lemmas where !classes.isDisjoint(with: [.verb, .noun]) {
            addRegularForms(of: id, classes)
        }
        for (written, lemma) in contractions {
            let id = intern(written)
            entries[id.index].lemma = intern(lemma)
            entries[id.index].classes.formUnion(entries[intern(lemma).index].classes)
        }
    }

    private mutating func addRegularForms(of lemma: WordID, _ classes: WordClasses) {
        let word = String(decoding: words[lemma.index], as: UTF8.self)
        for spelling in spellings(of: word) {
            if spelling != word { add(spelling, .base, of: lemma, classes) }
            if classes.contains(.verb), !IrregularVerb.bases.contains(word) {
                for (form, inflections) in regularVerbForms(spelling) {
                    add(form, inflections, of: lemma, .verb)
                }
            }
            if classes.contains(.noun), !irregularNouns.contains(where: { $0.singular == word }) {
                add(regularPlural(spelling), .plural, of: lemma, .noun)
            }
        }
    }

    /// A regular form never takes over a word of grammar, nor a form of another word; a word that
    /// merely stands in the lexicon becomes a form ("meeting" of "meet").
    private mutating func add(
        _ form: String, _ inflections: Inflections, of lemma: WordID, _ classes: WordClasses,
        isIrregular: Bool = false
    ) {
        let id = intern(form)
        let entry = entries[id.index]
        let isFree =
            entry.lemma == id && id != lemma
            && (entry.classes.isDisjoint(with: .closed) || isIrregular || inflections == .gerund)
        if isFree {
            let isVerb = isIrregular && entries[id.index].classes.contains(.verb)
            entries[id.index].lemma = lemma
            entries[id.index].inflections = isVerb ? inflections.union(.ownBase) : inflections
        } else if entry.lemma == lemma {
            entries[id.index].inflections.formUnion(inflections)
        } else {
            return
        }
        entries[id.index].classes.formUnion(classes)
    }
}
