import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Corpus

@Suite struct ExtractReaderTests {
    @Test func everything() throws {
        let extracts = try Self.read(SampleExtract.lines)
        try #require(extracts.map(\.line) == [1])
        let (reading, claims) = (extracts[0].extract.reading, extracts[0].extract.claims)
        let document = reading.document
        #expect(document.source == Source(path: "a.txt", start: 7, end: 64))
        #expect(document.title.map(document.string) == "Avalon leaves")
        #expect(document.publication?.date.edtf == "2010" && document.publisher == "Gazette")
        #expect(document.sentences.map(\.role) == [.headline, .body])
        #expect(document.sentences.last?.range.end == UInt32(document.text.count))
        #expect(reading.mentions.map { reading.entity(of: $0)?.id } == ["avalon", nil, "~zoe-ek"])
        #expect(reading.mentions.map(\.traits) == [.dateline, [.embedded, .dateline], []])
        #expect(reading.mentions.map(\.reason) == [.onlyHolder, nil, .introduced])
        #expect(reading.mentions[0].alias == AliasOrigin(file: 1, line: 2))
        #expect(reading.mentions[1].candidates == 0..<2)
        #expect(reading.candidates.map { reading[$0].id } == ["avalon", "north-league"])
        #expect(document.string(reading.mentions[2].range) == "Zoë Ek")
        #expect(reading.discovered.map(\.state) == ["avalon"])
        try #require(claims.count == 1)
        #expect(claims[0].statement.date?.span.edtf == "2009")
        #expect(claims[0].evidence.context == TextRange(0, 15))
        #expect(claims[0].roster == Roster(id: 31, isComplete: true, count: 6))
    }

