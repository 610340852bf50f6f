import Foundation
import Knowledge

/// Standard input, which can be read once, or, after its fingerprint was taken, once more.
///
/// What it brings is never held in memory: to know all of it before the first article is read,
/// it goes into a temporary file that no folder lists and that ends with the program.
final class StandardInput {
    /// Where to read from now.
    private(set) var handle = FileHandle.standardInput

    /// Size in bytes and SHA-256 of all that comes.
    func fingerprint() throws -> (size: Int, digest: ContentHash) {
        do {
            let file = try Self.unlistedFile()
            let fingerprint = try handle.fingerprint { try file.write(contentsOf: $0) }
            try file.seek(toOffset: 0)
            handle = file
            return fingerprint
        } catch {
            throw Failure(.inputOutput, "cannot read standard input: \(Console.reason(error))")
        }
    }

    private static func unlistedFile() throws -> FileHandle {
        let url = FileManager.default.temporaryDirectory
            .appending(path: "entente-\(UUID().uuidString)")
        try Data().write(to: url, options: .withoutOverwriting)
        defer { try? FileManager.default.removeItem(at: url) }
        return try FileHandle(forUpdating: url)
    }
}

extension FileHandle {
    /// Size in bytes and SHA-256 of what is left to read; each piece is handed on first.
    func fingerprint(
        passing piece: (Data) throws -> Void = { _ in }
    ) throws -> (size: Int, digest: ContentHash) {
        var hasher = SHA256()
        var size = 0
        while let data = try read(upToCount: 1 << 20), !data.isEmpty {
            try piece(data)
            size += data.count
            hasher.update([UInt8](data))
        }
        return (size, hasher.finish())
    }
}
