import Knowledge
import Yams

/// Reads the YAML of pattern files into rules and word lists, collecting every problem.
struct PatternReader {
    private(set) var rules: [Rule] = []
    private(set) var patterns: [Pattern] = []
    private(set) var lists: [String: [String]] = [:]
    private(set) var problems: [PatternProblem] = []
    /// One for all rules: it alone holds the words, so that adding one copies none.
    private var parser = PatternParser(lexicon: LexiconBuilder())
    /// The words of all patterns.
    var lexicon: LexiconBuilder { parser.lexicon }

    private struct Entry {
        var node: Node
        var file: String
    }

    /// Reads files in order: a rule with an id that was there before replaces it, a list of words
    /// that was there before grows.
    init(reading files: [PatternFile]) {
        var entries: [String: Entry] = [:]
        for file in files { collect(file, &entries) }
        parser.lists = lists
        for (_, entry) in entries.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
        {
            read(entry)
        }
        problems.sort { ($0.origin.file, $0.origin.line) < ($1.origin.file, $1.origin.line) }
    }

    // MARK: Files

    private mutating func collect(_ file: PatternFile, _ entries: inout [String: Entry]) {
        let root: Node?
        do {
            root = try compose(yaml: file.text)
        } catch let error as YamlError {
            return report(file.name, Self.line(of: error), "no YAML: \(error)")
        } catch {
            return report(file.name, 1, "no YAML: \(error)")
        }
        guard let root, let mapping = root.mapping else {
            return report(file.name, 1, "a pattern file has the keys \"words\" and \"rules\"")
        }
        for (key, value) in mapping {
            switch key.string {
            case "words": collectWords(value, file.name)
            case "rules": collectRules(value, file.name, &entries)
            default:
                report(
                    file.name, key, "unknown key \"\(key.string ?? "")\": words or rules")
            }
        }
    }

    private mutating func collectWords(_ node: Node, _ file: String) {
        guard let mapping = node.mapping else {
            return report(file, node, "\"words\" holds lists by name")
        }
        for (key, value) in mapping {
            guard let name = key.string, let words = strings(value) else {
                report(file, key, "a list of words in one line")
                continue
            }
            lists[name, default: []] += words.map(\.text)
        }
    }

    private mutating func collectRules(
        _ node: Node, _ file: String, _ entries: inout [String: Entry]
    ) {
        guard let sequence = node.sequence else {
            return report(file, node, "\"rules\" is a list")
        }
        var seen: Set<String> = []
        for rule in sequence {
            guard let id = rule.mapping?["id"]?.string else {
                report(file, rule, "a rule has an id")
                continue
            }
            if !seen.insert(id).inserted { report(file, rule, "a second rule \"\(id)\"") }
            entries[id] = Entry(node: rule, file: file)
        }
    }

    // MARK: Rules

    private static let keys: Set<String> = [
        "id", "claim", "subject", "object", "lists", "date", "polarity", "refused", "answers",
        "verbs", "nouns", "is",
        "names", "examples", "not",
    ]

    private mutating func read(_ entry: Entry) {
        let (node, file) = (entry.node, entry.file)
        // By plain keys: comparing nodes finds out by regular expressions what type each one has.
        var mapping: [String: Node] = [:]
        for (key, value) in node.mapping ?? [:] {
            let name = key.string ?? ""
            if !Self.keys.contains(name) { report(file, key, "unknown key \"\(name)\"") }
            mapping[name] = value
        }
        guard let id = mapping["id"]?.string else { return }
        guard let (relation, event) = claim(mapping["claim"], node, file) else { return }
        let facts = relation.facts
        let rule = Rule(
            id: id, origin: PatternOrigin(file: file, line: line(of: node)),
            relation: relation, event: event,
            subject: kinds(mapping["subject"], facts.subjectKinds, file),
            object: kinds(mapping["object"], facts.objectKinds, file),
            listsAll: mapping["lists"]?.string == "all",
            endsTenure: mapping["date"]?.string == "end",
            beginsTenure: mapping["date"]?.string == "start",
            needsPeriod: mapping["date"]?.string == "period",
            isNegative: mapping["polarity"]?.string == "negated",
            refused: refused(mapping["refused"], file),
            answers: answers(mapping["answers"], file),
            examples: examples(mapping["examples"], file, matching: true),
            lookAlikes: examples(mapping["not"], file, matching: false))
        if rule.examples.count < 2 { report(file, node, "\(id) needs two examples or more") }
        if rule.lookAlikes.isEmpty { report(file, node, "\(id) needs a look-alike under \"not\"") }
        addPatterns(of: mapping, file)
        rules.append(rule)
    }

    private mutating func addPatterns(of mapping: [String: Node], _ file: String) {
        for construction in Pattern.Construction.allCases {
            for (text, line) in strings(mapping[construction.rawValue]) ?? [] {
                do {
                    patterns.append(
                        try parser.pattern(text, construction, rule: rules.count))
                } catch {
                    report(file, line, "pattern \"\(text)\": \(error.message)")
                }
            }
        }
    }

