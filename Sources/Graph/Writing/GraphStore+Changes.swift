import GRDB

extension GraphStore {
    /// Text, in bytes, after which a build commits what is whole: an interruption of a very large
    /// build then loses little.
    private static let commitSize = 256 << 20

    /// Brings the store up to date with files, in one step.
    ///
    ///     try store.build(recipe, names: names) { session in
    ///         for file in files where try !session.isUnchanged(file) {
    ///             try session.replace(file) {
    ///                 for (reading, claims) in articles { try session.add(reading, claims: claims) }
    ///             }
    ///         }
    ///     }
    ///
    /// Readers see the old state until the new one is whole, and whatever interrupts the build leaves
    /// the old one. A build of more than 256 MB of text takes several such steps, each after the
    /// end of a file and each the same as a build of some of the files. One that changes nothing
    /// takes no lock and writes nothing. Memory does not grow with the files.
    ///
    /// Throws `GraphError` or what `body` throws. If another program changes the store before the
    /// first change of this build, `body` runs a second time.
    public func build<Value>(
        _ recipe: BuildRecipe, names: KnownNames, _ body: (BuildSession) throws -> Value
    ) throws -> Value {
        try build(recipe, names: names, commitSize: Self.commitSize, body)
    }

    func build<Value>(
        _ recipe: BuildRecipe, names: KnownNames, commitSize: Int,
        _ body: (BuildSession) throws -> Value
    ) throws -> Value {
        try changing { transaction in
            func attempt() throws -> (BuildSession, Result<Value, any Error>) {
                let session = try BuildSession(
                    store: self, transaction: transaction, recipe: recipe, names: names,
                    commitSize: commitSize)
                return (
                    session,
                    Result {
                        let value = try body(session)
                        try session.commit()
                        return value
                    }
                )
            }
            let (session, result) = try attempt()
            guard session.isOvertaken else { return try result.get() }
            // Nothing has been written yet. This time nobody else can come between.
            transaction.rollback()
            try transaction.begin()
            return try attempt().1.get()
        }
    }

    /// Takes out the file at a path, or all files below it, and says how many there were.
    public func forget(path: String) throws(GraphError) -> Int {
        do {
            return try changing { transaction in
                let database = transaction.database
                guard try !Files.paths(at: path, in: database).isEmpty else { return 0 }
                try transaction.begin()
                let paths = try Files.paths(at: path, in: database)
                for path in paths { try Files.remove(path, from: database) }
                try transaction.commit()
                return paths.count
            }
        } catch {
            throw GraphError(error, path: self.path)
        }
    }

    /// Runs what may change the store. What it has begun and not committed when it ends, or fails,
    /// is as if it had never been; so is a file that was made for it.
    func changing<Value>(_ body: (Transaction) throws -> Value) throws -> Value {
        do {
            return try queue.writeWithoutTransaction { database in
                let transaction = Transaction(database: database)
                let result = Result { try body(transaction) }
                transaction.rollback()
                guard case .success(let value) = result else {
                    try? transaction.closeLog()
                    if isNew { try? transaction.removeEmptyFile(at: path) }
                    return try result.get()
                }
                try transaction.closeLog()
                return value
            }
        } catch let error as DatabaseError {
            throw GraphError(error, path: path)
        }
    }
}
