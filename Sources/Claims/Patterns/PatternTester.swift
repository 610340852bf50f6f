import Knowledge

/// Runs the examples and look-alikes of pattern files.
public struct PatternTester: Sendable {
    private let patterns: PatternSet
    private let reader: ClaimReader

    /// A tester of one set.
    public init(_ patterns: PatternSet) {
        self.patterns = patterns
        reader = ClaimReader(patterns)
    }

    /// Every example that is not read as it says, and every look-alike that fires, by file and line.
    public func problems() -> [PatternProblem] {
        var result: [PatternProblem] = []
        for (rule, example) in patterns.examples {
            if let message = failure(of: example, rule: rule) {
                result.append(PatternProblem(origin: example.origin, message: message))
            }
        }
        for (rule, example) in patterns.lookAlikes {
            guard let read = read(example.text) else {
                result.append(unreadable(example))
                continue
            }
            for claim in read where claim.rule == rule {
                result.append(
                    PatternProblem(
                        origin: example.origin,
                        message: "\(rule) must not fire, but reads \(Self.compact(claim.statement))"
                    ))
            }
        }
        return result
    }

    /// What is read from a sentence with names in brackets, in the notation of examples; nil where
    /// the brackets are wrong.
    public func reads(_ text: String) -> [String]? {
        read(text)?.map { Self.compact($0.statement) }
    }

    private func failure(of example: PatternExample, rule: String) -> String? {
        guard let read = read(example.text) else { return unreadable(example).message }
        let own = read.filter { $0.rule == rule }.map { Self.compact($0.statement) }
        let missing = example.expected.filter { expected in
            !own.contains { Self.fits($0, expected) }
        }
        let unexpected = own.filter { found in
            !example.expected.contains { Self.fits(found, $0) }
        }
        guard !missing.isEmpty || !unexpected.isEmpty else { return nil }
        let others = read.filter { $0.rule != rule }
            .map { "\(Self.compact($0.statement)) (\($0.rule))" }
        return "\(rule): expected \(missing.joined(separator: "; ")), read "
            + (unexpected + others).joined(separator: "; ") + " from \"\(example.text)\""
    }

    private func read(_ text: String) -> [Claim]? {
        ExampleReading(text).map { reader.claims(in: $0.reading) }
    }

    private func unreadable(_ example: PatternExample) -> PatternProblem {
        PatternProblem(
            origin: example.origin,
            message: "names stand as [state Peru], with a kind that exists: \(example.text)")
    }

    /// A date that the example leaves out may be any.
    package static func fits(_ found: String, _ expected: String) -> Bool {
        if found == expected { return true }
        let words = found.split(separator: " ")
        let wanted = expected.split(separator: " ")
        guard words.count == wanted.count + 1, words.count >= 4 else { return false }
        return words.prefix(3) == wanted.prefix(3) && words.dropFirst(4) == wanted.dropFirst(3)
    }

    /// `uzbekistan left csto 2012`, with `not`, the modality and `by=…` behind where they matter.
    static func compact(_ statement: Statement) -> String {
        var words = [
            statement.subject?.rawValue ?? "-",
            statement.event?.rawValue ?? statement.relation.rawValue,
            statement.object?.rawValue ?? "-",
        ]
        if let date = statement.date { words.append(date.span.edtf) }
        if statement.polarity == .negated { words.append("not") }
        if statement.modality != .fact { words.append(statement.modality.rawValue) }
        if let speaker = statement.attributedTo { words.append("by=\(speaker.rawValue)") }
        return words.joined(separator: " ")
    }
}
