import Foundation

/// A file opened for reading, in whole or in chunks.
struct InputFile {
    /// Plain text is held in memory whole, so a file has a limit: 1 GB.
    static let largestPlainText = 1 << 30

    private let handle: FileHandle
    private let path: String

    init(_ path: String) throws(CorpusError) {
        self.path = path
        let kind = FileKind(at: path)
        guard kind != .missing else {
            throw CorpusError(.missing, path, found: "no such file or directory")
        }
        guard kind == .file, let handle = FileHandle(forReadingAtPath: path) else {
            throw CorpusError(.unreadable, path, found: "the file can't be opened")
        }
        self.handle = handle
    }

    /// The next bytes, at most so many; empty at the end.
    func chunk(upTo count: Int) throws(CorpusError) -> [UInt8] {
        do {
            return [UInt8](try handle.read(upToCount: count) ?? Data())
        } catch {
            throw CorpusError(.unreadable, path, found: "reading failed")
        }
    }

    /// All bytes, or an error when they are more than plain text may have.
    func contents() throws(CorpusError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let chunk = try chunk(upTo: 1 << 24)
            if chunk.isEmpty { return bytes }
            bytes += chunk
            guard bytes.count <= Self.largestPlainText else {
                throw CorpusError(
                    .badData, path, found: "more than 1 GB of plain text",
                    allowed: "larger collections can be read as JSON Lines")
            }
        }
    }
}
