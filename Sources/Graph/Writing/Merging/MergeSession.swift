import GRDB
public import Knowledge

/// Adds articles that were read elsewhere; see `GraphStore.merge`.
///
/// Articles of one path may come in any order and over any number of sessions. An article that is
/// stored changes nothing. One that lies where a different one is stored shows that this was read
/// from an older state of the file: then all that was stored of the path before the session is
/// taken out. So is what other dictionaries or another version read.
public final class MergeSession {
    private let store: GraphStore
    private let transaction: Transaction
    private let recipe: BuildRecipe
    private let names: KnownNames
    private let inventory: String
    private var places: MergedPlaces
    private var writer: FileWriter?
    private var openFile: MergedFile?
    /// What the session has done so far.
    public private(set) var summary = MergeSummary()

    init(
        store: GraphStore, transaction: Transaction, recipe: BuildRecipe, names: KnownNames
    ) throws {
        self.store = store
        self.transaction = transaction
        self.recipe = recipe
        self.names = names
        inventory = try Files.inventory(of: transaction.database)
        places = try MergedPlaces(transaction.database)
    }

    /// Adds an article that came from a line of a part. Two articles of one session that cannot
    /// both be of one state of their file are an error that names both places.
    public func add(_ extract: Extract, from place: ExtractPlace) throws(GraphError) {
        do {
            try store.checkInterruption()
            var file = try file(at: extract.reading.document.source.path)
            try add(extract, from: place, to: &file)
            openFile = file
        } catch {
            throw GraphError(error, path: store.path)
        }
    }

    private func add(
        _ extract: Extract, from place: ExtractPlace, to file: inout MergedFile
    ) throws {
        let document = extract.reading.document
        while let key = file.key, let other = try places.article(at: document.source, of: key) {
            if other.isSame(as: document) {
                if other.place == nil { try places.note(other.key, from: place) }
                summary.knownArticles += 1
                return
            }
            if let otherPlace = other.place {
                throw GraphError.contradictoryParts(
                    path: file.path, places: [otherPlace, place].map(\.description))
            }
            try begin()
            try places.removeOlderArticles(of: key)
        }
        try store(extract, from: place, in: &file)
    }

    private func store(
        _ extract: Extract, from place: ExtractPlace, in file: inout MergedFile
    ) throws {
        try begin()
        if !file.isChanged {
            file.key = try writer?.beginMerging(path: file.path)
            file.isChanged = true
        }
        guard let key = file.key,
            let article = try writer?.add(extract.reading, claims: extract.claims, file: key)
        else { preconditionFailure("nothing has begun") }
        try places.note(article, from: place)
        summary.articles += 1
        summary.mentions += extract.reading.mentions.count
        summary.claims += extract.claims.count
    }

    /// What is known of a file, without what was read of it in another way.
    private func file(at path: String) throws -> MergedFile {
        if let openFile, openFile.path == path { return openFile }
        let database = transaction.database
        let stored = try database.firstRow(
            """
            SELECT files.id, version = ? AND dictionary = ?, sha256 IS NULL
            FROM files JOIN runs ON runs.id = run_id WHERE path = ?
            """, recipe.version, recipe.dictionary.hex, path
        ) { (key: $0.integer(), isCurrent: $0.bool(), isMerged: $0.bool()) }
        guard let stored else { return MergedFile(path: path, key: nil, isChanged: false) }
        if !stored.isCurrent {
            try begin()
            try places.removeOlderArticles(of: stored.key)
        }
        return MergedFile(
            path: path, key: stored.key, isChanged: stored.isCurrent && stored.isMerged)
    }

    /// Becomes the only writer, unless it is.
    private func begin() throws {
        guard writer == nil else { return }
        try transaction.begin()
        guard try Files.inventory(of: transaction.database) == inventory else {
            throw GraphError.busy(path: store.path)
        }
        writer = try FileWriter(transaction.database, recipe: recipe, names: names)
    }

    /// Makes everything that has been added visible, derived rows included.
    func commit() throws {
        guard writer != nil else { return }
        try writer?.finish()
        try transaction.commit()
    }
}

/// A file whose articles are merged.
private struct MergedFile {
    let path: String
    /// Its row key, nil before there is one.
    var key: Int64?
    /// Whether its row says already that its articles came by a merge.
    var isChanged: Bool
}

/// What a merge did.
public struct MergeSummary: Hashable, Sendable {
    /// Articles written.
    public var articles = 0
    /// Articles that were stored as they are, or came twice.
    public var knownArticles = 0
    /// Mentions written.
    public var mentions = 0
    /// Claims written.
    public var claims = 0
}
