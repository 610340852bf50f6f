import Foundation
import GRDB
import Knowledge
import Synchronization

/// One SQLite file with everything that was read, claimed and decided.
///
/// Readers and one writer may use the file at the same time from several processes. Every method
/// may be called from any thread; none of them returns before its work is done.
public final class GraphStore: Sendable {
    /// Where the file is, as given.
    public let path: String
    let queue: DatabaseQueue
    /// Whether there was no file before.
    let isNew: Bool
    private let isInterrupted = Atomic<Bool>(false)

    /// What a caller means to do with the database.
    public enum Mode: Sendable {
        /// Ask only; the file and its directory may be read-only.
        case readOnly
        /// Change what exists.
        case readWrite
        /// Change, and create the file where there is none.
        case create
    }

    /// Opens a database and sees that it is one of this program and version.
    ///
    /// A file that is not is left untouched.
    public convenience init(path: String, mode: Mode) throws(GraphError) {
        try self.init(path: path, mode: mode, patience: 5)
    }

    /// `patience`: seconds to wait for another writer.
    init(path: String, mode: Mode, patience: TimeInterval) throws(GraphError) {
        let isThere = FileManager.default.fileExists(atPath: path)
        if mode != .create, !isThere { throw .noSuchDatabase(path: path) }
        isNew = !isThere
        var configuration = Configuration()
        configuration.readonly = mode == .readOnly
        configuration.busyMode = .timeout(patience)
        configuration.label = "entente"
        do {
            self.path = path
            queue = try Self.open(path, configuration)
            try Self.prepare(queue, path: path, mode: mode)
        } catch {
            if !isThere { Self.removeEmptyFile(at: path) }
            throw GraphError(error, path: path)
        }
    }

    /// Removes what is left where a new file could not be given its tables.
    private static func removeEmptyFile(at path: String) {
        let files = FileManager.default
        let size = try? files.attributesOfItem(atPath: path)[.size] as? Int
        if size == 0 { try? files.removeItem(atPath: path) }
    }

    private static func open(
        _ path: String, _ configuration: Configuration
    ) throws -> DatabaseQueue {
        do {
            return try DatabaseQueue(path: path, configuration: configuration)
        } catch let error as DatabaseError
            where error.resultCode == .SQLITE_READONLY && configuration.readonly
        {
            // A program was killed half way and left a journal. SQLite takes back what it had
            // written as soon as somebody who may write looks.
            let queue = try DatabaseQueue(path: path)
            _ = try queue.read { try $0.number("SELECT count(*) FROM sqlite_schema") }
            try queue.close()
            return try DatabaseQueue(path: path, configuration: configuration)
        }
    }

    private static func prepare(_ queue: DatabaseQueue, path: String, mode: Mode) throws {
        func version(_ database: Database) throws -> Int64 {
            let tables = try database.number("SELECT count(*) FROM sqlite_schema")
            let application = try database.number("PRAGMA application_id")
            let version = try database.number("PRAGMA user_version")
            if tables == 0, application == 0, version == 0 { return 0 }
            guard application == Schema.applicationID else {
                throw GraphError.unusable(path: path, reason: "another program's database")
            }
            guard version <= Schema.version else {
                throw GraphError.unusable(
                    path: path,
                    reason: "made by a later version (format \(version), known \(Schema.version))")
            }
            return version
        }
        guard try queue.read(version) < Schema.version else { return }
        guard mode == .create else {
            throw GraphError.unusable(
                path: path, reason: "empty or made by an earlier version: run build first")
        }
        try queue.write { database in
            // Asked again inside the transaction: another program may have been faster.
            try Schema.migrate(database, from: version(database))
        }
    }

    /// Reads in one transaction, so that all of it sees the same state.
    func read<Value>(_ body: (Database) throws -> Value) throws(GraphError) -> Value {
        do { return try queue.read(body) } catch { throw GraphError(error, path: path) }
    }

    /// Ends what is being done with an error, as soon as possible; changes are taken back.
    public func interrupt() {
        isInterrupted.store(true, ordering: .relaxed)
        queue.interrupt()
    }

    /// Throws where the store was told to end.
    func checkInterruption() throws(GraphError) {
        if isInterrupted.load(ordering: .relaxed) { throw .interrupted(path: path) }
    }
}