    /// One change to the sample, and what is said of it.
    @Test(arguments: [
        (#""id":""#, #""id":"0"#, "id: \"0"), (#""path":"a.txt""#, #""path":"""#, "source.path"),
        (#""end":64"#, #""end":65"#, "source.end: 65; start and the text's length"),
        (#""start":7,"#, #""start":7,"line":0,"#, "source.line: 0; a number from 1"),
        (#""start":7"#, #""start":-7"#, "source.start: -7; a whole number from 0"),
        (#""start":7"#, #""start":7.0"#, "source.start: 7.0; a whole"),
        (#""start":7"#, #""start":99999999999"#, "source.start: 99999999999; a whole"),
        (#""start":7,"#, "", "source.start: no such field; every field of 'extract'"),
        (#""start":7,"#, #""start":7,"start":7,"#, "source.start: the field again; once"),
        (#""start":7,"#, #""start":7,"x":null,"#, "source.x: a field that is not known; path"),
        (#""title":"Avalon leaves""#, #""title":"Avalon""#, "title: \"Avalon\"; what stands at"),
        (#""title":"Avalon leaves""#, #""title":null"#, "title: null; what stands at"),
        (#""published":"2010""#, #""published":"2010-13""#, "published: \"2010-13\"; one EDTF"),
        (#""published":"2010""#, #""published":null"#, "published_basis: \"explicit\"; none"),
        (#""explicit""#, #""seen""#, "published_basis: \"seen\"; explicit, issue-number, "),
        (#""duplicate_of":null"#, #""duplicate_of":"a""#, "duplicate_of: \"a\"; 64 lower-case"),
        (#""publisher":"Gazette""#, #""publisher":7"#, "publisher: 7; a string"),
        (#""start":0,"end":6"#, #""start":0,"end":5"#, "mentions[0].text: \"Avalon\"; \"Avalo\""),
        (#""start":0,"end":6"#, #""start":6,"end":6"#, "mentions[0]: 6 to 6; a stretch"),
        (#""end":51"#, #""end":58"#, "mentions[2]: 45 to 58; a stretch of the text, 0 to 57"),
        (
            #""start":31,"end":43,"text":"North League""#,
            #""start":0,"end":6,"text":"Avalon""#, "mentions[1].start: 0; mentions in order"
        ),
        (#""entity":"avalon""#, #""entity":"atlantis""#, "mentions[0].entity: \"atlantis\"; an id"),
        (#""name":"Avalon","kind":"state""#, #""name":"X","kind":"state""#, "mentions[0].name"),
        (#""kind":"state""#, #""kind":"country""#, "mentions[0].kind: \"country\"; person, state"),
        (#""form":"alias""#, #""form":"nickname""#, "mentions[1].form: \"nickname\"; name, "),
        (#"["avalon","north-league"]"#, #"["avalon","x"]"#, "mentions[1].candidates[1]: \"x\""),
        (#""discovered":true"#, #""discovered":false"#, "mentions[2].discovered: false; true"),
        (#""states.tsv:2""#, #""states.tsv""#, "mentions[0].alias: \"states.tsv\"; a line"),
        (#""states.tsv:2""#, #""cities.tsv:2""#, "mentions[0].alias: \"cities.tsv:2\"; a line"),
        (#""claims":[{"id":""#, #""claims":[{"id":"0"#, "claims[0].id: \"0"),
        (#""event":"left""#, #""event":"joined""#, "claims[0].id: \""),
        (#""relation":"member_of""#, #""relation":"supports""#, "claims[0].event: \"left\"; null"),
        (#""relation":"member_of""#, #""relation":"likes""#, "claims[0].relation: \"likes\"; "),
        (#""edtf":"2009""#, #""edtf":"soon""#, "claims[0].date.edtf: \"soon\"; an EDTF"),
        (#""earliest":"2009-01-01""#, #""earliest":null"#, "claims[0].date.earliest: null; what"),
        (#""end":57,"#, #""end":56,"#, "claims[0].evidence.text: \"Avalon left"),
        (#""subject_span":[15,21]"#, #""subject_span":[15]"#, "claims[0].subject_span: an array"),
        (#""subject_span":[15,21]"#, #""subject_span":[21,15]"#, "claims[0].subject_span: 21 to"),
        (#""roster":{"id":31"#, #""roster":{"id":57"#, "claims[0].roster.id: 57; where a name"),
        (#""rule":"member.left""#, #""rule":null"#, "claims[0].rule: null; a string"),
        (#""sentences":[[0,15],"#, #""sentences":[[0,14],"#, "sentences[1]: a gap"),
        (#",[15,57]]"#, #"]"#, "sentences: an end before that of the text"),
        (#""roles":"hb""#, #""roles":"h""#, "layout.roles: 1 letters; one for each of the 2"),
        (#""roles":"hb""#, #""roles":"hx""#, "layout.roles: \"hx\"; the letters hbf"),
        (#""embedded":[1]"#, #""embedded":[3]"#, "traits.embedded[0]: 3; the position"),
        (#""introduced":[2]"#, #""introduced":[1]"#, "reasons.introduced[0]: 1; the position"),
        (#""introduced":[2]"#, #""guessed":[2]"#, "reasons.guessed: a field that is not known"),
        (#"[{"id":"~zoe-ek""#, #"[{"id":"zoe-ek""#, "discovered[0].id: \"zoe-ek\"; an id that"),
        (#","layout""#, #","lay-out""#, "lay-out: a field that is not known"),
        ("Zoë Ek said.\"}", "Zoë Ek said\"}", "claims[0].evidence.text"),
        ("{\"id", "[\"id", "a comma or the closing bracket is missing (byte 6); one JSON"),
        ("{\"id", "{id", "a name is missing (byte 2); one JSON object a line"),
    ])
    func refused(found: String, replaced: String, message: String) throws {
        let sample = SampleExtract.lines[0]
        let at = try #require(sample.range(of: found), "\(found) is not in the sample")
        let line = sample.replacingCharacters(in: at, with: replaced)
        let error = try #require(Self.error(["", line, SampleExtract.end(articles: 1)]))
        #expect(error.kind == .badData)
        #expect(error.description.hasPrefix("part.ndjson:2: \(message)"), "\(error)")
    }

    private static let article = SampleExtract.lines[0]
    private static let end = SampleExtract.end(articles: 1)

    /// Lines of a file, and the error or the number of articles.
    @Test(
        arguments: [
            ([], "part.ndjson:1: a part without its end line"),
            (["", ""], "part.ndjson:1: a part without its end line"), ([article, end], "1"),
            ([article, "", end, ""], "1"),
            ([article, end, article, end], "2"), ([SampleExtract.end(articles: 0)], "0"),
            ([article], "part.ndjson:1: a part without its end line; all of"),
            ([article, end, article], "part.ndjson:3: a part without its end line; all of"),
            ([end], "part.ndjson:1: an end after 0 articles; the part has 1"),
            ([article, article, end], "part.ndjson:3: an end after 2 articles; the part has 1"),
            (
                [article, SampleExtract.end(articles: 1, version: "0.9.0")],
                "part.ndjson:2: made by version 0.9.0; this is 1.0.0: extract the articles again"
            ),
            (
                [article, SampleExtract.end(articles: 1, dictionary: ContentHash(hashing: []))],
                "part.ndjson:2: made with other dictionaries (e3b0c44298fc); those in use are"
            ),
            // A part made otherwise is the reason for whatever else is wrong in it.
            (
                ["{}", SampleExtract.end(articles: 1, version: "0.9.0")],
                "part.ndjson:2: made by version 0.9.0"
            ),
            (["{}", end], "part.ndjson:1: id: no such field"), (["{}"], "part.ndjson:1: id: no"),
            (["null", end], "part.ndjson:1: null; an object"),
            ([#"{"type":"begin"}"#], "part.ndjson:1: articles: no such field"),
        ])
    func parts(lines: [String], outcome: String) throws {
        do {
            #expect("\(try Self.read(lines).count)" == outcome)
        } catch let error as CorpusError {
            #expect(error.description.hasPrefix(outcome))
        }
    }

    @Test func illFormedBytes() {
        let bytes = Array(Self.article.utf8).map { $0 == UInt8(ascii: "Z") ? 0xFF : $0 }
        #expect(throws: CorpusError.self) { try Self.read(bytes) }
    }

    /// Whatever single byte is damaged, the part is read or refused.
    @Test func damage() {
        let part = Array(SampleExtract.lines.joined(separator: "\n").utf8)
        var random = SeededGenerator(seed: 3)
        for _ in 0..<3000 {
            var damaged = part
            let at = Int.random(in: part.indices, using: &random)
            damaged[at] = UInt8.random(in: 0x20...0x7E, using: &random)
            _ = try? Self.read(damaged)
        }
    }

    private static func error(_ lines: [String]) -> CorpusError? {
        do {
            _ = try read(lines)
            return nil
        } catch {
            return error as? CorpusError
        }
    }

    private static func read(_ lines: [String]) throws -> [(extract: Extract, line: Int)] {
        try read(Array(lines.joined(separator: "\n").utf8))
    }

    private static func read(_ bytes: [UInt8]) throws -> [(extract: Extract, line: Int)] {
        let reader = ExtractReader(
            catalogue: SampleExtract.catalogue, version: "1.0.0",
            dictionary: SampleExtract.dictionary)
        var source = MemorySource(bytes)
        var extracts: [(extract: Extract, line: Int)] = []
        try reader.read(name: "part.ndjson", nextPiece: { source.next() }) {
            extracts.append(($0, $1))
        }
        return extracts
    }
}
