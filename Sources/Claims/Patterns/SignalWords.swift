import Knowledge

/// Words by which a sentence is worth taking apart, by their ids in one lexicon.
///
/// A sentence is looked at once, word by word, before any grammar: of four sentences three end here.
struct SignalWords: Sendable {
    private let signals: [Signal]
    private let dollar: WordID
    /// For each word the conditions under which a pattern that it triggers may read something.
    private let conditions: [[TriggerCondition]]
    /// The kinds of names that may be owned by another.
    private let ownedKinds: NamedKinds

    init(
        _ patterns: [Pattern], rules: [Rule], grammar: GrammarWords, uses: WordUses,
        lexicon: Lexicon
    ) {
        let words = lexicon.count
        var signals = [Signal](repeating: [], count: words + 1)
        var conditions = [[TriggerCondition]](repeating: [], count: words + 1)
        var ownedKinds: NamedKinds = []
        for pattern in patterns {
            let rule = rules[pattern.rule]
            for word in pattern.tellingWords(grammar) {
                let condition = TriggerCondition(
                    pattern, rule, isLight: grammar.lightVerbs.contains(word))
                signals[word.index].insert(.trigger)
                if condition.allowsOneName { signals[word.index].insert(.loneTrigger) }
                if !conditions[word.index].contains(condition) {
                    conditions[word.index].append(condition)
                }
            }
            // "The departure took effect": somebody's, told before.
            if case .noun(let head, _) = pattern.before.first {
                for word in head { signals[word.index].insert(.reference) }
            }
            guard pattern.construction == .names else { continue }
            ownedKinds.formUnion(NamedKinds(rule.subject))
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
        for word in [
            grammar.he, grammar.she, grammar.both, grammar.all, grammar.this, grammar.these,
        ] {
            signals[word.index].insert(.standIn)
        }
        for word in signals.indices {
            let id = WordID(rawValue: UInt32(word))
            let use = uses[id]
            if lexicon.number(of: id) != nil { signals[word].insert(.standIn) }
            if use.contains(.country) { signals[word].insert(.reference) }
            if !use.isDisjoint(with: [.group, .anyGroup, .rebels]) {
                signals[word].insert(.standIn)
            }
            if !use.isDisjoint(with: [.vacant, .bodyRole]) { signals[word].insert(.office) }
        }
        // "Secretary-General X"
        signals[grammar.general.index].insert(.office)
        let echoing = [
            grammar.same, grammar.suit, grammar.likewise, grammar.follow, grammar.first,
            grammar.last, grammar.status,
        ]
        for word in echoing + grammar.ordinals { signals[word.index].insert(.echo) }
        dollar = grammar.dollar
        signals[WordID.unknown.index] = []
        self.signals = signals
        self.conditions = conditions
        self.ownedKinds = ownedKinds
    }

    /// What the words of a sentence make it worth. O(n) in tokens.
    ///
    /// - Parameters:
    ///   - names: the names in the sentence; learns whether words stand for others.
    ///   - unsaid: the kinds of what the article may leave unsaid.
    ///   - told: the kinds of the names before that words may stand for.
    ///   - hasModel: whether a sentence before claims something that others may do in their turn.
    func worth(
        of tokens: [Token], names: inout SentenceNames, unsaid: NamedKinds, told: NamedKinds,
        hasModel: Bool
    ) -> Worth {
        var all: Signal = []
        for token in tokens {
            all.formUnion(signals[token.form.index])
            all.formUnion(signals[token.lemma.index])
            if token.kind == .colon { all.insert(.colon) }
        }
        let hasReference = all.contains(.reference)
        names.refersBack = hasReference || names.count == 0
        guard names.count > 0 || hasReference else { return .nothing }
        var kinds = names.kinds.union(unsaid)
        if !all.isDisjoint(with: [.reference, .standIn]) { kinds.formUnion(told) }
        if all.contains(.office) || hasModel && all.contains(.echo) { return .claims(of: kinds) }
        let hasTwoEnds =
            names.count > 1 || hasReference || all.contains(.standIn) && !told.isEmpty
        guard
            all.contains(.loneTrigger)
                || hasTwoEnds && !all.isDisjoint(with: [.trigger, .tie, .colon])
        else { return .nothing }
        let isOpened =
            hasTwoEnds && all.contains(.colon)
            || hasTwoEnds && all.contains(.tie) && !names.kinds.isDisjoint(with: ownedKinds)
            || all.contains(.trigger) && isTriggered(tokens, kinds)
        return isOpened ? .claims(of: kinds) : .references
    }

    /// Whether a pattern may read something between names of some kinds.
    private func isTriggered(_ tokens: [Token], _ kinds: NamedKinds) -> Bool {
        var sieve = WordSieve()
        for (i, token) in tokens.enumerated() {
            sieve.insert(token)
            // "$20m" is so many dollars.
            if token.kind == .symbol { sieve.insert(dollar) }
            // "re-election" becomes a word that no token has.
            if token.kind == .hyphen, i > 0, tokens[i - 1].range.count == 2 { sieve.fill() }
        }
        func isMet(_ condition: TriggerCondition) -> Bool {
            condition.isMet(by: kinds) && sieve.hasOne(ofEach: condition.needs)
        }
        return tokens.contains { token in
            conditions[token.form.index].contains(where: isMet)
                || token.lemma != token.form
                    && conditions[token.lemma.index].contains(where: isMet)
        }
    }

    /// What a sentence is worth reading for.
    enum Worth {
        /// Neither claims nor what the next sentence refers to, but for its names.
        case nothing
        /// It claims nothing, but what it says "it" does goes on in the next sentence.
        case references
        /// A pattern may read something of names of these kinds.
        case claims(of: NamedKinds)
    }

    /// What a word may do in a sentence.
    private struct Signal: OptionSet, Sendable {
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
        /// An office that may be told of a single name, whatever else there is.
        static let office = Signal(rawValue: 1 << 7)
        /// May stand for a name beside another one: "the bloc", "both".
        static let standIn = Signal(rawValue: 1 << 6)
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
