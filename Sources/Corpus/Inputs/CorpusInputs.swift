import Foundation

/// Finds the files that paths on a command line mean.
public enum CorpusInputs {
    /// The files behind paths: a file is itself, whatever its ending; a directory is all the files
    /// whose names tell a format that is read, recursively and sorted by the bytes of their paths.
    /// Each file comes once, where it comes first. Hidden entries and links to directories are
    /// passed over.
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
            // Read as plain text these would give their codes for words.
            let ending = CorpusInput(path: path).ending
            if let refusal = ending.flatMap({ ForeignFormat.refusal(ofEnding: $0, path: path) }) {
                throw refusal
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
            case .file where CorpusInput(path: entry).format != nil: files.append(entry)
            default: break
            }
        }
        return files
    }
}
