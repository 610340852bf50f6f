import Foundation
import Graph

extension FileStamp {
    /// Seconds for which a modified file may be modified again without a trace: the coarsest clock
    /// of a file system in use (FAT) counts in steps of two.
    private static let unsettledSeconds = 2

    /// The stamp of a file, over symbolic links.
    ///
    /// Nil for what is no file, and for one modified only just now (or, by another machine's clock,
    /// later): its stamp would not tell a further change.
    init?(ofFileAt path: String) {
        var status = stat()
        // The kernel fills a struct of our own; nothing is kept.
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return nil
        }
        let modified = status.st_mtim
        guard modified.tv_sec < time(nil) - Self.unsettledSeconds else { return nil }
        self.init(
            size: Int(status.st_size),
            modified: Int64(modified.tv_sec) * 1_000_000_000 + Int64(modified.tv_nsec),
            inode: Int64(bitPattern: UInt64(status.st_ino)))
    }
}
