package import Knowledge

/// One file of a dictionary directory, as bytes: reading files is not this module's business.
public struct DictionaryFile: Sendable {
    /// The directory as the user gave it, used in messages.
    public let directory: String
    /// The name inside the directory: `states.tsv`.
    public let name: String
    /// The content as it stands on disk.
    public let bytes: [UInt8]

    /// A file of a dictionary directory.
    public init(directory: String, name: String, bytes: [UInt8]) {
        self.directory = directory
        self.name = name
        self.bytes = bytes
    }

    /// `dict/states.tsv`.
    var path: String { Self.path(directory, name) }

    /// What output calls files: by name in the first directory, with the directory in those laid
    /// over it.
    package static func displayNames(
        of files: [(directory: String, name: String)]
    ) -> [String] {
        files.map { file in
            file.directory == files.first?.directory ? file.name : path(file.directory, file.name)
        }
    }

    private static func path(_ directory: String, _ name: String) -> String {
        directory.isEmpty ? name : directory + "/" + name
    }

    /// SHA-256 of the files' names and content, in overlay order.
    package static func hash(of files: [DictionaryFile]) -> ContentHash {
        var hasher = SHA256()
        for file in files {
            hasher.update(Array("\(file.name)\n\(file.bytes.count)\n".utf8))
            hasher.update(file.bytes)
        }
        return hasher.finish()
    }
}
