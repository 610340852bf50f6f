public import Knowledge

/// Reads claims from articles by patterns. Immutable, so that many tasks can share one.
public struct ClaimReader: Sendable {
    let patterns: PatternSet
    private let times: TimeReader

    /// A reader of the patterns' claims.
    public init(_ patterns: PatternSet) {
        self.patterns = patterns
        times = TimeReader(lexicon: patterns.tokeniser.lexicon)
    }

    /// The claims of an article, sorted by their sentences and then by what they say; each
    /// statement once for a sentence.
    public func claims(in reading: Reading) -> [Claim] {
        let document = reading.document
        guard !reading.mentions.isEmpty else { return [] }
        var previous: Antecedents?
        var drafts: [ClaimDraft] = []
        var lastDate: PartialDate?
        var isLead = true
        var topic = Topic()
        for sentence in document.sentences {
            guard sentence.role != .furniture else {
                previous = nil
                continue
            }
            let range = trimmed(sentence.range, in: document.text)
            guard !range.isEmpty else { continue }
            guard !reading.mentions(in: range).isEmpty || previous != nil else { continue }
            let tokens = patterns.tokeniser.tokens(
                of: body(of: range, document), in: document.text)
            let times = times.expressions(
                in: tokens, tokens.indices, of: document.text,
                published: document.publication?.date, previous: lastDate)
            let syntax = SentenceSyntax(
                tokens, times: times, sentence: range, role: sentence.role, reading: reading,
                patterns: patterns)
            var antecedents = Antecedents(syntax)
            let reader = SentenceReader(
                syntax: syntax, patterns: patterns, references: References(previous: previous),
                times: ClaimTimes(syntax, published: document.publication?.date),
                isLead: isLead)
            drafts += reader.drafts(topic: &topic, &antecedents)
            lastDate = times.last?.reference ?? lastDate
            previous = antecedents
            if sentence.role == .body { isLead = false }
        }
        return finish(drafts, document)
    }

    private func finish(_ drafts: [ClaimDraft], _ document: Document) -> [Claim] {
        guard !drafts.isEmpty else { return [] }
        let offsets = CodePointOffsets(document.text)
        var seen: Set<ClaimID> = []
        var claims: [Claim] = []
        for draft in drafts {
            let id = ClaimID(
                article: document.id, evidence: offsets.codePoints(draft.evidence.sentence),
                statement: draft.statement)
            guard seen.insert(id).inserted else { continue }
            claims.append(
                Claim(
                    id: id, statement: draft.statement, evidence: draft.evidence,
                    roster: draft.roster, rule: draft.rule))
        }
        return claims.sorted { a, b in
            (a.evidence.sentence.start, a.evidence.subject?.start ?? 0, a.rule, a.id)
                < (b.evidence.sentence.start, b.evidence.subject?.start ?? 0, b.rule, b.id)
        }
    }

    /// A sentence without the dateline before it, whose place and date are no part of it.
    private func body(of range: TextRange, _ document: Document) -> TextRange {
        guard let dateline = document.dateline, dateline.overlaps(range),
            dateline.end < range.end
        else { return range }
        return TextRange(Int(dateline.end), Int(range.end))
    }

    private func trimmed(_ range: TextRange, in text: [UInt8]) -> TextRange {
        var (start, end) = (Int(range.start), Int(range.end))
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        while start < end, text[start] <= 0x20 { start += 1 }
        return TextRange(start, end)
    }
}

/// A claim without its id.
struct ClaimDraft {
    var statement: Statement
    var evidence: Evidence
    var roster: Roster?
    var rule: String
}
