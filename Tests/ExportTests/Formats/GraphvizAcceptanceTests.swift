import Export
import Foundation
import Knowledge
import TestSupport
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Graphviz itself reads what is printed, without a word on its standard error.
@Suite(.enabled(if: Graphviz.isInstalled)) struct GraphvizAcceptanceTests {
    @Test(arguments: [1, 20, 200, 401])
    func sizes(_ states: Int) throws {
        let graph = SampleGraph.many(states: states, alliances: 3, presidents: states / 3)
        try expectAccepted(graph)
    }

    @Test func emptyGraph() throws {
        try expectAccepted(Subgraph(nodes: [], edges: [], title: ""))
    }

    @Test func alliance() throws {
        let svg = try expectAccepted(SampleGraph.alliance)
        #expect(svg.contains(#"<g id="node--pact" class="node entity organisation focus">"#))
        #expect(svg.contains(#"<g id="link--zenda--pact--membership-former""#))
    }

    /// One drawing with every nasty name, which a reader of XML takes in.
    @Test func nastyNames() throws {
        let graphs = NastyNames.all.map(SampleGraph.named)
        let joined = Subgraph(
            nodes: graphs.flatMap(\.nodes), edges: graphs.flatMap(\.edges),
            title: NastyNames.all.joined())
        let svg = try expectAccepted(joined)
        #expect(svg.contains("&lt;b&gt;bold&lt;/b&gt;") && !svg.contains("<script"))
        #expect(svg.contains("&amp;amp; &amp;lt;tag&amp;gt;"))
    }

    @Test(arguments: NastyNames.all)
    func nastyTitle(_ name: String) throws { try expectAccepted(SampleGraph.named(name)) }

    @discardableResult
    private func expectAccepted(_ graph: Subgraph) throws -> String {
        let result = try Graphviz.svg(try graph.encoded(format: .dot()))
        #expect(result.errors.isEmpty)
        #expect(result.exitCode == 0)
        return result.svg
    }
}

/// `dot -Tsvg`, run on a temporary file.
private enum Graphviz {
    static let path = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    static var isInstalled: Bool { path != nil }

    static func svg(_ dot: [UInt8]) throws -> (svg: String, errors: String, exitCode: Int32) {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "graph.dot")
        let output = folder.appending(path: "graph.svg")
        try Data(dot).write(to: input)
        let process = Process()
        process.executableURL = URL(filePath: try #require(path))
        process.arguments = ["-Tsvg", input.path(), "-o", output.path()]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let svg = try Data(contentsOf: output)
        #expect(XMLParser(data: svg).parse(), "the SVG is no well-formed XML")
        return (
            String(decoding: svg, as: UTF8.self).replacing("&#45;", with: "-"),
            String(decoding: complaint, as: UTF8.self),
            process.terminationStatus
        )
    }
}
