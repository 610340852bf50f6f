import Knowledge

/// One sentence, taken apart: words, groups, clauses, times.
///
/// A class, so that all who read the sentence share it.
final class SentenceSyntax {
    let reading: Reading
    /// Without the white space behind it.
    let range: TextRange
    let role: Sentence.Role
    let words: [Word]
    /// Which words there are.
    let sieve: WordSieve
    let groups: [Group]
    let clauses: Clauses
    let times: [TimeExpression]
    let actors: ActorFinder
    let stances: StanceReader
    let grammar: GrammarWords

    init(
        _ tokens: [Token], times: [TimeExpression], sentence: TextRange, role: Sentence.Role,
        reading: Reading, patterns: PatternSet
    ) {
        let (grammar, lexicon) = (patterns.grammar, patterns.tokeniser.lexicon)
        let tagger = Tagger(
            lexicon: lexicon, uses: patterns.uses, grammar: grammar, text: reading.document.text)
        let words = tagger.words(
            tokens, mentions: reading.mentions(in: sentence), times: times)
        var grouper = Grouper(words: words, grammar: grammar, lexicon: lexicon) { word in
            lexicon.number(of: tokens[word.tokens.lowerBound], in: reading.document.text)
        }
        var groups = grouper.gather()
        let actors = ActorFinder(words: words, reading: reading, grammar: grammar)
        actors.resolve(groups)
        actors.resolveCounted(groups, loose: grouper.looseAsides)
        groups = ListGatherer(
            words: words, reading: reading, grammar: grammar, isHeadline: role == .headline
        ).gather(groups)
        actors.resolveComplements(groups)
        actors.resolveTitles(groups)
        let clauses = Clauses(groups: groups, words: words, grammar: grammar)
        self.reading = reading
        self.range = sentence
        self.role = role
        self.words = words
        sieve = WordSieve(of: tokens, words)
        self.groups = groups
        self.clauses = clauses
        self.times = times
        self.actors = actors
        self.grammar = grammar
        stances = StanceReader(
            clauses: clauses, uses: patterns.uses, lexicon: lexicon,
            isQuestion: tokens.last { $0.kind != .quoteClose }?.kind == .question,
            attribution: clauses.attribution())
    }

    /// The word that forms one noun with the word `i`: "secretary" of "secretary-general" and of
    /// "secretary general"; nil where there is none.
    func headWord(before i: Int, from first: Int) -> Int? {
        if i >= first + 2, words[i - 1].part == .hyphen { return i - 2 }
        guard i > first, words[i].form == grammar.general || isComing(i) else {
            return nil
        }
        return words[i - 1].use.contains(.role) ? i - 1 : nil
    }

    /// The group of the last verb that says something is so.
    var lastMainVerb: Int? {
        groups.indices.last { i in
            groups[i].verb?.isFinite == true && !clauses.isSubordinate(i)
        }
    }

    /// The bytes of a run of words.
    func range(_ words: Range<Int>) -> TextRange {
        TextRange(
            Int(self.words[words.lowerBound].range.start),
            Int(self.words[words.upperBound - 1].range.end))
    }

    /// The bytes of a noun group, with its owner but without its brackets.
    func range(_ noun: NounGroup) -> TextRange { range(noun.words) }

    /// "the year", "two weeks".
    func isOfTime(_ noun: NounGroup) -> Bool {
        let head = words[noun.head].form
        return grammar.units.contains(head) || grammar.shortUnits.contains(head)
    }

    /// "the second", "the 15th", "the last": no more than that.
    func isPlaceInOrder(_ noun: NounGroup) -> Bool {
        let words = words[noun.words]
        guard words.count == 2, words.first?.form == grammar.the, let last = words.last else {
            return false
        }
        return last.isOrdinal || last.form == grammar.last || grammar.ordinals.contains(last.form)
    }

    /// "largest", by its ending.
    func isSuperlative(_ word: Word) -> Bool {
        word.mention < 0 && !word.isCapitalised && word.range.count > 5
            && reading.document.text[word.range.indices].suffix(3) == Array("est".utf8)[...]
    }

    /// "once a member", but not "once more" or "once again".
    func isFormerAdverb(_ i: Int) -> Bool {
        grammar.formerAdverbs.contains(words[i].form)
            && !(i + 1 < words.count
                && [grammar.more, grammar.again].contains(words[i + 1].form))
    }
}
