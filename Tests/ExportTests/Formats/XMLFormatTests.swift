import Export
import Foundation
import Knowledge
import TestSupport
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// GraphML and GEXF, read back by a parser that nobody here wrote.
@Suite struct XMLFormatTests {
    @Test(arguments: NastyNames.all)
    func nastyNamesComeBack(_ name: String) throws {
        let graph = SampleGraph.named(name)
        let expected = String(
            String.UnicodeScalarView(
                name.unicodeScalars.map { isAllowed($0) ? $0 : "\u{FFFD}" }))
        let graphML = try read(try graph.encoded(format: .graphML()))
        #expect(graphML.texts["node.name"].map { same($0, expected) } ?? expected.isEmpty)
        let gexf = try read(try graph.encoded(format: .gexf()))
        #expect(gexf.texts["node.name"].map { same($0, expected) } == true)
    }

    @Test func countsComeBack() throws {
        for bytes in [
            try SampleGraph.alliance.encoded(format: .graphML()),
            try SampleGraph.alliance.encoded(format: .gexf()),
        ] {
            let document = try read(bytes)
            #expect(document.counts["node"] == SampleGraph.alliance.nodes.count)
            #expect(
                document.counts["edge"]
                    == SampleGraph.alliance.edges.count + SampleGraph.alliance.coMentions.count)
        }
    }

    /// What XML 1.0 forbids cannot come back.
    private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 9, 10, 13: true
        case 0..<32, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    /// Byte for byte, for Swift's `==` takes `é` for `e` with an accent.
    private func same(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

    private func read(_ bytes: [UInt8]) throws -> ReadDocument {
        let document = ReadDocument()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = document
        #expect(parser.parse(), "not well-formed")
        return document
    }
}

/// The first text of each key, and how often each element occurs.
private final class ReadDocument: NSObject, XMLParserDelegate {
    private(set) var texts: [String: String] = [:]
    private(set) var counts: [String: Int] = [:]
    private var key: String?
    private var text = ""

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        counts[name, default: 0] += 1
        key = attributes["key"]
        text = ""
        if let name = attributes["for"], let value = attributes["value"], texts[name] == nil {
            texts[name] = value
        }
    }

    func parser(_ parser: XMLParser, foundCharacters found: String) { text += found }

    func parser(
        _ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?
    ) {
        if let key, texts[key] == nil { texts[key] = text }
        key = nil
    }
}
