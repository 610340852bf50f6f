import Testing

/// The keys that other people's scripts read, in their order.
@Suite struct AnswerContractTests {
    private static let contract: [(question: String, path: String, keys: String)] = [
        (
            status, "",
            "member organisation on status since until last_confirmed by claims sides changes"
        ),
        (status, "member", "id name"),
        (status, "organisation", "id name"),
        (status, "sides.0", "status claims"),
        ("status CSTO", "", "organisation on status sides"),
        ("status CSTO", "sides.0", "status claims"),
        (members, "", "organisation on members"),
        (members, "organisation", "id name"),
        (members, "members.0", "member status since until last_confirmed stories claims"),
        (members, "members.0.member", "id name"),
        (history, "", "entity histories more"),
        (history, "entity", "id name"),
        (history, "histories.0", "organisation intervals events disputes"),
        (history, "histories.0.organisation", "id name"),
        (history, "histories.0.intervals.0", "status since until claims"),
        (history, "histories.0.events.0", "event date polarity modality attributed_to story claim"),
        ("offices Russia --on 2017", "", "on offices"),
        ("offices Russia --on 2017", "offices.0", "person role of status since until claims"),
        ("offices Russia --on 2017", "offices.0.person", "id name"),
        ("offices Russia --on 2017", "offices.0.of", "id name"),
        (links, "", "entity links"),
        (links, "entity", "id name"),
        (
            links, "links.0",
            "entity relation direction stories claims since until first_seen last_seen"
        ),
        (links, "links.0.entity", "id name kind"),
        ("path Putin IRPT", "", "paths"),
        ("path Putin IRPT", "paths.0.0", "from relation direction to claims"),
    ]
    private static let status = "status Uzbekistan CSTO --on 2008"
    private static let members = "members NATO --on 2016-12-01"
    private static let history = "history Uzbekistan CSTO"
    private static let links = "links CSTO"

    @Test(arguments: contract) func keys(
        _ question: String, _ path: String, _ keys: String
    ) async throws {
        let answer = try OrderedJSON(try await SampleGraph.ask("\(question) --json").bytes)
        #expect(answer[path]?.keys?.joined(separator: " ") == keys)
    }

    @Test func articleLine() async throws {
        let run = try await SampleGraph.ask("export --format ndjson")
        for (path, keys) in [
            ("source", "path start end"),
            ("mentions.0", "start end text entity name kind form candidates discovered alias"),
            (
                "claims.0",
                "id subject relation event object role date polarity modality attributed_to "
                    + "evidence subject_span object_span context roster rule"
            ),
            ("claims.0.evidence", "start end text"),
            ("claims.0.date", "edtf earliest latest until_earliest until_latest basis"),
        ] {
            let lines = try run.bytes.split(separator: UInt8(ascii: "\n")).map {
                try OrderedJSON($0)
            }
            let found = lines.lazy.compactMap { $0[path]?.keys }.first
            #expect(found?.joined(separator: " ") == keys)
        }
    }

    /// `why` gives a claim for its id, or for the first digits of it.
    @Test func claimByItsFirstDigits() async throws {
        let answer = try OrderedJSON(try await SampleGraph.ask("\(Self.status) --json").bytes)
        let id = try #require(answer["claims.0"]?.text)
        #expect(id.count == 16)
        for digits in [id, String(id.prefix(10))] {
            let why = try OrderedJSON(try await SampleGraph.ask("why \(digits) --json").bytes)
            #expect(why["claims"]?.elements.count == 1)
            #expect(why["claims.0.id"]?.text == id)
        }
    }

    /// What the sample corpus says, asked in the words of the README.
    @Test(
        arguments: [
            ("status Uzbekistan CSTO --on 2008", "member"), ("status Uzbekistan CSTO", "disputed"),
            ("status Uzbekistan CSTO --on 1990", "none"), ("status NATO", "exists"),
        ])
    func statuses(_ question: String, _ status: String) async throws {
        let answer = try OrderedJSON(try await SampleGraph.ask("\(question) --json").bytes)
        #expect(answer["status"]?.text == status)
    }
}
