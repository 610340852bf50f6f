import Knowledge

/// Reads what stands before and behind a name for whether it is a person's.
struct PersonEvidenceReader {
    let article: Article
    let known: KnownNames
    let runs: PersonNameRun
    private let vocabulary: PersonalNames

    init(_ article: Article, known: KnownNames, runs: PersonNameRun) {
        self.article = article
        self.known = known
        self.runs = runs
        vocabulary = PersonalNames(article.words)
    }

    /// Everything that speaks for or against a person.
    func evidence(around run: Range<Int>) -> PersonEvidence {
        var evidence: PersonEvidence = []
        if isTitled(run) { evidence.insert(.titled) }
        if isDescribed(run) { evidence.insert(.described) }
        if isAlive(run) { evidence.insert(.alive) }
        if isByline(run) { evidence.insert(.byline) }
        if isQuoted(run) { evidence.insert(.quoted) }
        if acts(run) { evidence.insert(.acting) }
        if hasGivenName(run) { evidence.insert(.givenName) }
        if hasFamilyFirst(run) { evidence.insert(.familyFirst) }
        if isThing(run) { evidence.insert(.thing) }
        if article.isTitleCase(around: run.lowerBound) { evidence.insert(.headline) }
        return evidence
    }

    /// Whether the family name stands first: Xi Jinping, Kim Jong-un, Nguyen Phu Trong.
    func hasFamilyFirst(_ run: Range<Int>) -> Bool {
        guard vocabulary.isFamilyFirst(run.lowerBound) else { return false }
        let rest = run.dropFirst()
        let isShort = rest.allSatisfy { word in
            article.words[word].end - article.words[word].start <= 8
        }
        let isSyllables =
            rest.count == 2
            && rest.allSatisfy { article.words[$0].end - article.words[$0].start <= 6 }
        let isWestern =
            vocabulary.isGivenName(run.lowerBound) || vocabulary.isGivenName(run.lowerBound + 1)
        return isShort && rest.count <= 2 && (isSyllables || !isWestern)
    }

    /// Whether a given name is in it: first, or last as in Hungary.
    func hasGivenName(_ run: Range<Int>) -> Bool {
        run.contains { vocabulary.isGivenName($0) && article.words[$0].gap != .hyphen }
    }

    /// Behind "the", "in", "Camp" or before "Foundation": a thing that is called after a person, or
    /// that only looks like one.
    private func isThing(_ run: Range<Int>) -> Bool {
        isThingBefore(run) || isThingBehind(run)
    }

    private func isThingBefore(_ run: Range<Int>) -> Bool {
        let before = run.lowerBound - 1
        guard before >= 0 else { return false }
        let gap = article.words[run.lowerBound].gap
        if gap == .ampersand { return true }
        guard gap == .space, article.isOneSentence(before, before + 1) else { return false }
        if article.word(before, is: [.the, .locative, .thingCue]) { return true }
        if article.word(before, is: .of), article.word(before - 1, is: .thingCue) { return true }
        return article.words[before].shape.isCapitalised && !isTitled(run)
            && !article.word(before, is: [.function, .honorific])
            && !article.marks(of: before).contains(.demonym)
    }

    private func isThingBehind(_ run: Range<Int>) -> Bool {
        let after = run.upperBound
        guard after < article.words.count, article.isOneSentence(after - 1, after) else {
            return false
        }
        let next = article.words[after]
        if next.gap == .ampersand { return true }
        guard next.gap == .space || next.gap == .hyphen else { return false }
        if next.shape.isCapitalised {
            return article.word(after, is: [.bodyNoun, .thingNoun, .noName])
        }
        return next.gap == .space && article.word(after, is: .thingCue)
    }

    /// Whether some word ends as English nouns do or, first in its sentence, as participles and
    /// adverbs do, and is no given name: "Petrochemical Manufacturers", "Speaking Riga".
    func isEnglish(_ run: Range<Int>) -> Bool {
        let first = run.lowerBound
        if startsSentence(first), article.words.ends(first, in: Self.openingEndings) {
            return !vocabulary.isGivenName(first)
        }
        return run.contains { article.words.ends($0, in: Self.nounEndings) }
    }

    private static let nounEndings = [
        "tion", "tions", "ment", "ments", "ness", "hood", "ship", "ings", "ists", "ology", "ical",
        "able", "ics", "ities", "turers",
    ].map { Array($0.utf8) }
    private static let openingEndings = ["ing", "ly", "ed"].map { Array($0.utf8) }
}

extension Words {
    /// Whether a word of at least two letters more ends in one of some endings.
    fileprivate func ends(_ index: Int, in endings: [[UInt8]]) -> Bool {
        let bytes = self.bytes(index)
        return endings.contains { bytes.count > $0.count + 1 && bytes.suffix($0.count) == $0[...] }
    }
}
