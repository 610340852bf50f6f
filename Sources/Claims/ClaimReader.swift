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
        guard reading.mentions.contains(where: { $0.entity != nil }) else { return [] }
        let pass = ArticlePass(reading, patterns, times)
        for sentence in reading.document.sentences { pass.read(sentence) }
        return finish(pass.drafts, reading.document)
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
}

/// A claim without its id.
struct ClaimDraft {
    var statement: Statement
    var evidence: Evidence
    var roster: Roster?
    var rule: String
}
