import Foundation

/// The bytes of a file or a pipe.
struct FileSource: ByteSource {
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

    /// What can still be read through a handle; errors name the path.
    init(_ handle: FileHandle, path: String) {
        self.handle = handle
        self.path = path
    }

    func next() throws(CorpusError) -> [UInt8] {
        do {
            return [UInt8](try handle.read(upToCount: Self.pieceSize) ?? Data())
        } catch {
            throw CorpusError(.unreadable, path, found: "reading failed")
        }
    }
}
