import Testing

/// The gold's disagreements, as `conflicts --json` of the built program lists them.
@Suite(.enabled(if: GoldPages.folders != nil))
struct GoldConflictsTests {
    /// Topic, a claim of each side, and how it is reported.
    private static let reported = [
        ("X1", "001.5.c15", "004.1.c50", "event", true),
        ("X2", "001.5.c13", "004.1.c49", "status", true),
        ("X3", "001.5.c13", "000.2.c19", "anachronism", false),
        ("X4", "004.6.c8", "001.5.c15", "status", false),
        ("X5", "000.2.c12", "004.1.c24", "event", false),
        ("X6", "001.5.c7", "000.2.c19", "founding_date", true),
        ("X9", "000.2.c26", "001.1.c4", "event", false),
    ]
    /// What is no disagreement.
    private static let compatible = [
        ("X7", "000.2.c16", "004.1.c34"), ("X8", "000.2.c18", "004.1.c26"),
        ("X14", "001.4.c7", "001.9.c4"), ("X15", "004.5.c4", "004.1.c12"),
    ]

    /// Disagreements in which the claims stand on different sides.
    private func conflicts(
        _ a: Set<String>, _ b: Set<String>, in all: [GoldGraph.Conflict]
    ) -> [GoldGraph.Conflict] {
        func holds(_ side: GoldGraph.Conflict.Side, _ claims: Set<String>, not others: Set<String>)
            -> Bool
        {
            !side.claims.isDisjoint(with: claims) && side.claims.isDisjoint(with: others)
        }
        return all.filter { conflict in
            conflict.sides.contains { holds($0, a, not: b) }
                && conflict.sides.contains { holds($0, b, not: a) }
        }
    }

    @Test func fromTheClaimsOfTheGold() async throws {
        let (graph, ids) = try await GoldGraph.ofGold()
        let all = try await graph.conflicts()
        func stored(_ id: String) -> Set<String> { Set(ids[id].map { [$0] } ?? []) }
        check(all, stored: stored, unread: [])
    }

    /// What is not reported because a claim of a side is not read, or read otherwise.
    private static let unread: Set<String> = [
        // Whom a conditional sentence implies; founders, read as members; an empty office.
        "X4", "X5", "X9",
    ]

    @Test func fromTheSeedsAsRead() async throws {
        let graph = try await GoldGraph.ofSeeds()
        check(try await graph.conflicts(), stored: graph.stored, unread: Self.unread)
    }

    private func check(
        _ all: [GoldGraph.Conflict], stored: (String) -> Set<String>, unread: Set<String>
    ) {
        for (topic, a, b, kind, isHard) in Self.reported {
            let found = conflicts(stored(a), stored(b), in: all).filter { $0.kind == kind }
            if unread.contains(topic) {
                withKnownIssue(isIntermittent: true) {
                    #expect(found.contains { $0.hard == isHard }, "\(topic)")
                }
            } else {
                #expect(found.contains { $0.hard == isHard }, "\(topic)")
            }
        }
        for (topic, a, b) in Self.compatible {
            #expect(conflicts(stored(a), stored(b), in: all).isEmpty, "\(topic)")
        }
    }
}
