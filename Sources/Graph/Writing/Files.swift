import GRDB
import Knowledge

/// The rows of `files`.
enum Files {
    /// Stored paths below a directory, in order, and its own path, which then is no file's any
    /// more. `.` is above every relative path.
    static func paths(below directory: String, in database: Database) throws -> [String] {
        if directory == "." {
            return try database.rows(
                """
                SELECT path FROM files
                WHERE path NOT GLOB '/*' AND path <> '..' AND path NOT GLOB '../*' ORDER BY path
                """
            ) { $0.text() }
        }
        // All that begins with "directory/" lies before "directory0", the next character's.
        let (prefix, end) = directory == "/" ? ("/", "0") : (directory + "/", directory + "0")
        return try database.rows(
            "SELECT path FROM files WHERE path = ? OR path >= ? AND path < ? ORDER BY path",
            directory, prefix, end
        ) { $0.text() }
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

    /// Adds a file whose articles are about to come and gives its key.
    static func insert(
        _ file: StoredFile, run: Int64, into database: Database
    ) throws -> Int64 {
        try database.run(
            """
            INSERT INTO files (run_id, path, size, sha256, modified, inode)
            VALUES (?, ?, ?, ?, ?, ?)
            """, run, file.path, file.size, file.digest.hex, file.stamp?.modified,
            file.stamp?.inode)
        return database.lastInsertedRowID
    }

    /// The row of a file whose articles come by a merge: its bytes, not seen, are not known.
    static func mergedRow(
        of path: String, run: Int64, in database: Database
    ) throws -> Int64 {
        try database.run(
            """
            INSERT INTO files (run_id, path) VALUES (?, ?)
            ON CONFLICT (path) DO UPDATE SET run_id = excluded.run_id, size = NULL,
                sha256 = NULL, modified = NULL, inode = NULL
            """, run, path)
        return try database.number("SELECT id FROM files WHERE path = ?", path)
    }

    /// Notes another stamp of a file whose contents are the same.
    static func note(_ stamp: FileStamp, ofFile key: Int64, in database: Database) throws {
        try database.run(
            "UPDATE files SET modified = ?, inode = ? WHERE id = ?",
            stamp.modified, stamp.inode, key)
    }

    /// What is known of a file whose articles were made as a recipe has it, by whatever
    /// dictionaries they were read; nil if they were not, or if only articles of it were merged.
    static func row(
        of path: String, readBy recipe: BuildRecipe, in database: Database
    ) throws -> FileRow? {
        try database.firstRow(
            """
            SELECT files.id, sha256, size, modified, inode
            FROM files JOIN runs ON runs.id = run_id
            WHERE path = ? AND version = ? AND options = ? AND sha256 IS NOT NULL
            """, path, recipe.version, recipe.options
        ) { row in
            FileRow(key: row.integer(), digest: try row.hash(), stamp: FileStamp(&row))
        }
    }

    /// A text that differs when other files are stored, or were read by other recipes.
    static func inventory(of database: Database) throws -> String {
        try database.firstRow(
            "SELECT count(*), ifnull(max(id), 0), total(id), total(run_id) FROM files"
        ) { "\($0.text()) \($0.text()) \($0.text()) \($0.text())" } ?? ""
    }
}

/// What tells whether a stored file has changed.
struct FileRow {
    let key: Int64
    let digest: ContentHash
    let stamp: FileStamp?
}

extension FileStamp {
    /// Reads size, modification and inode; nil where there is no stamp.
    fileprivate init?(_ row: inout RowReader) {
        let size = row.int()
        let modified = row.optionalInteger()
        let inode = row.optionalInteger()
        guard let modified, let inode else { return nil }
        self.init(size: size, modified: modified, inode: inode)
    }
}
