public import Knowledge

/// A file whose articles are stored.
public struct StoredFile: Hashable, Sendable {
    /// The path as given, lexically normalised.
    public var path: String
    /// Bytes.
    public var size: Int
    /// SHA-256 of the bytes.
    public var digest: ContentHash
    /// How to see without opening the file that it has not changed; nil where nothing tells.
    public var stamp: FileStamp?

    /// A file.
    public init(path: String, size: Int, digest: ContentHash, stamp: FileStamp? = nil) {
        self.path = path
        self.size = size
        self.digest = digest
        self.stamp = stamp
    }
}

/// What the file system says of a file without opening it.
///
/// A file with the stamp it had when it was read is taken for unchanged. Take no stamp of a file
/// that has only just been modified: a further change might leave it the same.
public struct FileStamp: Hashable, Sendable {
    /// Bytes.
    public var size: Int
    /// When it was last modified, in nanoseconds since 1970.
    public var modified: Int64
    /// Its number in the file system, which a file that takes its place does not have.
    public var inode: Int64

    /// A stamp.
    public init(size: Int, modified: Int64, inode: Int64) {
        self.size = size
        self.modified = modified
        self.inode = inode
    }
}
