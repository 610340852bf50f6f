import Testing

/// `diff`: what began, ended and was newly reported.
@Suite struct DiffTests {
    private static let articles = [
        "north.txt": "The North League\n\nJune 3, 2011 (Wire) — Avalon joined the North League in "
            + "2004. Borduria left the North League in 2009.\n",
        "south.txt": "More\n\nMay 4, 2012 (Post) — Upper Karelia joined the North League in 2010. "
            + "Avalon left the North League in 2011.\n",
    ]

    private let folder: TemporaryFolder

    init() async throws {
        folder = try await SmallWorld.builtFolder(Self.articles)
    }

    private func changes(_ question: String) async throws -> [String] {
        let run = try await Program.run("diff \(question) --csv", in: folder)
        return CSVRows(run.text).rows.dropFirst().filter { $0[0] != "reported" }.map { row in
            [row[0], row[1], row[4], row[5]].joined(separator: " ")
        }
    }

    @Test func beganAndEnded() async throws {
        #expect(
            try await changes("--from 2008 --to 2010") == [
                "ended borduria member left", "began upper-karelia none member",
            ])
        #expect(try await changes("--from 2003 --to 2004") == ["began avalon none member"])
        #expect(try await changes("--from 2003 --to 2012 Avalon") == [])
        #expect(try await changes("--from 2010 --to 2011 Avalon") == ["ended avalon member left"])
    }

    @Test func newlyReported() async throws {
        let run = try await Program.run("diff --from 2011-12-31 --to 2012 --json", in: folder)
        let answer = try OrderedJSON(run.bytes)
        #expect(answer.keys == ["from", "to", "memberships", "offices", "reported", "more"])
        #expect(answer["reported"]?.elements.count == 2)
        #expect(answer["reported.0"]?.keys == ["claim", "published", "says", "text"])
        let early = try await Program.run(
            "diff --from 2011-12-31 --to 2012 --known-by 2011 --json", in: folder)
        #expect(try OrderedJSON(early.bytes)["reported"]?.elements.isEmpty == true)
    }

    @Test func nothing() async throws {
        let run = try await Program.run("diff --from 1990 --to 1991", in: folder)
        #expect(run.status == 1)
        #expect(
            run.errors
                == "entente: nothing is told to have changed from 1990-12-31 to 1991-12-31; "
                + "--from 1989 takes in what is dated 1990\n")
        let wrong = try await Program.run("diff --from 1991 --to 1990", in: folder)
        #expect(wrong.status == 64)
    }
}
