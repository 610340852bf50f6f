import Foundation
import Testing

/// `judge`: what it changes, what it leaves, and that it can be taken back.
@Suite struct JudgeTests {
    /// Two papers that disagree about 2009.
    private static let articles = [
        "north.txt": "The North League\n\nJune 3, 2011 (Wire) — Avalon joined the North League in "
            + "2004. Avalon left the North League in 2009.\n",
        "south.txt": "Another view\n\nMay 4, 2012 (Post) — Borduria left the North League in 2003. "
            + "Avalon joined the North League in 2010.\n",
    ]

    /// Questions whose answers judgements may change.
    private static let questions = [
        "status Avalon NL --on 2009-12-31", "history Avalon", "members NL --all", "conflicts",
        "links Avalon", "path Avalon Borduria", "why Avalon NL", "dot", "export --format json",
        "stats",
    ]

    private let folder: TemporaryFolder

    init() async throws {
        folder = try await SmallWorld.builtFolder(Self.articles)
    }

    @Test func rejectedClaim() async throws {
        let left = try await claim("left", of: "avalon")
        let before = try await answers()
        #expect(before[0].contains("left"))
        let run = try await ask(["judge", "reject", left, "--reason", "a misprint"])
        #expect(
            run.text.hasPrefix("graph.db: rejected Avalon – left – North League, 2009 [\(left)]"))
        let after = try await answers()
        for (question, answer) in zip(Self.questions, after) where question != "stats" {
            #expect(!answer.contains(left), "\(question)")
            #expect(!answer.contains("2009 "), "\(question): \(answer)")
        }
        #expect(after[0] != before[0])
        let why = try await ask(["why", left])
        #expect(why.text.contains("rejected by judgement 1: a misprint"))
        #expect(try await ask(["judge", "reject", left]).text.contains("nothing to do: rejected"))
        #expect(try await ask(["judge", "undo"]).text.contains("undid 1, reject \(left)"))
        #expect(try await answers() == before)
        #expect(try await ask(["check"]).status == 0)
    }

    @Test func preferredClaim() async throws {
        try folder.write(
            "A third view\n\nMay 9, 2012 (Echo) — Avalon left the North League in 2004.\n",
            to: "articles/third.txt")
        #expect(try await SmallWorld.build(in: folder).status == 0)
        let question = ["status", "Avalon", "NL", "--on", "2006"]
        #expect(try await ask(question).text.contains(": disputed\n"))
        let joined = try await claim("joined", of: "avalon", in: "2004")
        let judged = try await ask(["judge", "prefer", joined, "--reason", "the treaty says so"])
        #expect(judged.status == 0)
        let status = try await ask(question).text
        #expect(status.contains(": member\n"))
        #expect(status.contains("preferred by judgement 1: the treaty says so"))
        #expect(status.contains("settled by judgement, against"))
        let json = try OrderedJSON(try await ask(question + ["--json"]).bytes)
        #expect(json["settled_by.0"]?.text == joined)
        #expect(try await ask(["history", "Avalon"]).text.contains("member, by judgement"))
        let drawing = try await ask(["timeline", "NL", "-o", "-"]).text
        #expect(drawing.contains(">member by judgement<"))
        #expect(try await ask(["members", "NL", "--on", "2006"]).text.contains(", by judgement"))
        let conflicts = try await ask(["conflicts", "Avalon"]).text
        #expect(conflicts.contains("Settled: Avalon, North League"))
        #expect(conflicts.contains("Settled by judgement in favour of \(joined)."))
    }

    @Test func notes() async throws {
        let left = try await claim("left", of: "avalon")
        let before = try await ask(["status", "Avalon", "NL", "--json"]).text
        _ = try await ask(["judge", "note", left, "asked the author"])
        #expect(try await ask(["why", left]).text.contains("note 1: asked the author"))
        #expect(try await ask(["history", "Avalon"]).text.contains("note 1: asked the author"))
        #expect(try await ask(["status", "Avalon", "NL", "--json"]).text == before)
    }

    @Test func mergedEntities() async throws {
        let before = try await answers()
        let run = try await ask(["judge", "merge", "Borduria", "Avalon"])
        #expect(
            run.text
                == "graph.db: merged Borduria [borduria] into Avalon [avalon] (judgement 1)\n")
        let history = try await ask(["history", "Borduria"]).text
        #expect(history.hasPrefix("Avalon (merged with borduria) in North League"))
        #expect(history.contains("2003") && history.contains("2004"))
        let json = try OrderedJSON(try await ask(["history", "Borduria", "--json"]).bytes)
        #expect(json["entity.id"]?.text == "avalon")
        #expect(json["entity.merged.0"]?.text == "borduria")
        #expect(try await ask(["dot"]).text.contains("merged with borduria"))
        #expect(
            try await ask(["judge", "merge", "Borduria", "Avalon"]).text.contains("nothing to"))
        #expect(try await ask(["judge", "split", "Borduria", "Avalon"]).status == 0)
        #expect(try await answers() == before)
    }

    /// Builds, merges of extracts and `forget` keep what was judged.
    @Test func judgementsOutliveTheArticles() async throws {
        let left = try await claim("left", of: "avalon")
        _ = try await ask(["judge", "reject", left])
        _ = try await ask(["judge", "merge", "borduria", "avalon"])
        let before = try await answers()
        _ = try await ask(["forget", "articles"])
        #expect(try await ask(["judge", "list"]).text.contains("no article says so any more"))
        #expect(try await SmallWorld.build(in: folder).status == 0)
        #expect(try await answers() == before)
        _ = try await ask(["forget", "articles"])
        let extracted = try await ask(
            ["extract", "articles", "--with-text", "-j", "1"] + SmallWorld.only)
        try folder.write(extracted.bytes, to: "all.ndjson")
        #expect(try await ask(["merge", "all.ndjson"] + SmallWorld.only).status == 0)
        #expect(try await answers() == before)
    }

    @Test func list() async throws {
        let left = try await claim("left", of: "avalon")
        _ = try await ask(["judge", "reject", left, "--reason", "a misprint"])
        _ = try await ask(["judge", "merge", "borduria", "avalon"])
        _ = try await ask(["judge", "undo", "1"])
        let says = "\"Avalon – left – North League, 2009\""
        #expect(
            try await ask(["judge", "list", "--csv"]).text == """
                number,verdict,claim,entity,into,undoes,undone_by,reason,says
                1,reject,\(left),,,,3,a misprint,\(says)
                2,merge,,borduria,avalon,,,,
                3,undo,,,,1,,,

                """)
        let json = try OrderedJSON(try await ask(["judge", "list", "--json"]).bytes)
        #expect(
            json["judgements.0"]?.keys?.joined(separator: " ")
                == "number verdict claim entity into undoes undone_by reason says")
        #expect(json["judgements"]?.elements.count == 3)
        #expect(try await ask(["judge", "undo", "3"]).status == 64)
        let again = try await ask(["judge", "undo", "1"])
        #expect(again.status == 0)
        #expect(again.text.contains("nothing to do"))
    }

    /// First digits that several claims share are explained; so many claims share some.
    @Test func sharedDigits() async throws {
        let lines = (1...700).map {
            #"{"title":"Dispatch \#($0)","text":"Avalon joined the North League."}"#
        }
        let folder = try await SmallWorld.builtFolder([
            "wire.jsonl": lines.joined(separator: "\n") + "\n"
        ])
        let csv = try await Program.run("why Avalon NL --csv", in: folder)
        let ids = CSVRows(csv.text).rows.dropFirst().map { $0[0] }.sorted()
        let pair = try #require(zip(ids, ids.dropFirst()).first { $0.prefix(4) == $1.prefix(4) })
        let run = try await Program.run("judge reject \(pair.0.prefix(4))", in: folder)
        #expect(run.status == 64)
        #expect(run.text == "")
        #expect(run.errors.contains("begins several claims; give more digits:\n  \(pair.0)\tAval"))
        #expect(run.errors.contains(pair.1))
    }

    private func ask(_ arguments: [String]) async throws -> Run {
        try await Program.run(arguments, in: folder)
    }

    private func answers() async throws -> [String] {
        var answers: [String] = []
        for question in Self.questions {
            answers.append(try await Program.run(question, in: folder).text)
        }
        return answers
    }

    /// The id of the claim of an event of a member, as `history` tells it.
    private func claim(
        _ event: String, of member: String, in date: String? = nil
    ) async throws -> String {
        let json = try OrderedJSON(try await ask(["history", member, "--json"]).bytes)
        let events = json["histories.0.events"]?.elements ?? []
        let found = events.first {
            $0["event"]?.text == event && (date == nil || $0["date"]?.text == date)
        }
        return try #require(found?["claim"]?.text)
    }
}
