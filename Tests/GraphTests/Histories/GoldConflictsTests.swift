import Foundation
import Knowledge
import Testing

@testable import Graph

/// The disagreements that the gold lists: found where they are, and nothing where there is none.
@Suite(.enabled(if: GoldTestimony.folder != nil))
struct GoldConflictsTests {
    private let gold: GoldTestimony
    private let conflicts: [Conflict]

    init() throws {
        let folder = try #require(GoldTestimony.folder)
        gold = try GoldTestimony(
            folder: folder, seeds: ProcessInfo.processInfo.environment["ENTENTE_SEEDS"])
        let titles = OfficeTitles([("Secretary-General", ["general secretary"])])
        conflicts = Histories(Testimony(gold.claims)).conflicts(titles: titles)
    }

    /// The conflict in which both claims stand on different sides.
    private func conflict(_ a: String, _ b: String, _ kind: Conflict.Kind) -> Conflict? {
        conflicts.first { conflict in
            let sides = conflict.sides.map { Set($0.claims.compactMap { gold.goldIDs[$0] }) }
            return conflict.kind == kind
                && sides.contains { $0.contains(a) && !$0.contains(b) }
                && sides.contains { $0.contains(b) && !$0.contains(a) }
        }
    }

    @Test(arguments: [
        ("X1", "001.5.c15", "004.1.c50", Conflict.Kind.event, true),
        ("X2", "001.5.c13", "004.1.c49", .status, true),
        ("X3", "001.5.c13", "000.2.c19", .anachronism, false),
        ("X4", "004.6.c8", "001.5.c15", .status, false),
        ("X5", "000.2.c12", "004.1.c24", .event, false),
        ("X6", "001.5.c7", "000.2.c19", .foundingDate, true),
        ("X9", "000.2.c26", "001.1.c4", .event, false),
    ])
    func isFound(topic: String, a: String, b: String, kind: Conflict.Kind, isHard: Bool) {
        let found = conflict(a, b, kind)
        #expect(found != nil, "\(topic)")
        #expect(found?.isHard == isHard, "\(topic)")
    }

    @Test(arguments: [
        ("X7", "000.2.c16", "004.1.c34"), ("X8", "000.2.c18", "004.1.c26"),
        ("X14", "001.4.c7", "001.9.c4"), ("X15", "004.5.c4", "004.1.c12"),
    ])
    func isNotReported(topic: String, a: String, b: String) {
        for kind in Conflict.Kind.allCases {
            #expect(conflict(a, b, kind) == nil, "\(topic)")
        }
    }
}
