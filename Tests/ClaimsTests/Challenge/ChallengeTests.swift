import Claims
import Testing

/// Precision and recall over the challenge sentences: claims that are not expected count against
/// the one, expected claims that are not read against the other.
@Suite struct ChallengeTests {
    @Test func challengeSentencesAreReadPreciselyAndMostly() throws {
        let tester = PatternTester(try RelationPatterns.load())
        var (hits, extra, missed) = (0, [String](), [String]())
        for line in challengeSentences.split(separator: "\n") {
            let halves = line.split(separator: "=>", omittingEmptySubsequences: false)
            let expected = halves[1].split(separator: ";").map { trimmed($0) }
                .filter { !$0.isEmpty }
            let read = try #require(tester.reads(trimmed(halves[0])), "\(line)")
            let found = expected.filter { wanted in
                read.contains { PatternTester.fits($0, wanted) }
            }
            hits += found.count
            missed += expected.filter { !found.contains($0) }.map { "\($0) | \(halves[0])" }
            extra += read.filter { claim in
                !expected.contains { PatternTester.fits(claim, $0) }
            }.map { "\($0) | \(halves[0])" }
        }
        let precision = Double(hits) / Double(hits + extra.count)
        let recall = Double(hits) / Double(hits + missed.count)
        #expect(precision >= 0.9, "too many:\n\(extra.joined(separator: "\n"))")
        #expect(recall >= 0.75, "missed:\n\(missed.joined(separator: "\n"))")
    }

    private func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
