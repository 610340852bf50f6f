import Foundation
import Knowledge

@testable import Claims

/// One line of the challenge set: an article in brackets and what a careful reader takes from it.
///
///     [state Peru] may join [organisation X]. => peru joined x possible; ?peru applied x
///
/// Behind `=>`: subject, event or relation, object, date, then `not`, a modality, `by=` the speaker.
/// `|` parts readings that are equally right, `?` marks what may be read but need not be.
struct ChallengeExample {
    /// Line of the file, from 1.
    let line: Int
    let text: String
    let expectations: [Expectation]

    /// What the text says in one place, in any of the ways of saying so.
    struct Expectation {
        let source: String
        let isRequired: Bool
        let alternatives: [ExpectedStatement]
    }

    /// Why a line cannot be used.
    struct Malformed: Error {
        let line: Int
        let found: String
    }

    /// The examples of a file; empty lines and lines with `#` in front are none.
    static func read(_ url: URL) throws -> [ChallengeExample] {
        let lines = try String(contentsOf: url, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        return try lines.enumerated().compactMap { index, line in
            line.isEmpty || line.hasPrefix("#")
                ? nil : try ChallengeExample(String(line), line: index + 1)
        }
    }

    private init(_ source: String, line: Int) throws {
        let halves = source.components(separatedBy: " => ")
        guard halves.count == 2 else { throw Malformed(line: line, found: source) }
        self.line = line
        text = halves[0]
        expectations = try halves[1].components(separatedBy: "; ").filter { $0 != "nothing" }.map {
            part in
            let isRequired = !part.hasPrefix("?")
            let body = isRequired ? part : String(part.dropFirst())
            let alternatives = body.components(separatedBy: " | ").map(ExpectedStatement.init)
            guard alternatives.allSatisfy({ $0 != nil }) else {
                throw Malformed(line: line, found: part)
            }
            return Expectation(
                source: body, isRequired: isRequired, alternatives: alternatives.compactMap(\.self))
        }
    }
}
