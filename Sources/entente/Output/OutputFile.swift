import Foundation

/// A file that is written whole or not at all.
struct OutputFile {
    let path: String

    /// Writes beside the file, then puts it in its place; a device or pipe is written to as it is.
    func write(_ bytes: [UInt8]) throws {
        try write { try $0(bytes) }
    }

    /// The same for bytes that come piece by piece, each handed to the function that `body` gets.
    func write(_ body: (([UInt8]) throws -> Void) throws -> Void) throws {
        if isNoFile { return try write(to: path, body) }
        let temporary = try TemporaryFile(for: path)
        try write(to: temporary.path, body)
        try temporary.takePlace()
    }

    private func write(
        to place: String, _ body: (([UInt8]) throws -> Void) throws -> Void
    ) throws {
        let file: FileHandle
        do {
            file = try FileHandle(forWritingTo: URL(fileURLWithPath: place))
        } catch {
            throw Failure(.inputOutput, "cannot write \(path): \(Console.reason(error))")
        }
        defer { try? file.close() }
        try body { try Console.write($0, to: file, name: path) }
    }

    private var isNoFile: Bool {
        var status = stat()
        // The kernel fills a struct of our own; nothing is kept.
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    }
}
