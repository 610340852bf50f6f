import Graph
import Knowledge

/// The database behind the questions.
enum Store {
    /// Opens the database for asking.
    static func open(_ options: DatabaseOptions) throws -> GraphStore {
        try reporting { try GraphStore(path: options.path, mode: .readOnly) }
    }

    /// Changes a database, which has to exist unless `mode` creates it; a signal takes the change
    /// back.
    static func changing<Value>(
        _ options: DatabaseOptions, mode: GraphStore.Mode = .readWrite,
        _ body: (GraphStore) throws -> Value
    ) throws -> Value {
        try reporting {
            let store = try GraphStore(path: options.path, mode: mode)
            return try Interruption.takingBack(in: store) { try body(store) }
        }
    }

    /// Turns the store's errors into failures with their exit codes.
    static func reporting<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as GraphError {
            throw Failure(code(error), hint(error))
        }
    }

    private static func code(_ error: GraphError) -> Failure.Code {
        switch error {
        case .noSuchDatabase: .noInput
        case .unusable, .contradictoryParts: .badData
        case .busy: .busy
        case .io, .interrupted: .inputOutput
        }
    }

    private static func hint(_ error: GraphError) -> String {
        if case .noSuchDatabase = error {
            return "\(error); make one with 'entente build PATH…' or name one with --db"
        }
        return error.description
    }
}
