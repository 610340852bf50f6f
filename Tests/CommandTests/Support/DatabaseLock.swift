import Foundation

/// A lock that SQLite's own shell holds on a database until it is released.
struct DatabaseLock {
    private let shell = Process()
    private let commands = Pipe()

    /// Returns once the lock is held.
    init(on path: String) throws {
        let answers = Pipe()
        shell.executableURL = URL(filePath: "/usr/bin/env")
        shell.arguments = ["sqlite3", path]
        shell.standardInput = commands
        shell.standardOutput = answers
        try shell.run()
        try commands.fileHandleForWriting.write(
            contentsOf: Data("BEGIN EXCLUSIVE; SELECT 'locked';\n".utf8))
        _ = try answers.fileHandleForReading.read(upToCount: 1)
    }

    /// Lets go of the lock.
    func release() throws {
        try commands.fileHandleForWriting.close()
        shell.waitUntilExit()
    }
}
