import Knowledge

/// Patterns by the lemma that triggers them. A look-up is two array accesses.
struct TriggerIndex: Sendable {
    private var starts: [UInt32]
    private var patterns: [Pattern] = []
    private var conditions: [Condition] = []
    /// Where the sets of words that patterns need end in `neededWords`, those of one pattern together.
    private var needs: [UInt32] = []
    /// The words of all sets in one array: an array each would be retained for every look.
    private var neededWords: [WordID] = []

    /// What tells without a look at a pattern that it reads nothing in a sentence: most patterns of
    /// "take" or "hold" go by a noun that the sentence does not have.
    private struct Condition {
        let ends: RuleEnds
        /// Of `needs`.
        let needs: Range<UInt32>
    }

    init(_ all: [Pattern], rules: [Rule], words: Int) {
        var byWord: [[Pattern]] = Array(repeating: [], count: words + 1)
        for pattern in all {
            for word in pattern.trigger { byWord[Int(word.rawValue)].append(pattern) }
        }
        starts = [0]
        for list in byWord {
            for pattern in list {
                let rule = rules[pattern.rule]
                let first = UInt32(needs.count)
                // "They were admitted" joins whatever noun the pattern has.
                if rule.event != .joined { pattern.needs.forEach { add($0) } }
                patterns.append(pattern)
                conditions.append(Condition(ends: rule.ends, needs: first..<UInt32(needs.count)))
            }
            starts.append(UInt32(patterns.count))
        }
    }

    private mutating func add(_ needed: WordSet) {
        neededWords += needed
        needs.append(UInt32(neededWords.count))
    }

    subscript(word: WordID) -> ArraySlice<Pattern> { patterns[range(of: word)] }

    /// The patterns that may read something of names of some kinds in a sentence with some words.
    func patterns(of word: WordID, _ kinds: NamedKinds, _ sieve: WordSieve) -> [Pattern] {
        var result: [Pattern] = []
        for i in range(of: word) where conditions[i].ends.mayBe(kinds) {
            let isPossible = conditions[i].needs.allSatisfy { has(Int($0), sieve) }
            if isPossible { result.append(patterns[i]) }
        }
        return result
    }

    /// Whether a sentence may have a word of a set.
    private func has(_ set: Int, _ sieve: WordSieve) -> Bool {
        let first = set == 0 ? 0 : needs[set - 1]
        return sieve.hasOne(of: neededWords.span.extracting(Int(first)..<Int(needs[set])))
    }

    private func range(of word: WordID) -> Range<Int> {
        guard word.index + 1 < starts.count else { return 0..<0 }
        return Int(starts[word.index])..<Int(starts[word.index + 1])
    }
}
