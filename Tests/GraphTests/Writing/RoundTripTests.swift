import Graph
import Knowledge
import TestSupport
import Testing

/// What is stored comes back as it was.
@Suite struct RoundTripTests {
    static let article = SampleArticle(
        path: "news/a.txt",
        text: """
            {uzbekistan|Uzbekistan} “left” {csto|the CSTO} in 2012. {nazar-b,victor-b|Bekov} \
            spoke of {~new-front|New Front}.
            """,
        published: "2012-07", title: "Tashkent’s choice",
        claims: [
            SampleClaim("uzbekistan", .memberOf, "csto", event: .left, date: "2012", sentence: 1),
            SampleClaim(
                "uzbekistan", .memberOf, "csto", event: .confirmed, date: "[2006..2012]",
                polarity: .negated, modality: .reported, sentence: 1, isListed: true),
            SampleClaim(nil, .dissolved, "~new-front", sentence: 2),
        ],
        discovered: [Entity(id: "~new-front", name: "New Front", kind: .organisation)])

    @Test func articleComesBackAsItWas() throws {
        let directory = try TemporaryDirectory()
        let store = try GraphStore(at: directory.file("graph.db"), articles: [Self.article])
        let (reading, claims) = Self.article.read()
        let articles = try store.articles()
        #expect(articles.count == 1)
        let stored = try #require(articles.first)
        #expect(stored.reading.document.text == reading.document.text)
        #expect(stored.reading.document.id == reading.document.id)
        #expect(stored.reading.document.sentences == reading.document.sentences)
        #expect(stored.reading.document.title == reading.document.title)
        #expect(stored.reading.document.publication == reading.document.publication)
        #expect(stored.reading.discovered == reading.discovered)
        #expect(stored.claims.sorted { $0.id < $1.id } == claims.sorted { $0.id < $1.id })
        for (mine, theirs) in zip(stored.reading.mentions, reading.mentions) {
            #expect(mine.range == theirs.range)
            #expect(stored.reading.entity(of: mine) == reading.entity(of: theirs))
            #expect(
                mine.candidates.map { stored.reading[stored.reading.candidates[Int($0)]] }
                    == theirs.candidates.map { reading[reading.candidates[Int($0)]] })
            #expect(mine.traits == theirs.traits)
        }
    }

    @Test func nastyTextsComeBackAsTheyWere() throws {
        let directory = try TemporaryDirectory()
        let nasty = NastyNames.all.enumerated().map { index, text in
            SampleArticle(
                path: "\(1000 + index) \(text.prefix(40).filter { $0 != "\0" })",
                text: text.filter { !"{}|".contains($0) }, title: text,
                claims: [SampleClaim("armenia", .holdsOffice, "belarus", role: text)])
        }
        let store = try GraphStore(at: directory.file("graph.db"), articles: nasty)
        for (article, stored) in zip(nasty, try store.articles()) {
            let (reading, claims) = article.read()
            #expect(stored.reading.document.text == reading.document.text)
            #expect(stored.reading.document.source == reading.document.source)
            #expect(stored.reading.document.title == reading.document.title)
            #expect(stored.claims == claims)
        }
    }
}
