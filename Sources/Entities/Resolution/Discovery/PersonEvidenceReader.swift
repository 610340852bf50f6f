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
        if vocabulary.isGivenName(run.lowerBound) || isNamedLikeTown(run) {
            evidence.insert(.givenName)
        }
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

    /// Jordan Rhodes.
    private func isNamedLikeTown(_ run: Range<Int>) -> Bool {
        article.word(run.lowerBound, is: .givenNameToo)
    }

    /// Behind "the", "in", "Camp" or before "Foundation": a thing that is called after a person, or
    /// that only looks like one.
    private func isThing(_ run: Range<Int>) -> Bool {
        let before = run.lowerBound - 1
        if before >= 0, article.words[run.lowerBound].gap == .space,
            article.word(before, is: [.the, .locative])
                || (article.words[before].shape.isCapitalised
                    && article.word(before, is: [.leading, .thingNoun, .bodyNoun]))
        {
            return true
        }
        let after = run.upperBound
        guard after < article.words.count, article.isOneSentence(after - 1, after) else {
            return false
        }
        let next = article.words[after]
        return (next.gap == .space || next.gap == .hyphen) && next.shape.isCapitalised
            && article.word(after, is: [.bodyNoun, .thingNoun, .noName])
    }
}
