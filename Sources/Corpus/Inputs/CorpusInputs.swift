import Foundation

/// Finds the files that paths on a command line mean.
public enum CorpusInputs {
    /// Endings of the files that are read inside directories.
    static let endings = ["txt", "md", "jsonl", "ndjson"]

    /// Endings of files that are no plain text.
    private static let foreignEndings = [
        "html", "htm", "xml", "gz", "zip", "pdf", "doc", "docx", "odt", "db", "sqlite",
    ]

    /// The files behind paths: a file is itself, whatever its ending; a directory is all its text
    /// files, recursively and sorted by the bytes of their paths. Each file comes once, where it
    /// comes first. Hidden entries and links to directories are passed over.
    public static func expand(_ paths: [String]) throws(CorpusError) -> [CorpusInput] {
        var inputs: [CorpusInput] = []
        var seen: Set<String> = []
        for path in paths {
            let path = PathName(path).normalised
            for file in try files(at: path) where seen.insert(file).inserted {
                inputs.append(CorpusInput(path: file))
            }
        }
        return inputs
    }

    private static func files(at path: String) throws(CorpusError) -> [String] {
        switch FileKind(at: path) {
        case .missing: throw CorpusError(.missing, path, found: "no such file or directory")
        case .file:
            // Read as plain text these would give their tags and codes for words.
            guard !PathName(path).hasSuffix(in: foreignEndings) else {
                throw CorpusError(
                    .badData, path, found: "a format that is not read",
                    allowed: "plain text (.txt, .md) and JSON Lines (.jsonl) are")
            }
            return [path]
        case .directory:
            return try files(inDirectory: path)
                .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
    }

    private static func files(inDirectory path: String) throws(CorpusError) -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw CorpusError(.unreadable, path, found: "the directory can't be read")
        }
        var files: [String] = []
        for name in names where !name.hasPrefix(".") {
            let entry = PathName(path).appending(name)
            switch FileKind(at: entry) {
            case .directory where !FileKind.isLink(entry):
                files += try self.files(inDirectory: entry)
            case .file where PathName(entry).hasSuffix(in: endings): files.append(entry)
            default: break
            }
        }
        return files
    }
}
