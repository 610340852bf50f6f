import Foundation
public import Testing

/// Expected outputs as files that keep their real extension, in the folder `Golden` of a test target.
///
/// `ENTENTE_RECORD=1 swift test` writes them anew and fails: a recorded file is to be read first.
public struct GoldenFolder: Sendable {
    private let folder: URL

    /// The `Golden` folder of the test target in which `file` lies.
    public init(beside file: StaticString = #filePath) {
        var folder = URL(filePath: "\(file)").deletingLastPathComponent()
        while !folder.lastPathComponent.hasSuffix("Tests") || folder.lastPathComponent == "Tests" {
            guard folder.pathComponents.count > 1 else { break }
            folder.deleteLastPathComponent()
        }
        self.folder = folder.appending(path: "Golden")
    }

    /// Expects exactly these bytes to stand in the file with the given name.
    public func expect(
        _ bytes: [UInt8], in name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
            Issue.record("recorded \(name): read it", sourceLocation: sourceLocation)
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        let actual = String(decoding: bytes, as: UTF8.self)
        #expect(actual == expected, "\(name) differs", sourceLocation: sourceLocation)
    }
}
