import GRDB
public import Knowledge

/// Brings a store up to date with files, one after the other.
///
///     let session = try store.beginBuild(recipe, names: names)
///     if try !session.isUnchanged(path: path, digest: digest) {
///         try session.beginFile(path: path)
///         for (reading, claims) in articles { try session.add(reading, claims: claims) }
///         try session.endFile(StoredFile(path: path, size: size, digest: digest))
///     }
///     try session.finish()
///
/// Articles are written in batches, each in one transaction; a batch holds at most a few megabytes,
/// so a file of any size needs little memory. Whatever interrupts a session, the next one finds
/// unfinished files and writes them again. A session that finds nothing to do writes nothing.
public final class BuildSession {
    private let store: GraphStore
    private let recipe: BuildRecipe
    private let names: KnownNames
    /// Bytes of text after which a batch is written.
    private let byteLimit: Int
    private var steps: [BuildStep] = []
    private var byteCount = 0
    private var hasWritten = false
    private var openPath: String?
    /// What the session has done so far.
    public private(set) var summary = BuildSummary()

    init(
        store: GraphStore, recipe: BuildRecipe, names: KnownNames, byteLimit: Int = 4 << 20
    ) {
        self.store = store
        self.recipe = recipe
        self.names = names
        self.byteLimit = byteLimit
    }

    /// Whether the file is stored as it is, read by the same recipe. Counts it as unchanged if so.
    public func isUnchanged(path: String, digest: ContentHash) throws(GraphError) -> Bool {
        let count = try store.read { database in
            try database.number(
                """
                SELECT count(*) FROM files JOIN runs ON runs.id = files.run_id
                WHERE path = ? AND sha256 = ? AND version = ? AND dictionary = ? AND options = ?
                """, path, digest.hex, recipe.version, recipe.dictionary.hex, recipe.options)
        }
        if count > 0 { summary.unchangedFiles += 1 }
        return count > 0
    }

    /// Takes out what was stored of a file; the articles added from now on are its articles.
    public func beginFile(path: String) throws(GraphError) {
        precondition(openPath == nil, "one file ends before the next begins")
        openPath = path
        try append(.begin(path: path), bytes: 0)
    }

    /// Adds an article of the file that was begun, with what it claims.
    public func add(_ reading: Reading, claims: [Claim]) throws(GraphError) {
        precondition(openPath == reading.document.source.path, "an article belongs to its file")
        summary.articles += 1
        summary.mentions += reading.mentions.count
        summary.claims += claims.count
        try append(.article(reading, claims), bytes: reading.document.text.count)
    }

    /// Ends the file that was begun: from now on it counts as stored.
    public func endFile(_ file: StoredFile) throws(GraphError) {
        precondition(openPath == file.path, "the file that ends is the one that began")
        openPath = nil
        summary.writtenFiles += 1
        try append(.end(file), bytes: 0)
    }

    /// Takes out the stored files below a directory that are not among `paths`.
    public func removeFiles(below directory: String, except paths: Set<String>)
        throws(GraphError)
    {
        try flush()
        let stored = try store.read { try Files.paths(below: directory, in: $0) }
        for path in stored where !paths.contains(path) {
            summary.removedFiles += 1
            try append(.remove(path: path), bytes: 0)
        }
    }

    /// Writes what is left, then everything that follows from it, and closes the journal.
    public func finish() throws(GraphError) {
        precondition(openPath == nil, "the last file has ended")
        try flush()
        let isDue = if hasWritten { true } else { try store.isStale() }
        if isDue {
            try store.write { try Derivation(database: $0).rebuild() }
        }
        if hasWritten { try store.leaveWriteAheadLog() }
    }

    private func append(_ step: BuildStep, bytes: Int) throws(GraphError) {
        steps.append(step)
        byteCount += bytes
        if byteCount >= byteLimit { try flush() }
    }

    private func flush() throws(GraphError) {
        guard !steps.isEmpty else { return }
        if !hasWritten { try store.enterWriteAheadLog() }
        hasWritten = true
        try store.write { database in
            try Derivation.markStale(in: database)
            var writer = try BatchWriter(database, recipe: recipe, names: names)
            for step in steps { try writer.perform(step) }
        }
        steps.removeAll(keepingCapacity: true)
        byteCount = 0
    }
}

/// One change that a batch makes.
enum BuildStep {
    case begin(path: String)
    case article(Reading, [Claim])
    case end(StoredFile)
    case remove(path: String)
}

/// What a build did.
public struct BuildSummary: Hashable, Sendable {
    /// Files whose articles were written.
    public var writtenFiles = 0
    /// Files that were stored as they are.
    public var unchangedFiles = 0
    /// Files that are gone.
    public var removedFiles = 0
    /// Articles written.
    public var articles = 0
    /// Mentions written.
    public var mentions = 0
    /// Claims written.
    public var claims = 0
}

extension GraphStore {
    /// Begins to bring the store up to date.
    public func beginBuild(_ recipe: BuildRecipe, names: KnownNames) -> BuildSession {
        BuildSession(store: self, recipe: recipe, names: names)
    }

    /// Takes out the file at a path, or all files below it, and says how many there were.
    public func forget(path: String) throws(GraphError) -> Int {
        try write { database in
            let paths = try Files.paths(at: path, in: database)
            for path in paths { try Files.remove(path, from: database) }
            if !paths.isEmpty { try Derivation(database: database).rebuild() }
            return paths.count
        }
    }

    /// Whether a build was interrupted before it derived everything.
    public func isStale() throws(GraphError) -> Bool {
        try read { try Derivation.isStale(in: $0) }
    }

    /// Lets readers go on while a build writes.
    fileprivate func enterWriteAheadLog() throws(GraphError) {
        try outsideTransaction("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL")
    }

    /// Brings everything into the one file, which can then be read from a read-only place.
    ///
    /// While another program has the file open SQLite keeps the log; it is then left to the next
    /// build, and nothing is lost.
    fileprivate func leaveWriteAheadLog() throws(GraphError) {
        do {
            try outsideTransaction(
                "PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA journal_mode = DELETE")
        } catch GraphError.busy {
            return
        }
    }

    private func outsideTransaction(_ statements: String...) throws(GraphError) {
        do {
            try queue.writeWithoutTransaction { database in
                for statement in statements { try database.execute(sql: statement) }
            }
        } catch {
            throw GraphError(error, path: path)
        }
    }
}
