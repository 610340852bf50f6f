import Foundation
import GRDB
import GRDBSQLite

/// What one writer changes: nothing before `begin`, and then all of it or none.
///
/// Changes go into a log beside the database (SQLite's WAL), so that readers see the old state
/// until the new one is whole, and whatever interrupts the program leaves the old state behind.
struct Transaction {
    /// Pages that stay in memory: 64 MB; a larger change spills into the log.
    private static let cacheKilobytes = 64 << 10

    let database: Database

    /// Whether something has been changed and not been committed.
    var isOpen: Bool { database.isInsideTransaction }

    /// Becomes the only writer, unless it is.
    func begin() throws {
        guard !isOpen else { return }
        for setting in [
            "journal_mode = WAL", "synchronous = NORMAL", "cache_size = -\(Self.cacheKilobytes)",
        ] {
            try database.execute(sql: "PRAGMA \(setting)")
        }
        try database.beginTransaction(.immediate)
        try ChangeLog(database).begin()
        guard try !isFileGone() else {
            throw DatabaseError(
                resultCode: .SQLITE_READONLY, message: "removed by another program; try again")
        }
    }

    /// Makes the changes, with all that follows from them, the state that everybody sees.
    /// `readsArticles` where articles came or went.
    func commit(readsArticles: Bool = true) throws {
        guard isOpen else { return }
        try Derivation(database).update(readsArticles: readsArticles)
        try reserveSpace()
        try database.commit()
    }

    /// Forgets what has not been committed.
    func rollback() {
        if isOpen { try? database.rollback() }
    }

    /// Brings everything into the one file, which can then be read from a read-only place.
    ///
    /// Also what an interrupted program left in a log. While another program has the file open
    /// SQLite keeps the log; it is then left to the next writer, and nothing is lost.
    func closeLog() throws {
        let mode = try database.firstRow("PRAGMA journal_mode") { $0.text() }
        guard mode == "wal" else { return }
        do {
            try database.execute(sql: "PRAGMA busy_timeout = 1000")
            try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            try database.execute(sql: "PRAGMA journal_mode = DELETE")
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return
        }
    }

    /// Removes the file if nothing is stored in it. Another program that has opened it finds it
    /// gone as soon as it begins to write.
    func removeEmptyFile(at path: String) throws {
        guard try database.firstRow("PRAGMA journal_mode", read: { $0.text() }) != "wal" else {
            return
        }
        try database.beginTransaction(.exclusive)
        defer { rollback() }
        if try database.number("SELECT count(*) FROM files") == 0 {
            let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
            try FileManager.default.removeItem(at: file)
        }
    }

    /// Whether the file that is open is no longer the one at its path.
    private func isFileGone() throws -> Bool {
        var isGone: CInt = 0
        // SQLite writes a number of our own; nothing is kept. The connection is alive.
        let connection = unsafe database.sqliteConnection
        _ = unsafe sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &isGone)
        return isGone != 0
    }

    /// Lets the file grow to its new size, so that a full disk shows before the commit: what is
    /// committed to the log has its place in the file.
    private func reserveSpace() throws {
        let pageSize = try database.number("PRAGMA page_size")
        var chunk = CInt(pageSize)
        var size = try database.number("PRAGMA page_count") * pageSize
        // SQLite reads numbers of our own; nothing is kept. The connection is alive.
        let connection = unsafe database.sqliteConnection
        _ = unsafe sqlite3_file_control(connection, "main", SQLITE_FCNTL_CHUNK_SIZE, &chunk)
        let code = unsafe sqlite3_file_control(
            connection, "main", SQLITE_FCNTL_SIZE_HINT, &size)
        guard code == SQLITE_OK || code == SQLITE_NOTFOUND else {
            throw DatabaseError(resultCode: .SQLITE_FULL)
        }
    }
}
