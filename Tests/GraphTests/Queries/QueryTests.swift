import Knowledge
import TestSupport
import Testing

@testable import Graph

/// Questions to a small handmade graph.
@Suite struct QueryTests {
    private let directory: TemporaryDirectory
    private let store: GraphStore

    init() throws {
        directory = try TemporaryDirectory()
        store = try GraphStore(at: directory.file("graph.db"), articles: SampleCorpus.all)
    }

    private func lines(of entity: EntityID, _ filter: ClaimFilter = ClaimFilter()) throws
        -> [String]
    {
        try store.links(of: entity, filter: filter).map { link in
            """
            \(link.direction.rawValue) \(link.relation.rawValue) \(link.entity.id) \
            \(link.stories)/\(link.claims) \(link.since?.edtf ?? "-")..\(link.until?.edtf ?? "-") \
            seen \(link.firstSeen?.edtf ?? "-")..\(link.lastSeen?.edtf ?? "-")\
            \(link.isHedged ? " hedged" : "")
            """
        }
    }

    @Test func linksCountStoriesAndShowDates() throws {
        #expect(
            try lines(of: "csto") == [
                "in holds_office nazar-b 1/1 2003..2016 seen -..-",
                "in member_of tajikistan 1/1 1992..- seen 2015-09..2015-09",
                "in member_of uzbekistan 1/1 -..2012 seen 2012-07-01..2012-07-03",
            ])
        #expect(
            try lines(of: "irpt") == [
                "in banned tajikistan 2/2 2015-08-28..2015-08-28 seen 2015-09..2016"
            ])
    }

    @Test func whatIsOnlyPossibleShowsWhenAskedFor() throws {
        #expect(
            try lines(of: "belarus", ClaimFilter(includesUnstated: true)) == [
                "out banned irpt 1/1 -..- seen 2016..2016 hedged"
            ])
        #expect(try lines(of: "belarus").isEmpty)
    }

    @Test func dayLimitsLinks() throws {
        let inOffice = ClaimFilter(
            relations: [.holdsOffice], on: CalendarDay(year: 2010, month: 1, day: 1))
        #expect(try lines(of: "csto", inOffice).count == 1)
        let after = ClaimFilter(
            relations: [.holdsOffice], on: CalendarDay(year: 2017, month: 1, day: 1))
        #expect(try lines(of: "csto", after).isEmpty)
    }

    /// Of an office that somebody had "until 2018" nobody knows since when.
    @Test(arguments: [(1800, false), (2016, false), (2018, true), (2019, false)])
    func anEndAloneIsNoDayBefore(year: Int, isShown: Bool) throws {
        let article = SampleArticle(
            path: "end.txt", text: "{tajikistan|Rahmon} left {csto|the CSTO}.", published: "2020",
            claims: [SampleClaim("tajikistan", .holdsOffice, "csto", date: "../2018")])
        try store.build([article])
        let day = CalendarDay(year: year, month: 12, day: 31)
        let filter = ClaimFilter(relations: [.holdsOffice], on: day)
        let shown = try lines(of: "csto", filter).filter { $0.contains("tajikistan") }
        #expect(!shown.isEmpty == isShown)
        let choice = LinkChoice(from: CalendarDay(year: year, month: 1, day: 1), to: day)
        let spanned = try store.links(
            of: "csto", filter: ClaimFilter(relations: [.holdsOffice]), choice: choice)
        #expect(spanned.contains { $0.entity.id == "tajikistan" } == isShown)
    }

    @Test func dayShowsWhoeverIsThenAMember() throws {
        func members(_ year: Int) throws -> [EntityID] {
            let day = CalendarDay(year: year, month: 12, day: 31)
            let filter = ClaimFilter(relations: [.memberOf], on: day)
            return try store.links(of: "csto", filter: filter).map(\.entity.id)
        }
        // Who left was inside before, and no founding is told.
        #expect(try members(1991) == ["uzbekistan"])
        #expect(try members(2011) == ["tajikistan", "uzbekistan"])
        #expect(try members(2016) == ["tajikistan"])
    }

    @Test func disagreementMarksTheLinkAndIsStored() throws {
        let other = SampleArticle(
            path: "other.txt", text: "{uzbekistan|Uzbekistan} was in {csto|the CSTO} in 2014.",
            published: "2014",
            claims: [SampleClaim("uzbekistan", .memberOf, "csto", event: .confirmed, date: "2014")])
        try store.build([other])
        #expect(try store.statistics().conflicts == 1)
        let graph = try store.subgraph(around: ["uzbekistan"], title: "Uzbekistan")
        #expect(graph.edges.map(\.isDisputed) == [true])
        let sides = try store.read { database in
            try database.rows("SELECT says FROM conflict_sides ORDER BY says") { $0.text() }
        }
        #expect(sides == ["left", "member"])
    }

    @Test func historiesHearEveryStoryOnce() throws {
        let histories = try store.histories()
        #expect(histories.status(of: "uzbekistan", in: "csto").status == .left)
        #expect(histories.testimony.claims.count == 3)
        #expect(
            try store.histories(knownBy: CalendarDay(year: 2013, month: 1, day: 1))
                .testimony.claims.count == 1)
    }

    @Test func pathGoesThroughSharedNeighbours() throws {
        let paths = try store.paths(from: "nazar-b", to: "irpt")
        #expect(
            paths.map { $0.map { "\($0.from.id) \($0.relation) \($0.direction) \($0.to.id)" } }
                == [
                    [
                        "nazar-b holdsOffice out csto", "csto memberOf in tajikistan",
                        "tajikistan banned out irpt",
                    ]
                ])
        #expect(paths[0][2].claims.count == 2)
        #expect(try store.paths(from: "nazar-b", to: "irpt", maxHops: 2).isEmpty)
        #expect(try store.paths(from: "nazar-b", to: "belarus").isEmpty)
        #expect(try store.paths(from: "csto", to: "csto").isEmpty)
        #expect(try store.paths(from: "csto", to: "nobody").isEmpty)
    }

    /// Beside the link itself there is a way round it; what lies on one way lies on no other.
    @Test func alternativesGoRound() throws {
        func claim(_ subject: EntityID, _ object: EntityID) -> SampleClaim {
            SampleClaim(subject, .supports, object)
        }
        let store = try GraphStore(
            at: directory.file("ring.db"),
            articles: [
                SampleArticle(
                    path: "ring.txt", text: "{armenia|Armenia}, {belarus|Belarus}, {csto|CSTO}.",
                    claims: [
                        claim("armenia", "belarus"), claim("armenia", "csto"),
                        claim("csto", "belarus"), claim("armenia", "uzbekistan"),
                        claim("uzbekistan", "tajikistan"), claim("tajikistan", "belarus"),
                    ])
            ])
        func ways(_ limit: Int) throws -> [String] {
            try store.paths(from: "armenia", to: "belarus", limit: limit, withAlternatives: true)
                .map { $0.map(\.to.id.rawValue).joined(separator: " ") }
        }
        #expect(try ways(1) == ["belarus"])
        #expect(try ways(3) == ["belarus", "csto belarus", "uzbekistan tajikistan belarus"])
        #expect(try store.paths(from: "armenia", to: "belarus").count == 1)
    }

    @Test func evidenceQuotesAndPoints() throws {
        let evidence = try store.evidence(for: "csto", and: "uzbekistan")
        #expect(evidence.count == 1)
        let first = try #require(evidence.first)
        #expect(first.quote.text == "Uzbekistan left the CSTO in 2012.")
        #expect(first.quote.range == 17..<50)
        #expect(first.subjectWords?.text == "Uzbekistan")
        #expect(first.objectWords?.text == "the CSTO")
        #expect(first.subjectRecognition?.alias == "organisations.tsv:14")
        #expect(first.article.source.path == "news/b.txt")
        #expect(first.copies.map(\.source.path) == ["news/a.txt"])
        #expect(first.article.title == "Tashkent leaves")
        #expect(first.alsoTold.isEmpty)
        #expect(try store.evidence(for: first.id)?.id == first.id)
        #expect(try store.evidence(for: ClaimID(0xffff_ffff_ffff_ffff)) == nil)
        #expect(try store.evidence(for: "tajikistan", and: "irpt").map(\.alsoTold.count) == [1, 1])
    }

    @Test func entitiesAreFoundByName() throws {
        let cases: [(String, [EntityID])] = [
            ("csto", ["csto"]), ("CSTO", ["csto"]),
            ("collective SECURITY treaty-organization", ["csto"]),
            ("Bekov", ["nazar-b", "victor-b"]), ("Nazar  Bekov", ["nazar-b"]), ("nobody", []),
            ("", []), ("%", []),
        ]
        for (name, ids) in cases { #expect(try store.entities(named: name).map(\.id) == ids) }
    }

    @Test func suggestionsAreNear() throws {
        #expect(try store.suggestions(for: "Tajikstan") == ["Tajikistan"])
        #expect(try store.suggestions(for: "Uzbek") == ["Uzbekistan"])
        #expect(try store.suggestions(for: "zzzzzz").isEmpty)
    }

    @Test func wordsAreFoundOncePerStory() throws {
        let found = try store.sentences(with: "LEFT csto")
        #expect(found.map(\.text) == ["Uzbekistan left the CSTO in 2012."])
        #expect(found.first?.matches == [11..<15, 20..<24])
        #expect(found.first?.range == 17..<50)
        #expect(found.first?.entities.map(\.id) == ["uzbekistan", "csto"])
        #expect(try store.sentences(with: "\"CSTO left\"").isEmpty)
        #expect(try store.sentences(with: "Firmly").first?.text.hasSuffix("“firmly”.") == true)
    }

    @Test func nastyQuestionsHaveNoAnswerButNoError() throws {
        for text in NastyNames.all {
            _ = try store.sentences(with: text)
            _ = try store.suggestions(for: text)
            #expect(try store.entities(named: text).isEmpty)
            #expect(try store.links(of: EntityID(text)).isEmpty)
            #expect(ClaimID(rawValue: text) == nil)
        }
    }

    @Test func subgraphHoldsNeighboursAndLinksAmongThem() throws {
        let graph = try store.subgraph(around: ["csto"], title: "CSTO")
        #expect(graph.nodes.map(\.entity.id) == ["csto", "nazar-b", "tajikistan", "uzbekistan"])
        #expect(graph.nodes.map(\.stories) == [3, 1, 2, 1])
        #expect(
            graph.edges.map { "\($0.from) \($0.to) \($0.isFormer) \($0.role ?? "-")" } == [
                "nazar-b csto true Secretary-General", "tajikistan csto false -",
                "uzbekistan csto true -",
            ])
        let all = try store.subgraph(around: [], withCoMentions: true, title: "All")
        #expect(all.edges.count == 4)
        #expect(all.coMentions.count == 4)
    }
}
