import GRDB
import Knowledge

/// The rows of `files`.
enum Files {
    /// Stored paths below a directory, in order. `.` is above every relative path.
    static func paths(below directory: String, in database: Database) throws -> [String] {
        let prefix = directory == "." ? "" : directory.hasSuffix("/") ? directory : directory + "/"
        let paths = try database.rows("SELECT path FROM files ORDER BY path") { $0.text() }
        return paths.filter { path in
            prefix.isEmpty
                ? !path.utf8.starts(with: "/".utf8) && !path.utf8.starts(with: "../".utf8)
                : path.utf8.starts(with: prefix.utf8)
        }
    }

    /// The stored path itself, or those below it.
    static func paths(at path: String, in database: Database) throws -> [String] {
        let count = try database.number("SELECT count(*) FROM files WHERE path = ?", path)
        return count > 0 ? [path] : try paths(below: path, in: database)
    }

    /// Takes out a file with its documents and all that hangs on them.
    static func remove(_ path: String, from database: Database) throws {
        try database.run("DELETE FROM files WHERE path = ?", path)
    }

    /// The row of a file whose articles are about to come, without a digest until it has ended.
    static func begin(_ path: String, run: Int64, in database: Database) throws {
        try remove(path, from: database)
        try database.run("INSERT INTO files (run_id, path, size) VALUES (?, ?, 0)", run, path)
    }

    /// Marks a file as stored completely.
    static func end(_ file: StoredFile, in database: Database) throws {
        try database.run(
            "UPDATE files SET size = ?, sha256 = ? WHERE path = ?",
            file.size, file.digest.hex, file.path)
    }
}
