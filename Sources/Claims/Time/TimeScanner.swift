import Knowledge

/// The state of reading one sentence for time expressions; dates, years, ranges and relative
/// expressions have a file each.
struct TimeScanner {
    let tokens: [Token]
    let sentence: Range<Int>
    let text: [UInt8]
    let lexicon: Lexicon
    let vocabulary: TimeVocabulary
    let published: PartialDate?
    let previous: PartialDate?
    /// The date named before in the same paragraph.
    let near: PartialDate?
    /// The expression found before in the same sentence.
    var last: TimeExpression? {
        didSet { if let date = last?.reference, date.precision == .day { lastDay = date } }
    }
    /// The last day named in the same sentence.
    private(set) var lastDay: PartialDate?

    init(
        tokens: [Token], sentence: Range<Int>, text: [UInt8], lexicon: Lexicon,
        vocabulary: TimeVocabulary, published: PartialDate?, previous: PartialDate?,
        near: PartialDate?
    ) {
        self.tokens = tokens
        self.sentence = sentence
        self.text = text
        self.lexicon = lexicon
        self.vocabulary = vocabulary
        self.published = published
        self.previous = previous
        self.near = near
    }

    /// What the word at `i` means; `.none` outside the sentence and for numbers and marks.
    func word(_ i: Int) -> TimeWord {
        sentence.contains(i) && tokens[i].kind == .word ? vocabulary[tokens[i]] : .none
    }

    /// The kind of the token at `i`; nil outside the sentence.
    func kind(_ i: Int) -> Token.Kind? { sentence.contains(i) ? tokens[i].kind : nil }

    /// The digits at `i` as a number with their count; nil with separators.
    func digits(_ i: Int) -> (value: Int, count: Int)? {
        guard kind(i) == .number else { return nil }
        var value = 0
        let bytes = tokens[i].range.indices
        guard bytes.count <= 4 else { return nil }
        for byte in text[bytes] {
            guard byte.isASCIIDigit else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return (value, bytes.count)
    }

    /// The expression that begins at `i`, with its preposition.
    func expression(at i: Int) -> TimeExpression? {
        let (anchor, begin) = anchor(at: i)
        guard begin < sentence.upperBound else { return nil }
        if let range = period(at: begin, anchor) {
            return expression(i..<range.end, range.meaning, anchor == .none ? .none : anchor)
        }
        guard anchor != .between else { return nil }
        if let relative = relative(at: begin, anchor) {
            // "came in two years later": the "in" belongs to the verb.
            if anchor == .on, [.ago, .later, .earlier].contains(word(relative.end - 1)) {
                return nil
            }
            let end = behindDayPart(relative.end)
            return expression(i..<end, relative.meaning.anchored(anchor), anchor)
        }
        guard let parts = parts(at: begin, anchor), let meaning = meaning(of: parts, from: i) else {
            return nil
        }
        // "from 2005 to 2001", "from 1500 to 2000 men": no range, so no beginning either.
        if anchor == .from, word(parts.end) == .to, kind(parts.end + 1) == .number { return nil }
        var end = parts.end
        if yearBeside(parts) != nil { end += word(end) == .of ? 3 : 2 }
        if let behind = yearBesideReference(parts)?.end { end = behind }
        var anchored = meaning.anchored(anchor)
        if anchor == .from, word(end) == .onward || isOn(end) {
            end += 1
            anchored = meaning.anchored(.since)
        }
        if parts.day != nil || parts.weekday != nil { end = behindDayPart(end) }
        return expression(i..<end, anchored, anchor)
    }

    /// Behind "morning" of "on Monday morning".
    private func behindDayPart(_ end: Int) -> Int { word(end) == .dayPart ? end + 1 : end }

    /// "became effective in 2008", where that is what happened.
    private func isBehindBecome(_ i: Int) -> Bool {
        sentence.contains(i - 1)
            && ["become", "becomes", "became", "be", "is", "was", "were", "are"].contains {
                lexicon.id(of: $0) == tokens[i - 1].form
            }
    }

    private func isOn(_ i: Int) -> Bool {
        guard sentence.contains(i), tokens[i].form == lexicon.id(of: "on") else { return false }
        return kind(i + 1) != .word && kind(i + 1) != .number
    }

    private func expression(
        _ range: Range<Int>, _ meaning: TimeMeaning, _ anchor: TimeExpression.Anchor
    ) -> TimeExpression {
        let bytes = TextRange(
            Int(tokens[range.lowerBound].range.start), Int(tokens[range.upperBound - 1].range.end))
        return TimeExpression(
            tokens: range, range: bytes, span: meaning.span, futureSpan: meaning.future,
            basis: meaning.basis, anchor: meaning.isOpenDash ? .since : anchor)
    }

    /// The preposition at `i` and where the date behind it begins.
    private func anchor(at i: Int) -> (anchor: TimeExpression.Anchor, begin: Int) {
        switch word(i) {
        case .anchor(.asOf):
            // "as early as 2004"
            if kind(i + 1) == .word, word(i + 2) == .anchor(.asOf) { return (.on, i + 3) }
            return word(i + 1) == .of ? (.asOf, i + 2) : (.none, i)
        case .anchor(let anchor):
            let skipsLeast = word(i + 1) == .anchor(.on) && word(i + 2) == .least
            return (anchor, skipsLeast ? i + 3 : i + 1)
        case .part where word(i + 1) == .anchor(.on): return (.on, i + 2)  // "early on Sunday"
        case .of: return (.of, i + 1)
        // "effective 1 January", "effective from January 2009"
        case .effective where !isBehindBecome(i):
            switch word(i + 1) {
            case .anchor(.from), .anchor(.on): return (.on, i + 2)
            default: return (.on, i + 1)
            }
        // "with effect from 1 January"
        case .with where word(i + 1) == .effect && word(i + 2) == .anchor(.from):
            return (.on, i + 3)
        case .upward:
            let isUpTo = word(i + 1) == .to || word(i + 1) == .anchor(.until)
            return isUpTo ? (.until, i + 2) : (.none, i)
        case .prior: return word(i + 1) == .to ? (.before, i + 2) : (.none, i)
        default: return (.none, i)
        }
    }
}
