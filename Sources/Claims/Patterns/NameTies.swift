import Knowledge

/// Where `names` patterns may read something: one name stands right before "of" or another word that
/// ties it to a second, or behind the genitive of the second.
///
/// Most sentences with two names have an "of" that ties other words, and are not taken apart for it.
struct NameTies: Sendable {
    private let ends: [RuleEnds]
    private let ties: Set<WordID>
    /// By word whether it is one of them: asked of every word, it should cost no hash.
    private let isTie: [Bool]
    private let possessive: WordID
    /// By word whether it makes a group of its own, so that a word behind it is not beside the name
    /// before it: no adverb, no word of grammar or time.
    private let separates: [Bool]

    init(_ patterns: [Pattern], rules: [Rule], grammar: GrammarWords, lexicon: Lexicon) {
        let names = patterns.filter { $0.construction == .names }
        ends = names.map { rules[$0.rule].ends }
        ties = Set(
            names.flatMap(\.after).flatMap { atom -> WordSet in
                if case .word(let words) = atom { words } else { [] }
            })
        isTie = (0...lexicon.count).map { [ties] in ties.contains(WordID(rawValue: UInt32($0))) }
        possessive = grammar.possessive
        let times = TimeVocabulary(lexicon)
        separates = (0...lexicon.count).map { index in
            let word = WordID(rawValue: UInt32(index))
            let classes = lexicon.classes(of: word)
            return word.isKnown && !classes.isEmpty
                && classes.isSubset(of: [.noun, .verb, .adjective])
                && times[word] == .none
        }
    }

    /// The words by which names are tied.
    var words: Set<WordID> { ties.union([possessive]) }

    /// Whether a name may be tied to another. O(n) in tokens.
    ///
    /// - Parameters:
    ///   - kinds: the kinds of names that the sentence has, or has words for.
    ///   - hasStandIn: whether a word may stand for the second name.
    func mayTie(
        _ tokens: [Token], _ mentions: ArraySlice<Mention>, of reading: Reading,
        kinds: NamedKinds, hasStandIn: Bool
    ) -> Bool {
        guard ends.contains(where: { $0.mayBe(kinds) }), let first = mentions.first,
            let last = mentions.last
        else { return false }
        for (i, token) in tokens.enumerated() where i > 0 {
            let start = token.range.start
            if isTie[token.form.index] || isTie[token.lemma.index] {
                guard hasStandIn || last.range.start > start else { continue }
                if mayStandBeside(tokens[i - 1], mentions, in: reading) { return true }
            } else if token.form == possessive {
                if first.range.start < start, last.range.start > start { return true }
            }
        }
        return false
    }

    /// Whether a token belongs to a name, or to what may stand behind one unnoticed: a comma, a time,
    /// an adverb, a helping verb.
    func mayStandBeside(
        _ token: Token, _ mentions: ArraySlice<Mention>, in reading: Reading
    ) -> Bool {
        guard token.kind == .word else { return true }
        if mentions.contains(where: { $0.range.overlaps(token.range) }) { return true }
        if token.form.isKnown { return !separates[token.form.index] }
        return reading.document.text[token.range.indices].suffix(2).elementsEqual("ly".utf8)
    }
}
