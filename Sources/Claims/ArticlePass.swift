import Knowledge

/// One way through an article, sentence by sentence.
///
/// Only sentences with a word that triggers a pattern and somebody to claim it of are taken apart.
/// A class, for sentences that were passed over may be taken apart later.
final class ArticlePass {
    private let reading: Reading
    private let patterns: PatternSet
    private var dates: DateTrail
    /// What was claimed so far.
    private(set) var drafts: [ClaimDraft] = []
    /// The tokens of one sentence; one array serves all.
    private var tokens: [Token] = []
    /// The sentence before, if it names somebody or claims something.
    private var before: EarlierSentence?
    /// Whether something was named since the start or the last furniture.
    private var hasBegun = false
    /// Before and in the first sentence of the body.
    private var isLead = true
    private var memory: ArticleMemory
    /// Where the sentence before ended.
    private var end: UInt32 = 0

    init(_ reading: Reading, _ patterns: PatternSet, _ times: TimeReader) {
        self.reading = reading
        self.patterns = patterns
        dates = DateTrail(reading.document, times, patterns.tokeniser)
        memory = ArticleMemory(of: reading)
    }

    /// Reads the next sentence.
    func read(_ sentence: Sentence) {
        guard sentence.role != .furniture else {
            before = nil
            hasBegun = false
            return
        }
        let range = trimmed(sentence.range)
        guard !range.isEmpty else { return }
        let opens = opensParagraph(range)
        if opens {
            memory.openParagraph()
            dates.openParagraph()
            if before?.organisation?.entity != memory.topic.actor?.entity {
                before?.organisation = nil
            }
        }
        if opens { before?.endsParagraph = true }
        end = range.end
        let mentions = reading.mentions(in: range)
        guard hasBegun || !mentions.isEmpty else { return }
        hasBegun = true
        read(range, sentence.role, mentions)
        if sentence.role == .body { isLead = false }
    }

    private func read(
        _ range: TextRange, _ role: Sentence.Role, _ mentions: ArraySlice<Mention>
    ) {
        var names = SentenceNames(mentions, in: reading)
        guard names.count > 0 || before?.isReferable == true || memory.protagonist != nil else {
            before = nil
            memory.topic.readNothing()
            return dates.skip(body(of: range))
        }
        tokens.removeAll(keepingCapacity: true)
        patterns.tokeniser.append(body(of: range), in: reading.document.text, to: &tokens)
        let kinds: NamedKinds
        switch patterns.signals.worth(
            of: tokens, names: &names, mentions, of: reading, unsaid: unsaid,
            told: told,
            hasModel: before?.claimed != nil || memory.offices.current != nil,
            hasHome: memory.home != nil)
        {
        case .claims(of: let possible): kinds = possible
        case _ where NationalityReader.mayApply(to: mentions): kinds = .all
        case .nothing: return passOver(range, role, mentions, names, isReferable: false)
        case .references: return passOver(range, role, mentions, names, isReferable: true)
        }
        let earlier = dates.last
        let syntax = syntax(tokens, dates.expressions(in: tokens), range, role)
        let this = EarlierSentence(names: names, after: before) { syntax }
        var reader = SentenceReader(
            syntax: syntax, patterns: patterns, references: References(previous: before),
            times: ClaimTimes(
                syntax, published: reading.document.publication?.date, earlier: earlier),
            kinds: kinds, isLead: isLead)
        drafts += reader.drafts(&memory, this)
        before = this
    }

    /// Goes past a sentence that claims nothing, but whose names the next one may refer to; of a
    /// referable one also whom its "it" stands for.
    private func passOver(
        _ range: TextRange, _ role: Sentence.Role, _ mentions: ArraySlice<Mention>,
        _ names: SentenceNames, isReferable: Bool
    ) {
        if namesOrganisation(mentions) {
            let syntax = syntax(tokens, dates.expressions(in: tokens), range, role)
            memory.topic.read(syntax)
            before = EarlierSentence(names: names, after: before) { syntax }
            return
        }
        memory.topic.readNothing(isOpening: isReferable)
        let times =
            isReferable ? dates.expressions(in: tokens) : dates.expressionsIfLeaning(tokens)
        if times == nil { dates.skip(body(of: range)) }
        guard names.count > 0 || isReferable else { return before = nil }
        before = EarlierSentence(names: names, after: before) { [unowned self] in
            let tokens = patterns.tokeniser.tokens(of: body(of: range), in: reading.document.text)
            return syntax(
                tokens, times ?? dates.independentExpressions(in: tokens), range, role)
        }
    }

    /// The kinds of what was told of before and may be meant without a word for it.
    private var unsaid: NamedKinds {
        if memory.suspension != nil || memory.withdrawal != nil { return .all }
        return before?.organisation == nil ? memory.topic.kinds : .organisations
    }

    /// The kinds of those whom the sentence before names, or the article is about.
    private var told: NamedKinds {
        let kinds = before?.kinds ?? []
        return memory.protagonist == nil ? kinds : kinds.union(.person)
    }

    private func namesOrganisation(_ mentions: ArraySlice<Mention>) -> Bool {
        mentions.contains { mention in
            mention.kind == .organisation
                && mention.entity.map(reading.organisationKind) == .organisation
        }
    }

    private func syntax(
        _ tokens: [Token], _ times: [TimeExpression], _ range: TextRange, _ role: Sentence.Role
    ) -> SentenceSyntax {
        SentenceSyntax(
            tokens, times: times, sentence: range, role: role, reading: reading,
            patterns: patterns)
    }

    /// Whether an empty line stands before a sentence.
    private func opensParagraph(_ range: TextRange) -> Bool {
        reading.document.text[Int(min(end, range.start))..<Int(range.start)]
            .lazy.filter { $0 == UInt8(ascii: "\n") }.prefix(2).count == 2
    }

    /// A sentence without the dateline before it, whose place and date are no part of it.
    private func body(of range: TextRange) -> TextRange {
        guard let dateline = reading.document.dateline, dateline.overlaps(range),
            dateline.end < range.end
        else { return range }
        return TextRange(Int(dateline.end), Int(range.end))
    }

    private func trimmed(_ range: TextRange) -> TextRange {
        var (start, end) = (Int(range.start), Int(range.end))
        while end > start, reading.document.text[end - 1] <= 0x20 { end -= 1 }
        while start < end, reading.document.text[start] <= 0x20 { start += 1 }
        return TextRange(start, end)
    }
}
