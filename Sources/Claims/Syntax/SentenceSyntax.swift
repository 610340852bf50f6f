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
        groups = ListGatherer(
            words: words, reading: reading, grammar: grammar, isHeadline: role == .headline
        ).gather(groups)
        actors.resolveComplements(groups)
        let clauses = Clauses(groups: groups, words: words, grammar: grammar)
        self.reading = reading
        self.range = sentence
        self.role = role
        self.words = words
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
        guard i > first, words[i].form == grammar.general || words[i].form == grammar.elect else {
            return nil
        }
        return words[i - 1].use.contains(.role) ? i - 1 : nil
    }

    /// The words of an office up to its noun: "deputy defence minister" without "former Russian".
    ///
    /// With "of Defence" behind it, if `group` is followed by words that name nobody.
    func role(of noun: NounGroup, endingAt end: Int, group: Int? = nil) -> Range<Int> {
        var last = end
        while last + 2 <= noun.head, words[last + 1].part == .hyphen { last += 2 }
        if last + 1 == noun.head, words[noun.head].form == grammar.general { last += 1 }
        var first = end
        while first > noun.words.lowerBound {
            let word = words[first - 1]
            guard word.mention < 0, word.part == .hyphen || word.part.isNominal,
                word.use.isDisjoint(with: [.former, .unreal]), word.part != .number,
                word.form != grammar.next, word.form != grammar.then
            else { break }
            first -= 1
        }
        if let group, last == noun.head, group + 2 < groups.count,
            groups[group + 1].is(.preposition), clauses.form(group + 1) == grammar.of,
            let field = groups[group + 2].noun, field.ownerWords == nil,
            !words[field.words].contains(where: { $0.mention >= 0 })
        {
            last = field.words.upperBound - 1
        }
        return first..<(last + 1)
    }

    /// The group of the last verb that says something is so.
    var lastFiniteVerb: Int? { groups.lastIndex { $0.verb?.isFinite == true } }

    /// The bytes of a run of words.
    func range(_ words: Range<Int>) -> TextRange {
        TextRange(
            Int(self.words[words.lowerBound].range.start),
            Int(self.words[words.upperBound - 1].range.end))
    }

    /// The bytes of a noun group, with its owner but without its brackets.
    func range(_ noun: NounGroup) -> TextRange { range(noun.words) }
}
