import Knowledge

/// Words by which a sentence is worth taking apart, by their ids in one lexicon.
///
/// A sentence is looked at once, word by word, before any grammar: of four sentences three end here.
struct SignalWords: Sendable {
    private let signals: [Signal]
    private let dollar: WordID
    /// For each word the conditions under which a pattern that it triggers may read something.
    private let conditions: [[TriggerCondition]]
    private let ties: NameTies

    init(
        _ patterns: [Pattern], rules: [Rule], grammar: GrammarWords, uses: WordUses,
        lexicon: Lexicon
    ) {
        let words = lexicon.count
        var signals = [Signal](repeating: [], count: words + 1)
        var conditions = [[TriggerCondition]](repeating: [], count: words + 1)
        for pattern in patterns {
            let rule = rules[pattern.rule]
            for word in pattern.tellingWords(grammar) {
                let condition = TriggerCondition(
                    pattern, rule, isLight: grammar.lightVerbs.contains(word),
                    followsBe: pattern.isParticleOfBe(grammar))
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
        }
        ties = NameTies(patterns, rules: rules, grammar: grammar, lexicon: lexicon)
        for word in ties.words { signals[word.index].insert(.tie) }
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
            if use.contains(.stateRole) { signals[word].insert(.stateTitle) }
        }
        // "Secretary-General X"
        signals[grammar.general.index].insert(.office)
        let echoing = [
            grammar.same, grammar.suit, grammar.likewise, grammar.follow, grammar.first,
            grammar.last, grammar.status,
        ]
        for word in echoing + grammar.ordinals { signals[word.index].insert(.echo) }
        for word in signals.indices {
            let id = WordID(rawValue: UInt32(word))
            if lexicon.lemma(of: id) == grammar.be { signals[word].insert(.be) }
            if !lexicon.classes(of: id).isDisjoint(with: [.auxiliary, .modal]) {
                signals[word].insert(.helper)
            }
        }
        dollar = grammar.dollar
        signals[WordID.unknown.index] = []
        self.signals = signals
        self.conditions = conditions
    }

    /// What the words of a sentence make it worth. O(n) in tokens.
    ///
    /// - Parameters:
    ///   - names: the names in the sentence; learns whether words stand for others.
    ///   - mentions: all that is named in it.
    ///   - unsaid: the kinds of what the article may leave unsaid.
    ///   - told: the kinds of the names before that words may stand for.
    ///   - hasModel: whether a sentence before claims something that others may do in their turn.
    ///   - hasHome: whether the article may leave unsaid of which state an office is.
    func worth(
        of tokens: [Token], names: inout SentenceNames, _ mentions: ArraySlice<Mention>,
        of reading: Reading, unsaid: NamedKinds, told: NamedKinds, hasModel: Bool,
        hasHome: Bool
    ) -> Worth {
        var all: Signal = []
        var hasBrackets = false
        for token in tokens {
            all.formUnion(signals[token.form.index])
            all.formUnion(signals[token.lemma.index])
            if token.kind == .colon { all.insert(.colon) }
            if token.kind == .bracketOpen { hasBrackets = true }
        }
        let hasReference = all.contains(.reference)
        names.refersBack = hasReference || names.count == 0
        guard names.count > 0 || hasReference else { return .nothing }
        let hasStandIn = !all.isDisjoint(with: [.reference, .standIn])
        var kinds = names.kinds.union(unsaid)
        if hasStandIn { kinds.formUnion(told) }
        let said = hasStandIn ? kinds : names.kinds
        if all.contains(.office) || hasModel && all.contains(.echo) { return .claims(of: kinds) }
        // "The finance minister, X, promised".
        if hasHome, all.contains(.stateTitle), names.kinds.contains(.person) {
            return .claims(of: kinds.union(.state))
        }
        let hasTwoEnds =
            names.count > 1 || hasReference || all.contains(.standIn) && !told.isEmpty
        guard
            all.contains(.loneTrigger)
                || hasTwoEnds && !all.isDisjoint(with: [.trigger, .tie, .colon])
        else { return .nothing }
        let isOpened =
            // A list without a word for what it lists has years in brackets.
            hasTwoEnds && all.contains(.colon) && (hasBrackets || all.contains(.trigger))
            || hasTwoEnds && all.contains(.tie)
                && ties.mayTie(
                    tokens, mentions, of: reading, kinds: said, hasStandIn: hasStandIn)
            || all.contains(.trigger)
                && isTriggered(tokens, all, mentions, of: reading, kinds, said: said)
        return isOpened ? .claims(of: kinds) : .references
    }

    /// Whether a pattern may read something between names of some kinds.
    private func isTriggered(
        _ tokens: [Token], _ all: Signal, _ mentions: ArraySlice<Mention>, of reading: Reading,
        _ kinds: NamedKinds, said: NamedKinds
    ) -> Bool {
        let sieve = WordSieve()
        for (i, token) in tokens.enumerated() {
            sieve.insert(token)
            // "$20m" is so many dollars.
            if token.kind == .symbol { sieve.insert(dollar) }
            // "re-election" becomes a word that no token has.
            if token.kind == .hyphen, i > 0, tokens[i - 1].range.count == 2 { sieve.fill() }
        }
        /// Right behind "be", or in a headline without any verb.
        func mayFollowBe(_ i: Int) -> Bool {
            guard all.contains(.be) else { return !all.contains(.helper) }
            return i > 0 && ties.mayStandBeside(tokens[i - 1], mentions, in: reading)
        }
        func triggers(_ word: WordID, _ i: Int) -> Bool {
            for condition in conditions[word.index]
            where condition.isMet(by: kinds, said: said) && sieve.hasOne(ofEach: condition.needs) {
                if !condition.followsBe || mayFollowBe(i) { return true }
            }
            return false
        }
        for (i, token) in tokens.enumerated() {
            if triggers(token.form, i) { return true }
            if token.lemma != token.form, triggers(token.lemma, i) { return true }
        }
        return false
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
        let rawValue: UInt16

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
        /// An office of a state: "president", "minister".
        static let stateTitle = Signal(rawValue: 1 << 10)
        /// May stand for a name beside another one: "the bloc", "both".
        static let standIn = Signal(rawValue: 1 << 6)
        /// A form of "be".
        static let be = Signal(rawValue: 1 << 8)
        /// A verb that helps others: has, did, will.
        static let helper = Signal(rawValue: 1 << 9)
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

    /// Whether its telling words are particles behind a form of "be".
    fileprivate func isParticleOfBe(_ grammar: GrammarWords) -> Bool {
        guard trigger == [grammar.be], case .word = after.first else { return false }
        return construction == .verbs
    }
}
