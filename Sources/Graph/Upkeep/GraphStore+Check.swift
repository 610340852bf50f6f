import GRDB

extension GraphStore {
    /// Looks for everything that is not as it should be; empty if all is well.
    ///
    /// Works on a temporary copy, so that the database may lie in a read-only place or be built
    /// meanwhile; takes as much room on disk, and about the time of reading everything once.
    public func problems() throws(GraphError) -> [Problem] {
        do {
            // An empty path is a file of SQLite's own that goes with its connection.
            let copy = try DatabaseQueue(path: "")
            try queue.backup(to: copy)
            return try copy.writeWithoutTransaction { database in
                let damage = try FileCheck(database).problems()
                // What lies on damaged pages can't be told; the rest would be guesswork.
                guard damage.isEmpty else { return damage }
                var problems = try TextCheck(database).problems()
                problems += try ClaimCheck(database).problems()
                if problems.isEmpty { problems = try DerivedCheck(database).problems() }
                return problems
            }
        } catch {
            let error = GraphError(error, path: path)
            guard case .unusable(_, let reason) = error else { throw error }
            return [Problem(.file, reason)]
        }
    }
}
