import GRDB

/// What can go wrong between the program and its database file.
public enum GraphError: Error, Sendable {
    /// There is no file at the path.
    case noSuchDatabase(path: String)
    /// The file is another program's, a later version's, or damaged; it was left as it is.
    case unusable(path: String, reason: String)
    /// Another program has been writing for longer than five seconds.
    case busy(path: String)
    /// The store was told to end what it did; changes were taken back.
    case interrupted(path: String)
    /// Two places tell of articles that cannot both be of one state of a file.
    case contradictoryParts(path: String, places: [String])
    /// The system could not read or write: the disk is full, the directory is read-only.
    case io(path: String, reason: String)
}

extension GraphError: CustomStringConvertible {
    /// One line: the file and what is the matter.
    public var description: String {
        switch self {
        case .noSuchDatabase(let path): "\(path): no such database"
        case .unusable(let path, let reason): "\(path): \(reason)"
        case .busy(let path): "\(path): another program is writing; waited 5 seconds"
        case .interrupted(let path): "\(path): interrupted"
        case .contradictoryParts(let path, let places):
            "\(places.joined(separator: " and ")): different articles at one place of \(path); "
                + "extract it anew"
        case .io(let path, let reason): "\(path): \(reason)"
        }
    }
}

extension GraphError {
    /// What an error of SQLite or of decoding means to a user.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as GraphError:
            self = error
        case let error as UnreadableValue:
            self = .unusable(path: path, reason: "damaged: cannot read \"\(error.text)\"")
        case let error as DatabaseError:
            self.init(error, path: path)
        default:
            self = .io(path: path, reason: "\(error)")
        }
    }

    private init(_ error: DatabaseError, path: String) {
        let message = error.message ?? "\(error.resultCode)"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_INTERRUPT: self = .interrupted(path: path)
        case .SQLITE_FULL: self = .io(path: path, reason: "the disk is full")
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_PERM, .SQLITE_NOMEM,
            .SQLITE_TOOBIG:
            self = .io(path: path, reason: message)
        case .SQLITE_NOTADB: self = .unusable(path: path, reason: "not a database")
        default: self = .unusable(path: path, reason: "damaged: \(message)")
        }
    }
}
