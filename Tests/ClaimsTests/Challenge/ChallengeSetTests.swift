import Claims
import Foundation
import Testing

/// The reader on 240 sentences written by someone who had not seen its patterns.
///
/// Each relation and every region of the world is there, a quarter are look-alikes, and every
/// sentence of `open.txt` has a sister of the same make-up in `closed.txt`. Patterns may be
/// improved by what the open half shows (`ENTENTE_CHALLENGE=show` lists it). The closed half is
/// not to be tuned on: it tells whether an improvement holds for sentences that nobody looked at.
/// `sisters.txt` has more of the same make-up, to be studied like the open half.
@Suite struct ChallengeSetTests {
    /// One half, and the precision below which it must not fall again.
    struct Half: CustomTestStringConvertible {
        let name: String
        let isListed: Bool
        let precisionFloor: Double
        var count = 120

        var testDescription: String { name }
        var url: URL {
            URL(filePath: #filePath).deletingLastPathComponent().appending(path: "\(name).txt")
        }
        func examples() throws -> [ChallengeExample] { try ChallengeExample.read(url) }
        func score() throws -> ChallengeScore {
            try ChallengeScore(examples(), reader: ClaimReader(RelationPatterns.load()))
        }
    }

    static let halves = [
        Half(name: "open", isListed: true, precisionFloor: 0.89),
        Half(name: "closed", isListed: false, precisionFloor: 0.85),
        // No half, but two sisters to each sentence of the open one.
        Half(name: "sisters", isListed: true, precisionFloor: 0.85, count: 240),
    ]

    @Test("each half has its examples, a quarter of them look-alikes", arguments: halves)
    func isWhole(_ half: Half) throws {
        let examples = try half.examples()
        #expect(examples.count == half.count)
        #expect(
            examples.count { !$0.expectations.contains(where: \.isRequired) } >= half.count * 29
                / 120)
    }

    @Test("precision stays above its floor", arguments: halves)
    func keepsItsPrecision(_ half: Half) throws {
        let score = try half.score()
        let isShown = ProcessInfo.processInfo.environment["ENTENTE_CHALLENGE"] == "show"
        let differences = half.isListed && isShown ? score.differences : []
        print(([score.summary(of: half.name)] + differences).joined(separator: "\n"))
        #expect(score.precision >= half.precisionFloor)
    }

    @Test("nothing planned, doubted or denied is read as a fact", arguments: halves)
    func assertsOnlyFacts(_ half: Half) throws {
        let lines = try half.score().assertedLines
        withKnownIssue("what is only weighed is still taken for done", isIntermittent: true) {
            #expect(lines.isEmpty, "\(half.name).txt, lines \(lines)")
        }
    }
}

extension ChallengeScore {
    /// `challenge open: P 0.90 R 0.75 F1 0.82 (…)`
    fileprivate func summary(of name: String) -> String {
        func text(_ value: Double) -> String { String(format: "%.3f", value) }
        return "challenge \(name): P \(text(precision)) R \(text(recall)) F1 \(text(f1)) "
            + "(\(right) right, \(wrong) wrong, \(missed) missed, of these \(missedByDate) by the "
            + "date and \(missedByStance) by the stance; speakers \(speakers.right) of "
            + "\(speakers.expected))"
    }
}
