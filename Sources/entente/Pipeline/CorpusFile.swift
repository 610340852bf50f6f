import Corpus
import Foundation
import Graph
import Knowledge

/// One file, or standard input, that a run reads.
struct CorpusFile {
    /// The path under which its articles are kept.
    let path: String
    private let content: Content
    private let reader: CorpusReader

    private enum Content {
        case file(CorpusInput)
        case bytes([UInt8])
    }

    /// The files below the paths, each once, in the order in which they are read; ends with 66
    /// where a path does not exist.
    static func all(_ arguments: CorpusArguments, paths: [String]) throws -> [CorpusFile] {
        let reader = CorpusReader(options: arguments.options)
        var seen: Set<String> = []
        return try paths.flatMap { path -> [CorpusFile] in
            guard path == "-" else {
                return try rethrowing { try CorpusInputs.expand([path]) }
                    .map { CorpusFile(path: $0.path, content: .file($0), reader: reader) }
            }
            let bytes = try rethrowing { try FileHandle.standardInput.readToEnd() ?? Data() }
            return [
                CorpusFile(
                    path: arguments.name ?? "-", content: .bytes([UInt8](bytes)), reader: reader)
            ]
        }.filter { seen.insert($0.path).inserted }
    }

    /// What tells without opening the file whether it has changed; nil where nothing does.
    var stamp: FileStamp? {
        if case .file(let input) = content { FileStamp(ofFileAt: input.path) } else { nil }
    }

    /// Size in bytes and SHA-256 of what the file holds now.
    func fingerprint() throws -> (size: Int, digest: ContentHash) {
        switch content {
        case .bytes(let bytes): return (bytes.count, ContentHash(hashing: bytes))
        case .file(let input):
            do {
                return try Self.fingerprint(ofFile: input.path)
            } catch {
                throw Failure(
                    .inputOutput, "cannot read \(input.path): \(Console.reason(error))")
            }
        }
    }

    private static func fingerprint(ofFile path: String) throws -> (Int, ContentHash) {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        var hasher = SHA256()
        var size = 0
        while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
            size += chunk.count
            hasher.update([UInt8](chunk))
        }
        return (size, hasher.finish())
    }

    /// Hands over the articles in batches; what could not be read goes to `skipped`.
    func read(batch deliver: ([Document]) throws -> Void, skipped: (Skip) -> Void) throws {
        var batch = Batch()
        func gather(_ document: Document) throws {
            batch.add(document)
            if batch.isFull { try deliver(batch.take()) }
        }
        try Self.rethrowing {
            switch content {
            case .file(let input):
                try reader.read(input, document: gather, skipped: skipped)
            case .bytes(let bytes):
                try reader.read(
                    bytes: bytes, path: path, document: gather, skipped: skipped)
            }
        }
        try deliver(batch.take())
    }

    /// Turns the corpus reader's errors into failures with their exit codes.
    private static func rethrowing<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as CorpusError {
            let code: Failure.Code =
                switch error.kind {
                case .missing: .noInput
                case .badData: .badData
                case .unreadable: .inputOutput
                }
            throw Failure(code, error.description)
        }
    }
}
