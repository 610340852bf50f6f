import Knowledge

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
    var path: String { directory.isEmpty ? name : directory + "/" + name }

    /// What output calls files: by name in the first directory, with the directory in those laid
    /// over it.
    static func names(of files: [DictionaryFile]) -> [String] {
        files.map { $0.directory == files.first?.directory ? $0.name : $0.path }
    }

    /// SHA-256 of the files' names and content, in overlay order.
    static func hash(of files: [DictionaryFile]) -> ContentHash {
        var hasher = SHA256()
        for file in files {
            hasher.update(Array("\(file.name)\n\(file.bytes.count)\n".utf8))
            hasher.update(file.bytes)
        }
        return hasher.finish()
    }
}
