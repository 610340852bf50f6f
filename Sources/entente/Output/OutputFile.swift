import Foundation

/// A file that is written whole or not at all.
struct OutputFile {
    let path: String

    /// Writes beside the file, then puts it in its place.
    func write(_ bytes: [UInt8]) throws {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw Failure(.inputOutput, "cannot write \(path): \(Console.reason(error))")
        }
    }
}
