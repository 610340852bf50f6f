/// Reads one line of the pattern language.
///
///     S withdraw from O                verbs
///     withdrawal of S from O           nouns
///     full|founding member of|in O     is
///
/// `S` and `O` are the ends of the claim, `_` anybody, `a|b` alternatives, `<role>` a list of words
/// of the same file. Verbs stand in their base form; the engine knows the other forms.
struct PatternParser {
    /// The word lists of the file by name, whole before the first pattern is read.
    var lists: [String: [String]] = [:]
    var lexicon: LexiconBuilder
    /// What sets of words were read as: the long lists stand in hundreds of patterns.
    private var sets: [SetKey: WordSet] = [:]

    private struct SetKey: Hashable {
        let word: String
        let classes: WordClasses.RawValue
    }

    init(lexicon: LexiconBuilder) { self.lexicon = lexicon }

    struct Failure: Error {
        let message: String
    }

    mutating func pattern(
        _ line: String, _ construction: Pattern.Construction, rule: Int
    ) throws(Failure) -> Pattern {
        // By bytes, for there are two thousand lines at every start.
        let words = line.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        guard !words.isEmpty else { throw Failure(message: "an empty pattern") }
        return switch construction {
        case .verbs: try clause(words, rule)
        case .nouns, .is: try phrase(words, construction, rule)
        case .names: try names(words, rule)
        }
    }

    private mutating func clause(_ words: [String], _ rule: Int) throws(Failure) -> Pattern {
        let subject = try subject(words)
        guard subject.count < words.count else {
            throw Failure(message: "a verb pattern begins with S, O, _ or a noun, and a verb")
        }
        return Pattern(
            construction: .verbs, rule: rule, before: subject,
            trigger: try set(words[subject.count], .verb),
            after: try atoms(words[(subject.count + 1)...]))
    }

    /// One end, anybody, or a noun with what belongs to it: `aid from S` of `aid from S reach O`.
    private mutating func subject(_ words: [String]) throws(Failure) -> [Atom] {
        if let slot = Self.slots[words[0]] { return [slot] }
        var result: [Atom] = [.noun(head: try set(words[0], .noun), modifiers: [])]
        while result.count + 1 < words.count, isPreposition(words[result.count]) {
            result.append(.word(try set(words[result.count], .preposition)))
            let end = words[result.count]
            result.append(try Self.slots[end] ?? .noun(head: set(end, .noun), modifiers: []))
        }
        return result
    }

    private mutating func phrase(
        _ words: [String], _ construction: Pattern.Construction, _ rule: Int
    ) throws(Failure) -> Pattern {
        let atoms = try atoms(words[...])
        guard
            let trigger = atoms.lazy.compactMap({ atom -> WordSet? in
                if case .noun(let head, _) = atom { head } else { nil }
            }).first
        else { throw Failure(message: "the pattern has no noun to look for") }
        return Pattern(
            construction: construction, rule: rule, before: [], trigger: trigger, after: atoms)
    }

    /// S, a preposition, O.
    private mutating func names(_ words: [String], _ rule: Int) throws(Failure) -> Pattern {
        let atoms = try atoms(words[...])
        guard atoms.count == 3, atoms[0] == .slot(.subject), case .word = atoms[1],
            atoms[2] == .slot(.object)
        else { throw Failure(message: "a name pattern is S, a preposition and O") }
        return Pattern(
            construction: .names, rule: rule, before: [], trigger: [], after: atoms)
    }

    private static let slots: [String: Atom] = [
        "S": .slot(.subject), "O": .slot(.object), "_": .anyone,
    ]

    /// Slots, prepositions and, of other words in a row, one noun with its modifiers.
    private mutating func atoms(_ words: ArraySlice<String>) throws(Failure) -> [Atom] {
        var result: [Atom] = []
        var nouns: [WordSet] = []
        func closeNoun() {
            if let head = nouns.popLast() { result.append(.noun(head: head, modifiers: nouns)) }
            nouns = []
        }
        var isInfinitive = false
        for (i, word) in zip(words.indices, words) {
            if isInfinitive {
                result.append(.infinitive(try set(word, .verb)))
                isInfinitive = false
            } else if word == "to", i + 1 < words.endIndex, isOrdinary(words[i + 1]) {
                closeNoun()
                isInfinitive = true
            } else if let slot = Self.slots[word] {
                closeNoun()
                result.append(slot)
            } else if isPreposition(word) {
                closeNoun()
                result.append(.word(try set(word, .preposition)))
            } else {
                nouns.append(try set(word, .noun))
            }
        }
        closeNoun()
        return result
    }

    /// No slot, list or preposition: behind "to" a verb.
    private func isOrdinary(_ word: String) -> Bool {
        Self.slots[word] == nil && !word.hasPrefix("<") && !isPreposition(word)
    }

    private func isPreposition(_ word: String) -> Bool {
        word.split(separator: "|").allSatisfy { Self.isPreposition($0) }
    }

    private mutating func set(
        _ word: String, _ classes: WordClasses
    ) throws(Failure) -> WordSet {
        let key = SetKey(word: word, classes: classes.rawValue)
        if let known = sets[key] { return known }
        var result: WordSet = []
        for alternative in word.split(separator: "|") {
            guard alternative.hasPrefix("<") else {
                guard alternative.allSatisfy({ $0.isLowercase || $0 == "-" || $0 == "'" }) else {
                    throw Failure(
                        message: "\"\(alternative)\" is no word: lower case, S, O, _ or <list>")
                }
                result.append(lexicon.add(String(alternative), as: classes))
                continue
            }
            guard let list = lists[String(alternative.dropFirst().dropLast())] else {
                throw Failure(message: "no list \(alternative) under \"words\"")
            }
            for entry in list { result.append(lexicon.add(entry, as: classes)) }
        }
        sets[key] = result
        return result
    }

    /// Whether a word of a pattern is a preposition or particle rather than a noun.
    private static func isPreposition(_ word: Substring) -> Bool { prepositions.contains(word) }

    private static let prepositions: Set<Substring> = Set(
        """
        of in to from with by for on against into at over between as under out up off back down \
        away within inside among amongst via during through across about around near behind \
        beside beyond like onto outside than toward towards upon without alongside above after \
        before along together aside that
        """.split(separator: " "))
}
