import Foundation

/// The folder in which the program keeps what it can make again.
struct CacheFolder {
    let path: String

    /// How many compiled dictionaries are kept, and of how many bytes together.
    private static let mostFiles = 16
    private static let mostBytes: Int64 = 2 << 30
    /// Seconds after which a file that is being written has been given up.
    private static let mostSecondsOfWriting = 3600

    /// `$XDG_CACHE_HOME/entente`, else `~/.cache/entente`; nil without either.
    init?(environment: [String: String] = ProcessInfo.processInfo.environment) {
        // Other paths than absolute ones are to be ignored, says the XDG base directory standard.
        if let named = environment["XDG_CACHE_HOME"], named.hasPrefix("/") {
            path = "\(named)/entente"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            path = "\(home)/.cache/entente"
        } else {
            return nil
        }
    }

    /// The path of a file in the folder.
    func path(of name: String) -> String { "\(path)/\(name)" }

    /// The text of a small file; nil if there is none.
    func text(of name: String) -> String? {
        try? String(contentsOfFile: path(of: name), encoding: .utf8)
    }

    /// Writes a file whole or not at all; does nothing where that is not possible.
    func write(_ name: String, _ body: (FileHandle) throws -> Void) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            let temporary = try TemporaryFile(for: path(of: name))
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: temporary.path))
            defer { try? file.close() }
            try body(file)
            try temporary.takePlace()
        } catch {
            // A cache that cannot be written is no cache; the caller has all it needs in memory.
        }
    }

    /// Removes the oldest files of an ending beyond those that are kept, and abandoned ones.
    func prune(_ ending: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let marked = names.compactMap { name in
            FileMark(ofFileAt: path(of: name)).map { (name: name, mark: $0) }
        }
        let files = marked.filter { $0.name.hasSuffix(ending) }
            .sorted { ($1.mark.modified, $1.name) < ($0.mark.modified, $0.name) }
        var bytes: Int64 = 0
        for (number, file) in files.enumerated() {
            bytes += file.mark.size
            if number > 0, number >= Self.mostFiles || bytes > Self.mostBytes { remove(file.name) }
        }
        let oldest = Int64(time(nil) - Self.mostSecondsOfWriting) * 1_000_000_000
        for file in marked where file.name.hasSuffix(".part") && file.mark.modified < oldest {
            remove(file.name)
        }
    }

    private func remove(_ name: String) {
        unsafe unlink(path(of: name))  // C reads the path and keeps nothing
    }
}
