import Foundation

/// A lock that SQLite's own shell holds on a database until it is released.
struct DatabaseLock {
    private let shell = Process()
    private let commands = Pipe()

    /// Returns once the statements that take the lock have run.
    init(on path: String, by statements: String = "BEGIN EXCLUSIVE;") throws {
        let answers = Pipe()
        shell.executableURL = URL(filePath: "/usr/bin/env")
        shell.arguments = ["sqlite3", path]
        shell.standardInput = commands
        shell.standardOutput = answers
        try shell.run()
        try commands.fileHandleForWriting.write(
            contentsOf: Data("\(statements) SELECT 'locked';\n".utf8))
        var said = Data()
        while !said.contains(Data("locked".utf8)),
            let piece = try answers.fileHandleForReading.read(upToCount: 1)
        {
            said += piece
        }
    }

    /// Lets go of the lock; what was not committed is taken back.
    func release() throws {
        try commands.fileHandleForWriting.close()
        shell.waitUntilExit()
    }
}
