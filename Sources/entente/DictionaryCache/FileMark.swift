import Foundation

/// What tells, without reading it, whether a file is still the one it was.
struct FileMark: Hashable {
    let size: Int64
    /// Nanoseconds since 1970 of the last change of its bytes.
    let modified: Int64
    /// The same of any change, of its date too.
    let changed: Int64
    let inode: UInt64
    let device: UInt64

    /// Nanoseconds for which a changed file may change again without a trace: the coarsest clock of
    /// a file system in use (FAT) counts in steps of two seconds.
    private static let unsettledTime: Int64 = 2_000_000_000

    /// The mark of a file, over symbolic links; nil for what is no file.
    init?(ofFileAt path: String) {
        var status = stat()
        // The kernel fills a struct of our own; nothing is kept.
        guard unsafe stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The mark of an open file.
    init?(ofOpenFile file: Int32) {
        var status = stat()
        // As above.
        guard unsafe fstat(file, &status) == 0 else { return nil }
        self.init(status)
    }

    private init?(_ status: stat) {
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        size = Int64(status.st_size)
        modified = Self.nanoseconds(status.st_mtim)
        changed = Self.nanoseconds(status.st_ctim)
        inode = UInt64(status.st_ino)
        device = UInt64(status.st_dev)
    }

    /// Whether it has not changed just now, so that any further change shows.
    var isSettled: Bool {
        var now = timespec()
        // As above.
        guard unsafe clock_gettime(CLOCK_REALTIME, &now) == 0 else { return false }
        return max(modified, changed) < Self.nanoseconds(now) - Self.unsettledTime
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

extension FileMark: LosslessStringConvertible {
    /// Reads what `description` gives; nil for anything else.
    init?(_ description: String) {
        let fields = description.split(separator: " ", omittingEmptySubsequences: false)
        guard fields.count == 5, let size = Int64(fields[0]), let modified = Int64(fields[1]),
            let changed = Int64(fields[2]), let inode = UInt64(fields[3]),
            let device = UInt64(fields[4])
        else { return nil }
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
        self.device = device
    }

    /// The five numbers with spaces between.
    var description: String { "\(size) \(modified) \(changed) \(inode) \(device)" }
}
