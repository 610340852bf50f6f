import Testing

@testable import Graph

/// The association of things that occur together, on the figures of Dunning (1993), table 2.
@Suite struct LogLikelihoodTests {
    @Test(
        arguments: [
            // both, first without second, second without first, neither: the published score
            ((110, 2442, 111, 29114), 270.72), ((29, 13, 123, 31612), 263.90),
        ])
    func publishedScores(_ table: (Int, Int, Int, Int), _ score: Double) {
        let (both, first, second, neither) = table
        let likelihood = LogLikelihood(
            both: both, first: both + first, second: both + second,
            total: both + first + second + neither)
        #expect(abs(likelihood.score - score) < 0.01)
    }

    /// What stands everywhere is no sign of anything; what avoids another is below 0.
    @Test func chanceAndAvoidance() {
        #expect(LogLikelihood(both: 40, first: 40, second: 100, total: 100).score == 0)
        #expect(abs(LogLikelihood(both: 10, first: 20, second: 50, total: 100).score) < 1e-9)
        #expect(LogLikelihood(both: 0, first: 20, second: 50, total: 100).score < -20)
        #expect(LogLikelihood(both: 0, first: 0, second: 0, total: 0).score == 0)
    }
}
