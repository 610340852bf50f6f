import GRDB
public import Knowledge

/// Brings a store up to date with files, one after the other; see `GraphStore.build`.
public final class BuildSession {
    private let store: GraphStore
    private let transaction: Transaction
    let recipe: BuildRecipe
    let names: KnownNames
    /// Bytes of text after which what is whole is committed.
    private let commitSize: Int
    private var byteCount = 0
    /// Set while this session is the only writer.
    var writer: FileWriter?
    private var openFile: (file: StoredFile, key: Int64?)?
    /// Stamps of unchanged files that differ from the stored ones, by row key.
    private var newStamps: [(file: Int64, stamp: FileStamp)] = []
    /// Which files were stored when the session began.
    private let inventory: String
    /// Whether another program changed the files between the session's first look and its first
    /// change, so that what the session has seen may no longer be true.
    private(set) var isOvertaken = false
    /// What the session has done so far.
    public internal(set) var summary = BuildSummary()

    init(
        store: GraphStore, transaction: Transaction, recipe: BuildRecipe, names: KnownNames,
        commitSize: Int
    ) throws {
        self.store = store
        self.transaction = transaction
        self.recipe = recipe
        self.names = names
        self.commitSize = commitSize
        inventory = try Files.inventory(of: transaction.database)
    }

    /// Whether a file is stored with this stamp and its articles were made as the recipe has it. Counts
    /// it as unchanged if so; then it need not even be opened.
    public func isUnchanged(path: String, stamp: FileStamp) throws(GraphError) -> Bool {
        try performing { database in
            guard let stored = try Files.row(of: path, readBy: recipe, in: database),
                stored.stamp == stamp
            else { return false }
            summary.unchangedFiles += 1
            return true
        }
    }

    /// Whether a file is stored with these contents and its articles were made as the recipe has it.
    /// Counts it as unchanged if so.
    ///
    /// A stamp that has changed is noted with the next change of anything else.
    public func isUnchanged(_ file: StoredFile) throws(GraphError) -> Bool {
        try performing { database in
            guard let stored = try Files.row(of: file.path, readBy: recipe, in: database),
                stored.digest == file.digest
            else { return false }
            if let stamp = file.stamp, stamp != stored.stamp {
                newStamps.append((stored.key, stamp))
            }
            summary.unchangedFiles += 1
            return true
        }
    }

    /// Puts the articles that `body` adds in the place of what was stored of a file.
    ///
    /// If `body` fails before it has added any, the file stays as it was stored and the session may
    /// go on; later failures are to end the session.
    public func replace(_ file: StoredFile, _ body: () throws -> Void) throws {
        precondition(openFile == nil, "one file ends before the next begins")
        openFile = (file, nil)
        do {
            try body()
        } catch {
            if isIntact { openFile = nil }
            throw error
        }
        _ = try performing { _ in try rowOfOpenFile() }
        openFile = nil
        summary.writtenFiles += 1
        if byteCount >= commitSize { try commit() }
    }

    /// Whether no file has been written in part.
    public var isIntact: Bool { openFile?.key == nil }

    /// Adds an article of the file that is being replaced, with what it claims.
    public func add(_ reading: Reading, claims: [Claim]) throws(GraphError) {
        precondition(
            openFile?.file.path == reading.document.source.path, "an article belongs to its file")
        try performing { _ in
            let file = try rowOfOpenFile()
            try writer?.add(reading, claims: claims, file: file)
        }
        byteCount += reading.document.text.count
        summary.articles += 1
        summary.mentions += reading.mentions.count
        summary.claims += claims.count
    }

    /// Takes out the stored files below a directory that are not among `paths`; not reference tables.
    public func removeFiles(below directory: String, except paths: Set<String>)
        throws(GraphError)
    {
        try performing { database in
            let kept = try paths.union(TableRuns.paths(in: database))
            for path in try Files.paths(below: directory, in: database) where !kept.contains(path) {
                try begin()
                try writer?.remove(path: path)
                summary.removedFiles += 1
            }
        }
    }

    /// Becomes the only writer, unless it is.
    func begin() throws {
        guard writer == nil else { return }
        try transaction.begin()
        guard try Files.inventory(of: transaction.database) == inventory else {
            isOvertaken = true
            throw GraphError.busy(path: store.path)
        }
        writer = try FileWriter(transaction.database, recipe: recipe, names: names)
    }

    /// Makes everything that has been changed visible, derived rows included.
    func commit() throws(GraphError) {
        try performing { database in
            guard writer != nil else { return }
            for (file, stamp) in newStamps { try Files.note(stamp, ofFile: file, in: database) }
            newStamps = []
            try writer?.finish()
            writer = nil
            try transaction.commit()
            byteCount = 0
        }
    }

    private func rowOfOpenFile() throws -> Int64 {
        guard let (file, key) = openFile else { preconditionFailure("no file is being replaced") }
        if let key { return key }
        try begin()
        guard let key = try writer?.begin(file) else { preconditionFailure("nothing has begun") }
        openFile?.key = key
        return key
    }

    /// Does something with the database, unless the user has interrupted the program.
    func performing<Value>(
        _ body: (Database) throws -> Value
    ) throws(GraphError) -> Value {
        do {
            try store.checkInterruption()
            return try body(transaction.database)
        } catch {
            throw GraphError(error, path: store.path)
        }
    }
}
