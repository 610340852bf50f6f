import Foundation

/// The bytes of a file.
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

    func next() throws(CorpusError) -> [UInt8] {
        do {
            return [UInt8](try handle.read(upToCount: Self.pieceSize) ?? Data())
        } catch {
            throw CorpusError(.unreadable, path, found: "reading failed")
        }
    }
}
