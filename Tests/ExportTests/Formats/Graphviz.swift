import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Graphviz' `dot`, run on a temporary file.
enum Graphviz {
    static let path = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    static var isInstalled: Bool { path != nil }

    static func svg(
        _ dot: [UInt8], _ arguments: [String] = []
    ) throws -> (svg: String, errors: String, exitCode: Int32) {
        let result = try run(arguments + ["-Tsvg"], dot)
        #expect(XMLParser(data: Data(result.output)).parse(), "the SVG is no well-formed XML")
        let svg = String(decoding: result.output, as: UTF8.self)
        return (svg.replacing("&#45;", with: "-"), result.errors, result.exitCode)
    }

    static func run(
        _ arguments: [String], _ dot: [UInt8]
    ) throws -> (output: [UInt8], errors: String, exitCode: Int32) {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "graph.dot")
        let output = folder.appending(path: "graph.out")
        try Data(dot).write(to: input)
        let process = Process()
        process.executableURL = URL(filePath: try #require(path))
        process.arguments = arguments + [input.path(), "-o", output.path()]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (
            Array(try Data(contentsOf: output)), String(decoding: complaint, as: UTF8.self),
            process.terminationStatus
        )
    }
}