    private mutating func claim(
        _ value: Node?, _ rule: Node, _ file: String
    ) -> (RelationKind, MembershipEvent?)? {
        let words = (value?.string ?? "").split(separator: " ").map(String.init)
        guard let name = words.first, let relation = RelationKind(rawValue: name) else {
            let known = RelationKind.allCases.map(\.rawValue).joined(separator: ", ")
            report(file, value ?? rule, "claim: one of \(known)")
            return nil
        }
        guard relation == .memberOf else { return (relation, nil) }
        guard words.count == 2, let event = MembershipEvent(rawValue: words[1]) else {
            let known = MembershipEvent.allCases.map(\.rawValue).joined(separator: ", ")
            report(file, value ?? rule, "claim: member_of and one of \(known)")
            return nil
        }
        return (relation, event)
    }

    private mutating func refused(_ value: Node?, _ file: String) -> MembershipEvent? {
        guard let value else { return nil }
        if let event = value.string.flatMap(MembershipEvent.init) { return event }
        let known = MembershipEvent.allCases.map(\.rawValue).joined(separator: ", ")
        report(file, value, "refused: one of \(known)")
        return nil
    }

    private mutating func answers(_ value: Node?, _ file: String) -> WordSet {
        guard let value else { return [] }
        guard let words = value.array().map(\.string) as? [String], !words.isEmpty else {
            report(file, value, "answers: a list of words in one line")
            return []
        }
        return words.map { parser.lexicon.add($0, as: []) }
    }

    private mutating func kinds(
        _ node: Node?, _ allowed: Set<EntityKind>, _ file: String
    ) -> SlotKinds {
        guard let node, let text = node.string else { return SlotKinds(kinds: CaseSet(allowed)) }
        var result = SlotKinds(kinds: [])
        for word in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
            if let kind = EntityKind(rawValue: String(word)), kind != .organisation {
                result.kinds.insert(kind)
            } else if let kind = OrganisationKind(rawValue: String(word)) {
                result.kinds.insert(.organisation)
                result.organisations.insert(kind)
            } else {
                report(file, node, "\"\(word)\" is no kind of entity")
            }
        }
        // "organisation" is every sort of organisation unless a narrower word stands beside it.
        if result.organisations == [.organisation] { result.organisations = [] }
        if !result.kinds.isSubset(of: CaseSet(allowed)) {
            report(file, node, "the relation does not allow \"\(text)\" here")
        }
        return result
    }

    private mutating func examples(
        _ node: Node?, _ file: String, matching: Bool
    ) -> [PatternExample] {
        guard let node else { return [] }
        guard let lines = strings(node) else {
            report(file, node, "examples are a list of sentences")
            return []
        }
        return lines.map { text, line in
            let (sentence, claims) = text.halves(around: "=>")
            let expected = claims?.utf8.split(separator: UInt8(ascii: ";")).map(\.trimmed) ?? []
            if matching && expected.isEmpty {
                report(file, line, "an example ends with => and what is read from it")
            }
            return PatternExample(
                origin: PatternOrigin(file: file, line: line),
                text: sentence.utf8.trimmed, expected: expected)
        }
    }

    // MARK: YAML

    private func strings(_ node: Node?) -> [(text: String, line: Int)]? {
        guard let node else { return nil }
        if let text = node.string { return [(text, line(of: node))] }
        guard let sequence = node.sequence else { return nil }
        return sequence.compactMap { item in item.string.map { ($0, line(of: item)) } }
    }

    private func line(of node: Node) -> Int { node.mark?.line ?? 1 }

    private static func line(of error: YamlError) -> Int {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            mark.line
        default: 1
        }
    }

    private mutating func report(_ file: String, _ node: Node, _ message: String) {
        report(file, line(of: node), message)
    }

    private mutating func report(_ file: String, _ line: Int, _ message: String) {
        problems.append(
            PatternProblem(origin: PatternOrigin(file: file, line: line), message: message))
    }
}

// Two thousand lines are cut at every start: by bytes, for to look for characters in strings costs
// fifty times as much.

extension String {
    /// What stands before and behind a sign inside it; all of it where it has none.
    fileprivate func halves(around sign: String) -> (first: Substring, second: Substring?) {
        let (text, sign) = (utf8, Array(sign.utf8))
        var place = text.startIndex
        while let next = text[place...].firstIndex(of: sign[0]) {
            if next > startIndex, text[next...].starts(with: sign) {
                return (self[..<next], self[text.index(next, offsetBy: sign.count)...])
            }
            place = text.index(after: next)
        }
        return (self[...], nil)
    }
}

extension Substring.UTF8View {
    /// Without spaces at either end.
    fileprivate var trimmed: String {
        let space = UInt8(ascii: " ")
        guard let first = firstIndex(where: { $0 != space }),
            let last = lastIndex(where: { $0 != space })
        else { return "" }
        return String(Substring(self[first...last]))
    }
}
