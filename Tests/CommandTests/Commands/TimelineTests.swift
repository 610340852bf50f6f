import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// `timeline`.
@Suite struct TimelineTests {
    @Test(
        arguments: [
            ("timeline CSTO -o -", ">Uzbekistan<"),
            ("timeline Uzbekistan -o -", ">Shanghai Cooperation Organisation<"),
            ("timeline CSTO --on 2016-12-01 -o -", ">on 2016-12-01<"),
            ("timeline CSTO --known-by 2013 -o -", "only what was known by 2013-12-31"),
            ("timeline CSTO --title Alliances -o -", ">Alliances<"),
            ("timeline NATO -o -", ">Estonia<"),
        ])
    func printed(_ line: String, _ words: String) async throws {
        let run = try await SampleGraph.ask(line)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.text.contains(words))
        #expect(XMLParser(data: run.bytes).parse())
    }

    /// A file holds the bytes that go to stdout.
    @Test func file() async throws {
        let folder = try TemporaryFolder()
        let line = "timeline CSTO --db \(try await SampleGraph.database) -o"
        let printed = try await Program.run("\(line) -", in: folder)
        let written = try await Program.run("\(line) csto.svg", in: folder)
        #expect(written.status == 0)
        #expect(written.text + written.errors == "")
        #expect(try folder.bytes("csto.svg") == printed.bytes)
    }

    /// Lanes stand by first entry; each gives the status that `members` gives.
    @Test func json() async throws {
        let drawn = try OrderedJSON(try await SampleGraph.ask("timeline CSTO --json").bytes)
        let asked = try OrderedJSON(try await SampleGraph.ask("members CSTO --all --json").bytes)
        let lanes = try #require(drawn["lanes"]?.elements)
        var statuses: [String: String] = [:]
        for lane in lanes {
            let member = try #require(lane["entity"]?["id"]?.text)
            statuses[member] = lane["status"]?.text
        }
        var expected: [String: String] = [:]
        for membership in try #require(asked["members"]?.elements) {
            let member = try #require(membership["member"]?["id"]?.text)
            expected[member] = membership["status"]?.text
        }
        #expect(statuses == expected)
        #expect(lanes.first?["tracks"]?.elements.isEmpty == false)
    }

    /// A stretch whose beginning and end the text gives stands between them, with nothing around it.
    @Test func toldEnds() async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "The League\n\nMay 4, 2012 (Wire) — The Arab League was founded on 22 March 1945. "
                + "Eritrea was an observer in the Arab League from 2003 to 2007.\n",
            to: "a.txt")
        let built = try await Program.run("build a.txt --db g.db", in: folder)
        #expect(built.status == 0)
        let run = try await Program.run("timeline Eritrea --json --db g.db", in: folder)
        let lane = try #require(try OrderedJSON(run.bytes)["lanes"]?.elements.first)
        let stretches = try #require(lane["tracks"]?.elements.first?["stretches"]?.elements)
        let observer = try #require(stretches.first { $0["status"]?.text == "observer" })
        let edges = ["begin", "end"].map { edge in
            ["certain", "possible"].map { observer[edge]?[$0]?.text }
        }
        #expect(edges == [["2003-01-01", "2003-01-01"], ["2007-12-31", "2007-12-31"]])
    }

    @Test(
        arguments: [
            ("timeline CSTO", 64, "takes -o FILE.svg"),
            ("timeline Almaty -o -", 1, "no membership"),
            ("timeline CSTO --known-by 1950 -o -", 1, "no membership"),
            ("timeline CSTO -o no-such-folder/x.svg", 74, "no-such-folder"),
        ])
    func refused(_ line: String, _ status: Int32, _ reason: String) async throws {
        let run = try await SampleGraph.ask(line)
        #expect(run.status == status)
        #expect(run.text == "")
        #expect(run.errors.contains(reason))
    }
}
