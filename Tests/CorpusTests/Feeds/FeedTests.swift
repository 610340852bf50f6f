import Knowledge
import Testing

@testable import Corpus

@Suite struct FeedTests {
    private func read(_ feed: String, skipped: (Skip) -> Void = { _ in }) throws -> [Document] {
        var documents: [Document] = []
        try CorpusReader().read(
            bytes: Array(feed.utf8), path: "feed.xml", document: { documents.append($0) },
            skipped: skipped)
        return documents
    }

    private func expect(
        _ document: Document, text: String, published: String?, publisher: String?, id: String?
    ) {
        #expect(String(decoding: document.text, as: UTF8.self) == text)
        #expect(document.publication?.date.edtf == published)
        #expect(document.publisher == publisher)
        #expect(document.source.recordID == id)
        expectPartition(document)
    }

    @Test func rss() throws {
        let documents = try read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:media="http://search.yahoo.com/mrss/">
            <channel><title>Harbour &amp; Coast</title><link>https://coast.example/</link>
            <image><title>Logo</title><url>x.png</url></image>
            <item>
              <title><![CDATA[Tonga & Samoa agree]]></title>
              <link>https://coast.example/1</link>
              <media:content url="x.jpg"><media:title>A picture of the harbour</media:title></media:content>
              <pubDate>Thu, 03 May 2018 09:30:00 +1300</pubDate>
              <description>Tonga and Samoa agreed &lt;b&gt;today&lt;/b&gt;.</description>
              <content:encoded><![CDATA[<p>Tonga and Samoa agreed today on one timetable.</p><p>It
                begins in June.</p>]]></content:encoded>
            </item>
            <item><title>Nothing but a title</title></item>
            <item><guid>urn:2</guid><title>Fiji waits</title><dc:date>2018-05-04</dc:date>
              <description>A ship is late.</description></item>
            </channel></rss>
            """)
        #expect(documents.count == 2)
        expect(
            documents[0],
            text: """
                Tonga & Samoa agree

                Tonga and Samoa agreed today on one timetable.

                It begins in June.
                """, published: "2018-05-03", publisher: "Harbour & Coast",
            id: "https://coast.example/1")
        #expect(documents[0].source.line == 6)
        expect(
            documents[1], text: "Fiji waits\n\nA ship is late.", published: "2018-05-04",
            publisher: "Harbour & Coast", id: "urn:2")
    }

    @Test func atom() throws {
        let documents = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">River News</title>
            <link rel="self" href="https://river.example/feed"/><author><name>Mira</name></author>
            <entry><title>Council meets</title><id>tag:river.example,2022:1</id>
            <link rel="replies" href="https://river.example/1/comments"/>
            <link rel="alternate" href="https://river.example/1"/>
            <updated>2022-07-01T10:00:00Z</updated><published>2022-06-30T10:00:00Z</published>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Depth &lt; 2 m.</p>
            <p>The council meets again.</p></div></content></entry></feed>
            """)
        #expect(documents.count == 1)
        expect(
            documents[0], text: "Council meets\n\nDepth < 2 m.\n\nThe council meets again.",
            published: "2022-06-30", publisher: "River News", id: "https://river.example/1")
    }

    @Test func rdf() throws {
        let documents = try read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns="http://purl.org/rss/1.0/"><channel><title>Old Wire</title></channel>
            <item rdf:about="x"><title>Chad asks for help</title><link>http://old.example/7</link>
            <description>Chad asked its neighbours for help.</description>
            <dc:date>2013-08-21T08:00:00+01:00</dc:date></item></rdf:RDF>
            """)
        #expect(documents.count == 1)
        expect(
            documents[0], text: "Chad asks for help\n\nChad asked its neighbours for help.",
            published: "2013-08-21", publisher: "Old Wire", id: "http://old.example/7")
    }

    @Test func entriesOnOneLineHaveLinesOfTheirOwn() throws {
        let documents = try read(
            "<rss><channel><item><description>One text.</description></item>"
                + "<item><description>Another text.</description></item></channel></rss>")
        #expect(documents.map(\.source.line) == [1, 2])
    }

    @Test func entriesWithoutTextAreSkipped() throws {
        var skips: [String] = []
        _ = try read("<rss><item><title>Only this</title></item></rss>") {
            skips.append($0.description)
        }
        #expect(skips == ["feed.xml:1: the entry has no text"])
    }

    @Test func cutOff() throws {
        let documents = try read("<rss><channel><item><description>It ends in the mid")
        #expect(
            documents.map { String(decoding: $0.text, as: UTF8.self) } == ["It ends in the mid"])
    }

    @Test(arguments: [
        ("<?xml version=\"1.0\"?><urlset><url/></urlset>", "<urlset>"),
        ("<NewsML Version=\"1.2\"></NewsML>", "<NewsML>"), ("no markup", "no XML element"),
    ])
    func otherXML(text: String, found: String) {
        let error = #expect(throws: CorpusError.self) { try read(text) }
        #expect(error?.kind == .badData)
        #expect(error?.found.contains(found) == true)
    }

    @Test func xhtml() throws {
        let documents = try read(
            """
            <?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>A page</h1>
            <p>This page is XHTML and lies in a file that is named like a feed.</p></body></html>
            """)
        #expect(documents.count == 1)
    }
}
