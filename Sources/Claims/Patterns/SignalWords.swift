import Knowledge

/// Words by whose mere presence a sentence is worth taking apart, by their ids in one lexicon.
struct SignalWords: Sendable {
    private let signals: [Signal]

    init(_ patterns: [Pattern], rules: [Rule], grammar: GrammarWords, uses: WordUses, words: Int) {
        var signals = [Signal](repeating: [], count: words + 1)
        for pattern in patterns {
            let telling = pattern.tellingWords(grammar)
            for word in telling { signals[word.index].insert(.trigger) }
            let rule = rules[pattern.rule]
            if rule.isContentWithOneName
                || (rule.endsTenure || rule.beginsTenure) && !pattern.mentions(.object)
            {
                for word in telling { signals[word.index].insert(.loneTrigger) }
            }
            guard pattern.construction == .names else { continue }
            signals[grammar.possessive.index].insert(.tie)
            for case .word(let words) in pattern.after {
                for word in words { signals[word.index].insert(.tie) }
            }
        }
        // "The suspension was lifted": somebody's, told before.
        for word in [
            grammar.it, grammar.its, grammar.they, grammar.their, grammar.whose, grammar.suspension,
        ] {
            signals[word.index].insert(.reference)
        }
        for word in signals.indices
        where uses[WordID(rawValue: UInt32(word))].contains(.country) {
            signals[word].insert(.reference)
        }
        for word in signals.indices
        where !uses[WordID(rawValue: UInt32(word))].isDisjoint(with: [.vacant, .bodyRole]) {
            signals[word].insert(.loneTrigger)
        }
        // "Secretary-General X"
        signals[grammar.general.index].insert(.loneTrigger)
        for word in [grammar.same, grammar.suit, grammar.likewise, grammar.follow] {
            signals[word.index].insert(.echo)
        }
        signals[WordID.unknown.index] = []
        self.signals = signals
    }

    /// What the words of a sentence signal together. O(n) in tokens.
    func signals(of tokens: [Token]) -> Signal {
        var all: Signal = []
        for token in tokens {
            all.formUnion(signals[token.form.index])
            all.formUnion(signals[token.lemma.index])
            if token.kind == .colon { all.insert(.colon) }
        }
        return all
    }

    /// What a word may do in a sentence.
    struct Signal: OptionSet, Sendable {
        let rawValue: UInt8

        /// Triggers a pattern.
        static let trigger = Signal(rawValue: 1)
        /// Triggers one that may claim something of a single name.
        static let loneTrigger = Signal(rawValue: 1 << 1)
        /// Stands for a name: "it", "their", "the country".
        static let reference = Signal(rawValue: 1 << 2)
        /// Ties a name to another, as "of" does.
        static let tie = Signal(rawValue: 1 << 3)
        /// Opens the names of a list: "Members: …".
        static let colon = Signal(rawValue: 1 << 4)
        /// Says that another did the same as was told before.
        static let echo = Signal(rawValue: 1 << 5)

        /// Whether anything can be claimed with so many names in the sentence.
        ///
        /// - Parameter hasModel: whether the sentence before claims something.
        func mayClaim(names: Int, hasModel: Bool) -> Bool {
            guard names > 0 || contains(.reference) else { return false }
            if hasModel, contains(.echo) { return true }
            let hasTwoEnds = names > 1 || contains(.reference)
            return contains(.loneTrigger)
                || hasTwoEnds && !isDisjoint(with: [.trigger, .tie, .colon])
        }
    }
}

extension Pattern {
    /// The words that make a sentence worth a look: every third has a form of "be", so of a pattern
    /// with it the words behind.
    fileprivate func tellingWords(_ grammar: GrammarWords) -> WordSet {
        guard trigger == [grammar.be] else { return trigger }
        return switch after.first {
        case .word(let words), .noun(let words, _): words
        default: trigger
        }
    }
}

extension Rule {
    /// Whether its claims have an unnamed agent: "X was arrested".
    var allowsUnnamedAgent: Bool { relation == .arrested }

    /// Whether a sentence with one name can claim it, the other end being unnamed or found in
    /// sentences before.
    fileprivate var isContentWithOneName: Bool {
        switch relation {
        case .memberOf, .claimedResponsibility: true
        default: allowsUnnamedAgent || relation.facts.subjectKinds.isEmpty
        }
    }
}
