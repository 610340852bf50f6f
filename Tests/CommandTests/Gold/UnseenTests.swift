import Foundation
import Testing

/// How well texts are read that nobody had in mind; what has been won is not to be lost.
@Suite struct UnseenTests {
    /// A figure of `eval`, and below what it must not fall.
    struct Floor: Sendable {
        let set: String
        let figure: String
        let least: Double
    }

    static let floors = [
        Floor(set: "news", figure: "claims: member_of.P", least: 0.85),
        Floor(set: "news", figure: "claims: member_of.R", least: 0.6),
        Floor(set: "news", figure: "claims: other.P", least: 0.9),
        Floor(set: "reference", figure: "claims: member_of.P", least: 0.7),
        Floor(set: "reference", figure: "claims: other.P", least: 0.85),
        Floor(set: "names", figure: "mentions: span and kind.F1", least: 0.96),
        Floor(set: "names", figure: "entity id on matched mentions.accuracy", least: 0.965),
    ]

    @Test(arguments: ["news", "reference", "names"])
    func isReadAsWellAsBefore(set: String) async throws {
        let gold = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Unseen/\(set)").path
        let run = try await Program.run(["eval", gold, "--json"], in: TemporaryFolder())
        #expect(run.status == 0)
        let figures = try OrderedJSON(run.bytes)
        for floor in Self.floors where floor.set == set {
            let text = try #require(figures[floor.figure]?.text)
            let found = try #require(Double(text))
            #expect(found >= floor.least, "\(set): \(floor.figure)")
        }
    }
}
