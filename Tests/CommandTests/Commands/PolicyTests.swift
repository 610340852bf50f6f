import Testing

/// `--source`, `--policy` and `stale`.
@Suite struct PolicyTests {
    private static let articles = [
        "wire.txt": "The League\n\nJune 3, 2011 (Wire) — Avalon joined the North League in 2004. "
            + "Borduria joined the North League in 1990.\n",
        "echo.txt": "Another view\n\nMay 9, 2012 (Echo) — Avalon joined the North League in "
            + "2010.\n",
        "post.txt": "A third one\n\nMay 4, 2010 (Post) — Avalon joined the North League in 2004. "
            + "Upper Karelia joined the North League in 2005.\n",
    ]

    private let folder: TemporaryFolder

    init() async throws {
        folder = try await SmallWorld.builtFolder(Self.articles)
    }

    private func ask(_ line: String) async throws -> Run { try await Program.run(line, in: folder) }

    @Test(arguments: [
        ("all", "disputed"), ("latest", "none"), ("majority", "member"), ("strict", "unknown"),
    ])
    func policy(_ policy: String, _ status: String) async throws {
        let question = "status Avalon NL --on 2006 --policy \(policy)"
        let answer = try OrderedJSON(try await ask(question + " --json").bytes)
        #expect(answer["status"]?.text == status)
        #expect(answer["decided_by"]?.text == (policy == "all" ? nil : policy))
        let why = try await ask(question + " --why")
        #expect((why.text + why.errors).contains("by policy \(policy)") == (policy != "all"))
        let members = try await ask("members NL --on 2006 --policy \(policy) --csv").text
        #expect(members.contains("avalon,\(status)") == ["all", "majority"].contains(policy))
        #expect(members.contains("borduria,member"))
    }

    @Test func history() async throws {
        let text = try await ask("history Avalon --policy latest").text
        #expect(text.contains("not a member, by policy latest"))
        #expect(text.contains(", by policy latest\n"))
    }

    @Test func source() async throws {
        let wire = try OrderedJSON(try await ask("members NL --source wire --json").bytes)
        #expect(
            wire["members"]?.elements.map { $0["member.id"]?.text } == ["avalon", "borduria"])
        let echo = try await ask("status Avalon NL --on 2006 --source Echo").text
        #expect(echo.contains(": not a member\n"))
        let nobody = try await ask("members NL --source Nobody")
        #expect(nobody.status == 1)
        #expect(
            nobody.errors
                == "entente: \"Nobody\" has published nothing about it; there is \"Echo\", "
                + "\"Post\", \"Wire\"\n")
    }

    @Test func stale() async throws {
        let rows = CSVRows(try await ask("stale NL --csv").text).rows
        #expect(
            rows.dropFirst().map { $0.prefix(2).joined(separator: " ") } == [
                "1990-12-31 borduria", "2005-12-31 upper-karelia", "2010-12-31 avalon",
            ])
        let old = try await ask("stale --before 2000")
        #expect(old.text.contains("1990-12-31") && !old.text.contains("Avalon"))
        #expect(try await ask("stale --before 1980").status == 1)
        let json = try OrderedJSON(try await ask("stale --on 2004-12-31 --json").bytes)
        #expect(json.keys == ["on", "before", "memberships", "more"])
        #expect(
            json["memberships.0"]?.keys == [
                "member", "organisation", "status", "since", "last_confirmed", "stories", "claims",
            ])
    }

    /// What was published later is left out of every answer about histories.
    @Test(arguments: [
        "status Avalon NL --on 2006", "members NL", "history Avalon", "stale", "conflicts",
        "timeline NL",
    ])
    func knownBy(_ question: String) async throws {
        let early = try await ask(question + " --known-by 2011-12-31 --json")
        let late = try await ask(question + " --json")
        #expect(early.text != late.text)
        #expect(early.errors == "")
    }

    @Test func officesKnownBy() async throws {
        let run = try await ask("offices NL --known-by 2011 --json")
        #expect(run.status == 1)
    }
}
