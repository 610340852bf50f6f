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
        case stream(StandardInput)
    }

    /// The files below the paths, each once, in the order in which they are read; ends with 66
    /// where a path does not exist.
    static func all(_ arguments: CorpusArguments, paths: [String]) throws -> [CorpusFile] {
        let reader = CorpusReader(options: arguments.options)
        var files: [CorpusFile] = []
        var seen: Set<String> = []
        func add(_ path: String, _ content: Content) {
            guard seen.insert(path).inserted else { return }
            files.append(CorpusFile(path: path, content: content, reader: reader))
        }
        for path in paths {
            if path == "-" {
                add(arguments.name ?? path, .stream(StandardInput()))
            } else {
                for input in try rethrowing({ try CorpusInputs.expand([path]) }) {
                    add(input.path, .file(input))
                }
            }
        }
        return files
    }

    /// What tells without opening the file whether it has changed; nil where nothing does.
    var stamp: FileStamp? {
        if case .file(let input) = content { FileStamp(ofFileAt: input.path) } else { nil }
    }

    /// Size in bytes and SHA-256 of what the file holds now.
    func fingerprint() throws -> (size: Int, digest: ContentHash) {
        switch content {
        case .stream(let input): return try input.fingerprint()
        case .file(let input):
            do {
                let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: input.path))
                defer { try? handle.close() }
                return try handle.fingerprint()
            } catch {
                throw Failure(
                    .inputOutput, "cannot read \(input.path): \(Console.reason(error))")
            }
        }
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
            case .stream(let input):
                try reader.read(input.handle, path: path, document: gather, skipped: skipped)
            }
        }
        try deliver(batch.take())
    }

    /// Turns the corpus reader's errors into failures with their exit codes.
    static func rethrowing<T>(_ body: () throws -> T) throws -> T {
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
