import Foundation
import TestSupport
import Testing

@testable import Evaluation

/// The same output, byte for byte, as the gold's own scorer, where gold and Python are at hand.
@Suite(.enabled(if: PythonScorer.isAtHand))
struct ScorerAgreementTests {
    @Test(arguments: [[], ["--all-forms"], ["--skip-duplicates"], ["--json"]])
    func perfectSystem(_ options: [String]) throws {
        let lines = try options == [] ? PythonScorer.perfectLines : PythonScorer.fullLines
        try PythonScorer.expectAgreement(on: lines, options: options)
    }

    @Test(
        arguments: [
            (1, []), (2, ["--all-forms"]), (3, ["--all-forms", "--skip-duplicates"]),
            (4, ["--json"]),
        ] as [(UInt64, [String])])
    func damagedSystem(_ seed: UInt64, _ options: [String]) throws {
        var damage = Damage(seed: seed)
        let lines = try PythonScorer.fullLines
        try PythonScorer.expectAgreement(
            on: try lines.compactMap { try damage.damaged($0) }, options: options)
    }

    @Test func emptySystem() throws { try PythonScorer.expectAgreement(on: [], options: []) }
}
