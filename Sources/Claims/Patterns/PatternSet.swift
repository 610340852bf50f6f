public import Knowledge

/// The patterns by which claims are read, compiled once from files of the pattern language.
public final class PatternSet: Sendable {
    let rules: [Rule]
    let tokeniser: Tokeniser
    let uses: WordUses
    let grammar: GrammarWords
    let verbs: TriggerIndex
    let nouns: TriggerIndex
    let predicates: TriggerIndex
    let names: [Pattern]
    /// A pattern of the rule that tells whose citizen somebody is; nil where no file has one.
    let nationality: Pattern?
    /// A pattern by which somebody is said to hold an office; nil where no file has one.
    let office: Pattern?
    /// The first pattern by which states found an organisation; nil where no file has one.
    let founding: Pattern?
    /// The first pattern that tells of an appointment.
    let appointing: Pattern?
    /// The first pattern that tells of the end of an office.
    let leaving: Pattern?
    /// The first pattern by which states are members of an organisation, for "a union of six: …".
    let confirming: Pattern?
    /// The first pattern by which states join an organisation, for "…, Y a member in 1970".
    let joining: Pattern?
    let signals: SignalWords
    /// Hash of the files' text: graphs built with other patterns are told apart by it.
    public let hash: ContentHash

    /// Compiles files in order; a later file's rule replaces the earlier one with the same id, and
    /// its word lists add to the earlier ones. Throws all problems at once.
    public init(reading files: [PatternFile]) throws(PatternError) {
        let reader = PatternReader(reading: files)
        guard reader.problems.isEmpty else { throw PatternError(problems: reader.problems) }
        rules = reader.rules
        var builder = reader.lexicon
        builder.addTimeWords()
        for verb in commonVerbs.split(whereSeparator: \.isWhitespace) {
            builder.add(String(verb), as: .verb)
        }
        for adjective in commonAdjectives.split(whereSeparator: \.isWhitespace) {
            builder.add(String(adjective), as: .adjective)
        }
        var uses = WordUses()
        for (name, use, classes) in WordUse.lists {
            for entry in reader.lists[name] ?? [] {
                let words = entry.split(separator: " ").map(String.init)
                let word = builder.add(words[0], as: classes)
                if words.count == 1 {
                    uses[word].insert(use)
                } else {
                    let particle = builder.add(words[1], as: .preposition)
                    uses.insert(use, verb: word, particle: particle)
                }
            }
        }
        self.uses = uses
        grammar = GrammarWords(addingTo: &builder)
        let lexicon = builder.build()
        tokeniser = Tokeniser(lexicon: lexicon)
        func index(_ construction: Pattern.Construction) -> TriggerIndex {
            TriggerIndex(
                reader.patterns.filter { $0.construction == construction }, rules: reader.rules,
                words: lexicon.count)
        }
        names = reader.patterns.filter { $0.construction == .names }
        nationality = reader.patterns.first {
            $0.construction == .is && reader.rules[$0.rule].relation == .nationalOf
        }
        office = reader.patterns.first {
            $0.construction == .is && reader.rules[$0.rule].relation == .holdsOffice
        }
        appointing = reader.patterns.first { reader.rules[$0.rule].relation == .appointed }
        leaving = reader.patterns.first {
            $0.construction == .verbs && reader.rules[$0.rule].endsTenure
        }
        founding = reader.patterns.first { reader.rules[$0.rule].event == .founded }
        confirming = reader.patterns.first {
            let rule = reader.rules[$0.rule]
            return rule.event == .confirmed && rule.subject.kinds.contains(.state)
        }
        joining = reader.patterns.first {
            let rule = reader.rules[$0.rule]
            return rule.event == .joined && rule.subject.kinds.contains(.state)
        }
        verbs = index(.verbs)
        nouns = index(.nouns)
        predicates = index(.is)
        signals = SignalWords(
            reader.patterns, rules: rules, grammar: grammar, uses: uses, lexicon: lexicon)
        hash = ContentHash(hashing: files.map(\.text).joined(separator: "\0").utf8)
    }

    /// The ids of all rules, sorted.
    public var ruleIDs: [String] { rules.map(\.id) }

    /// Where a rule stands; nil for an unknown id.
    public func origin(ofRule id: String) -> PatternOrigin? {
        rules.first { $0.id == id }?.origin
    }

    /// The example sentences of all rules that must be read, by rule.
    public var examples: [(rule: String, example: PatternExample)] {
        rules.flatMap { rule in rule.examples.map { (rule.id, $0) } }
    }

    /// The look-alikes of all rules, from which the rule must read nothing.
    public var lookAlikes: [(rule: String, example: PatternExample)] {
        rules.flatMap { rule in rule.lookAlikes.map { (rule.id, $0) } }
    }
}
