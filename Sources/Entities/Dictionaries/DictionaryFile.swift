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
}
