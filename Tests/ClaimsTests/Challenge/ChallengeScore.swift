import Knowledge

@testable import Claims

/// What the reader makes of one half of the challenge set.
struct ChallengeScore {
    /// Claims that were expected and read.
    private(set) var right = 0
    /// Claims that were read and neither expected nor allowed.
    private(set) var wrong = 0
    /// Claims that were expected and not read.
    private(set) var missed = 0
    /// Of those missed, how many were read with another year.
    private(set) var missedByDate = 0
    /// Of those missed, how many were read with another polarity or modality.
    private(set) var missedByStance = 0
    /// Expected speakers, and how many of them were named.
    private(set) var speakers = (right: 0, expected: 0)
    /// Lines on which something planned, doubted or denied was read as a fact.
    private(set) var assertedLines: [Int] = []
    /// What was read otherwise, one entry for a line of the file.
    private(set) var differences: [String] = []

    init(_ examples: [ChallengeExample], reader: ClaimReader) throws {
        for example in examples {
            guard let reading = ExampleReading(example.text) else {
                throw ChallengeExample.Malformed(line: example.line, found: example.text)
            }
            add(example, reader.claims(in: reading.reading).map(\.statement))
        }
    }

    var precision: Double { Self.ratio(right, right + wrong) }
    var recall: Double { Self.ratio(right, right + missed) }
    var f1: Double { Self.ratio(2 * right, 2 * right + wrong + missed) }

    private static func ratio(_ part: Int, _ whole: Int) -> Double {
        whole == 0 ? 1 : Double(part) / Double(whole)
    }

    private mutating func add(_ example: ChallengeExample, _ statements: [Statement]) {
        let read = Self.distinct(statements)
        var unexplained = read
        var unmet: [ChallengeExample.Expectation] = []
        for expectation in example.expectations {
            let found = read.filter { expectation.isMet(by: $0) }
            unexplained.removeAll { expectation.isMet(by: $0) }
            guard expectation.isRequired else { continue }
            if found.isEmpty { unmet.append(expectation) } else { right += 1 }
            if let speaker = expectation.alternatives.lazy.compactMap(\.speaker).first {
                speakers.expected += 1
                if found.contains(where: { $0.attributedTo == speaker }) { speakers.right += 1 }
            }
        }
        wrong += unexplained.count
        missed += unmet.count
        missedByDate +=
            unmet.count { one in
                unexplained.contains { one.isMet(by: $0, ignoring: [.date]) }
            }
        missedByStance +=
            unmet.count { one in
                unexplained.contains { one.isMet(by: $0, ignoring: [.stance]) }
            }
        if unexplained.contains(where: { example.forbids($0) }) {
            assertedLines.append(example.line)
        }
        note(example, unmet, unexplained)
    }

    /// Rules that say the same, but for the words of the office or the speaker, count once.
    private static func distinct(_ statements: [Statement]) -> [Statement] {
        var seen: Set<Statement> = []
        return statements.filter { statement in
            var bare = statement
            bare.role = nil
            bare.attributedTo = nil
            return seen.insert(bare).inserted
        }
    }

    private mutating func note(
        _ example: ChallengeExample, _ unmet: [ChallengeExample.Expectation],
        _ unexplained: [Statement]
    ) {
        guard !unmet.isEmpty || !unexplained.isEmpty else { return }
        let lines =
            ["\(example.line): \(example.text)"] + unmet.map { "    missed  \($0.source)" }
            + unexplained.map { "    wrong   \($0.challengeNotation)" }
        differences.append(lines.joined(separator: "\n"))
    }
}

extension ChallengeExample {
    fileprivate func forbids(_ statement: Statement) -> Bool {
        expectations.contains { expectation in
            expectation.alternatives.contains { $0.isAssertedAsFact(by: statement) }
        }
    }
}

extension ChallengeExample.Expectation {
    fileprivate func isMet(
        by statement: Statement, ignoring ignored: Set<ExpectedStatement.Aspect> = []
    ) -> Bool {
        alternatives.contains { $0.matches(statement, ignoring: ignored) }
    }
}

extension Statement {
    /// The claim in the notation of the challenge set.
    fileprivate var challengeNotation: String {
        var words = [
            subject?.rawValue ?? "-", event?.rawValue ?? relation.rawValue,
            object?.rawValue ?? "-",
        ]
        if let date { words.append(date.span.edtf) }
        if polarity == .negated { words.append("not") }
        if modality != .fact { words.append(modality.rawValue) }
        if let attributedTo { words.append("by=\(attributedTo.rawValue)") }
        return words.joined(separator: " ")
    }
}
