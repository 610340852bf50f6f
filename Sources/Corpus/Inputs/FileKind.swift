import Foundation

/// What a path leads to.
enum FileKind {
    case file, directory, missing

    /// The kind of what a path leads to, over symbolic links. Pipes and devices are files.
    init(at path: String) {
        var status = stat()
        // The kernel fills a struct of our own; nothing is kept.
        guard unsafe stat(path, &status) == 0 else {
            self = .missing
            return
        }
        self = status.st_mode & S_IFMT == S_IFDIR ? .directory : .file
    }

    /// Whether the path itself is a symbolic link.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        // As above.
        return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }
}
