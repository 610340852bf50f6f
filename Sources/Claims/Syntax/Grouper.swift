import Knowledge

/// Gathers the words of a sentence into noun groups, verb groups and the words between them.
///
/// Brackets are lifted out and hung on the noun group before them; adverbs and quotation marks
/// vanish, but a doubting adverb marks its verb.
struct Grouper {
    let words: [Word]
    let grammar: GrammarWords
    let lexicon: Lexicon
    let numberOf: (Word) -> Int?
    var groups: [Group] = []
    /// Brackets that follow no noun group.
    private(set) var looseAsides: [Range<Int>] = []
    var i = 0
    var isHedged = false
    var isNegated = false
    var isOver = false
    /// Helpers that wait for their verb: "has" of "has in recent years admitted".
    var waiting: Helpers?

    init(
        words: [Word], grammar: GrammarWords, lexicon: Lexicon,
        numberOf: @escaping (Word) -> Int?
    ) {
        self.words = words
        self.grammar = grammar
        self.lexicon = lexicon
        self.numberOf = numberOf
    }

    /// "X, however, left", "X, too, is a member": the commas set off an adverb, nothing else.
    private func closesAdverb(_ comma: Int) -> Bool {
        guard let last = groups.last, last.is(.comma), !last.endsQuote, groups.count > 1,
            groups[groups.count - 2].isNoun || waiting?.end == groups.count - 1,
            comma + 1 < words.count
        else { return false }
        let between = words[last.words.upperBound..<comma]
        return !between.isEmpty
            && (between.allSatisfy { $0.part == .adverb }
                || between.count == 3 && isForItsPart(between.startIndex))
    }

    /// The groups in order.
    mutating func gather() -> [Group] {
        while i < words.count { step() }
        return groups
    }

    private mutating func step() {
        if isNoLonger(i) {
            isOver = true
            i += 2
            return
        }
        if isForItsPart(i) {
            i += 3
            return
        }
        switch words[i].part {
        case .pronoun where isBothOfList(i), .determiner where isBothOfList(i):
            i += 1
        case .pronoun where isEmphasis(i), .subordinator where isSoOfDo(i):
            i += 1
        case .noun, .adjective, .number, .mention, .determiner, .pronoun, .hyphen:
            gatherNoun()
        case .verb, .modal, .to, .negation:
            gatherVerb()
        case .open:
            skipBrackets()
        case .adverb:
            if words[i].use.contains(.hedge) { isHedged = true }
            i += 1
        case .quote:
            // `…, as we hope," NATO said`: the mark touches the comma.
            if let last = groups.indices.last, groups[last].is(.comma),
                i > 0, words[i - 1].range.end == words[i].range.start
            {
                groups[last] = Group(kind: .comma, words: groups[last].words, endsQuote: true)
            }
            i += 1
        case .close, .possessive:
            i += 1
        case .time: single(.time)
        case .preposition: single(.preposition)
        case .conjunction: single(.conjunction)
        case .subordinator: single(.subordinator)
        case .relative: single(.relative)
        case .that: single(.that)
        // "namely, A and B"
        case .comma where groups.last?.is(.colon) == true: i += 1
        case .comma where closesAdverb(i):
            groups.removeLast()
            i += 1
        case .comma:
            let endsQuote = i > 0 && words[i - 1].part == .quote
            single(.comma, endsQuote: endsQuote)
        case .colon where isIdle: i += 1
        case .colon:
            // "the founders, namely A and B": the comma adds nothing.
            if groups.last?.is(.comma) == true { groups.removeLast() }
            single(.colon)
        case .dash: single(.dash)
        case .stop: single(.stop)
        }
    }

    /// "the members are: A and B", "was founded by: A and B", "at 00:01": the colon adds nothing.
    private var isIdle: Bool {
        guard let last = groups.last, last.words.upperBound == i, i + 1 < words.count else {
            return false
        }
        // "at 00:01"
        if words[i - 1].part == .number, words[i + 1].part == .number,
            words[i - 1].range.end == words[i].range.start
        {
            return true
        }
        if last.is(.preposition) { return true }
        return last.verb.map { grammar.listing.contains($0.lemma) && $0.isFinite } ?? false
    }

    /// "no longer", which ends what the verb beside it says.
    func isNoLonger(_ i: Int) -> Bool {
        i + 1 < words.count && words[i].form == grammar.no && words[i + 1].form == grammar.longer
    }

    /// "for its part", which says nothing.
    private func isForItsPart(_ i: Int) -> Bool {
        i + 2 < words.count && words[i].form == grammar.for && words[i + 2].form == grammar.part
            && [grammar.its, grammar.their, grammar.his, grammar.her].contains(words[i + 1].form)
    }

    /// "both" of "both the one and the other".
    private func isBothOfList(_ i: Int) -> Bool {
        words[i].form == grammar.both && i + 1 < words.count && words[i + 1].part == .determiner
    }

    /// "itself" of "the bloc itself", "which itself left", and before an apposition: ", itself a member,"; "both" of "A
    /// and B both left".
    private func isEmphasis(_ i: Int) -> Bool {
        guard let last = groups.last, i + 1 < words.count else { return false }
        guard grammar.reflexives.contains(words[i].form) else {
            return last.isNoun && [grammar.both, grammar.all, grammar.each].contains(words[i].form)
                && [.verb, .modal].contains(words[i + 1].part)
        }
        return last.isNoun || last.is(.relative)
            || last.is(.comma) && [grammar.a, grammar.an, grammar.the].contains(words[i + 1].form)
    }

    /// "so" of "did so in 1977".
    private func isSoOfDo(_ i: Int) -> Bool {
        words[i].form == grammar.so && i > 0 && groups.last?.verb?.lemma == grammar.do
    }

    private mutating func single(_ kind: Group.Kind, endsQuote: Bool = false) {
        groups.append(Group(kind: kind, words: i..<(i + 1), endsQuote: endsQuote))
        i += 1
    }

    /// Words up to the closing bracket, hung on the noun group before.
    private mutating func skipBrackets() {
        let start = i + 1
        var depth = 0
        while i < words.count {
            if words[i].part == .open { depth += 1 }
            if words[i].part == .close { depth -= 1 }
            i += 1
            if depth == 0 { break }
        }
        let end = max(start, depth == 0 ? i - 1 : i)
        guard let noun = groups.last?.noun else { return looseAsides.append(start..<end) }
        noun.aside = start..<end
    }
}
