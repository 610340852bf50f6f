import Export
import Foundation
import Knowledge
import TestSupport
import Testing

/// Exports with every nasty name, read by programs that nobody here wrote (`make readers`).
@Suite(.enabled(if: Readers.areInstalled)) struct ReadersTests {
    @Test func cited() throws { try expectRead(CitedSample.graph) }

    @Test func nastyNames() throws {
        let graphs = NastyNames.all.filter { !$0.isEmpty }.map(SampleGraph.named)
        let claims = graphs.enumerated().flatMap { number, graph in
            graph.claims.map { claim in
                CitedClaim(
                    id: ClaimID(UInt64(number)), statement: claim.statement,
                    quote: claim.quote, rule: claim.rule, article: claim.article)
            }
        }
        try expectRead(
            Subgraph(
                nodes: graphs.flatMap(\.nodes), edges: graphs.flatMap(\.edges), claims: claims,
                title: NastyNames.all.joined()))
    }

    private func expectRead(_ graph: Subgraph) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for format in GraphFormats.all where format.holdsClaims {
            let several = format.fileNames.count > 1
            let place = several ? folder.appending(path: format.name) : folder
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            for (name, bytes) in zip(format.fileNames, try format.files(of: graph)) {
                try Data(bytes).write(to: place.appending(path: name))
            }
        }
        let names = graph.nodes.map { ($0.entity.id.rawValue, $0.entity.name) }
        var expected = JSONWriter()
        expected.object { json in
            json.field("nodes", graph.nodes.count)
            json.field("edges", graph.edges.count + graph.coMentions.count)
            json.field("claims", graph.claims.count)
            json.object("names") { json in for (id, name) in names { json.field(id, name) } }
        }
        try Data(expected.finish()).write(to: folder.appending(path: "expected.json"))
        let reading = try Readers.read(folder)
        #expect(reading.status == 0, "\(reading.text)")
    }
}

/// `Tests/Readers/read.py` in the virtual environment of the checkout.
private enum Readers {
    static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let python = checkout.appending(path: ".venv/bin/python")

    /// Whether `make readers` has set them up.
    static let areInstalled: Bool = {
        guard FileManager.default.isExecutableFile(atPath: python.path) else { return false }
        let modules = "import duckdb, followthemoney, igraph, networkx, rdflib, sqlite_utils"
        return (try? run(["-c", modules]).status) == 0
    }()

    static func read(_ folder: URL) throws -> (status: Int32, text: String) {
        try run([checkout.appending(path: "Tests/Readers/read.py").path, folder.path])
    }

    private static func run(_ arguments: [String]) throws -> (status: Int32, text: String) {
        let process = Process()
        let output = Pipe()
        process.executableURL = python
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: text, as: UTF8.self))
    }
}
