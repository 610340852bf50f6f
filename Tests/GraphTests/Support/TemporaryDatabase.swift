import Foundation
import Graph
import Knowledge

/// A directory that is removed with the test that made it.
final class TemporaryDirectory {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory
            .appending(path: "entente-graph-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of a file in the directory.
    func file(_ name: String) -> String { "\(path)/\(name)" }

    /// The bytes of a file in the directory.
    func bytes(_ name: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: file(name)))
    }

    /// Writes a file into the directory.
    func write(_ bytes: Data, to name: String) throws {
        try bytes.write(to: URL(fileURLWithPath: file(name)))
    }
}
