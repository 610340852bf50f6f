import Foundation

/// A file that is written whole or not at all.
struct OutputFile {
    let path: String

    /// Writes beside the file, then puts it in its place; a device or pipe is written to as it is.
    func write(_ bytes: [UInt8]) throws {
        if isNoFile { return try write(bytes, to: path) }
        let temporary = try TemporaryFile(for: path)
        try write(bytes, to: temporary.path)
        try temporary.takePlace()
    }

    private func write(_ bytes: [UInt8], to place: String) throws {
        do {
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: place))
            defer { try? file.close() }
            try file.write(contentsOf: bytes)
        } catch {
            throw Failure(.inputOutput, "cannot write \(path): \(Console.reason(error))")
        }
    }

    private var isNoFile: Bool {
        var status = stat()
        // The kernel fills a struct of our own; nothing is kept.
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    }
}
