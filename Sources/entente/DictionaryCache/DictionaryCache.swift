import Entities
import Foundation
import Knowledge

/// Compiled dictionaries on disk, made when they are needed and made again when tables change.
///
/// A compiled file is named by what went into it: program and tables. `TableMarks` remember what
/// the tables of a command amounted to, so that opening reads neither them nor the whole file.
/// Whatever is missing, stale or damaged is made again, and a cache that cannot be used is no error.
struct DictionaryCache {
    private let folder: CacheFolder?
    private let tables: DictionaryTables

    init(for tables: DictionaryTables, in folder: CacheFolder? = CacheFolder()) {
        self.tables = tables
        self.folder = folder
    }

    /// The dictionary, from the cache where it is there.
    func gazetteer() throws -> Gazetteer {
        guard let folder else { return try Gazetteer(reading: tables.read()) }
        // The marks come first: a change while tables are being read makes them other ones.
        let marks = tables.marks
        if let remembered = folder.text(of: marksName).flatMap({ TableMarks($0) }),
            remembered.tables == marks, let gazetteer = open(remembered, in: folder)
        {
            return gazetteer
        }
        let files = try tables.read()
        let found = TableMarks(
            tables: marks, hash: DictionaryFile.hash(of: files), verified: nil)
        if let gazetteer = open(found, in: folder) { return gazetteer }
        return try compile(files, marks: marks, into: folder)
    }

    /// Compiles the dictionary anew and puts it into the cache.
    /// - Returns: what was compiled, and where it lies; nil if it could not be put there.
    func compile() throws -> (gazetteer: Gazetteer, path: String?) {
        let marks = tables.marks
        guard let folder else { return (try Gazetteer(reading: tables.read()), nil) }
        let gazetteer = try compile(tables.read(), marks: marks, into: folder)
        let path = folder.path(of: name(of: gazetteer.hash))
        return (gazetteer, FileMark(ofFileAt: path) == nil ? nil : path)
    }

    /// Opens the compiled file of tables; nil if there is none that is whole.
    private func open(_ found: TableMarks, in folder: CacheFolder) -> Gazetteer? {
        guard let file = MappedFile(path: folder.path(of: name(of: found.hash))) else {
            return nil
        }
        let verified = TableMarks.Verified(file: file.mark, session: TableMarks.session)
        let isVerified = found.verified == verified
        guard
            let gazetteer = try? Gazetteer(
                opening: file.bytes, verifies: !isVerified, files: tables.displayNames),
            gazetteer.hash == found.hash
        else { return nil }
        if !isVerified {
            remember(TableMarks(tables: found.tables, hash: found.hash, verified: verified), folder)
        }
        return gazetteer
    }

    private func compile(
        _ files: consuming [DictionaryFile], marks: [FileMark], into folder: CacheFolder
    ) throws -> Gazetteer {
        let gazetteer = try Gazetteer(reading: files)
        let name = name(of: gazetteer.hash)
        folder.write(name) { file in
            for piece in gazetteer.compiledPieces {
                // The bytes are written within the closure, while the piece lives.
                try unsafe piece.withContiguousStorageIfAvailable { bytes in
                    try unsafe file.write(contentsOf: UnsafeRawBufferPointer(bytes))
                }
            }
        }
        folder.prune(Self.ending)
        if let file = FileMark(ofFileAt: folder.path(of: name)) {
            let verified = TableMarks.Verified(file: file, session: TableMarks.session)
            remember(TableMarks(tables: marks, hash: gazetteer.hash, verified: verified), folder)
        }
        return gazetteer
    }

    /// Remembers marks, unless a table has changed so lately that a further change would not show.
    private func remember(_ marks: TableMarks, _ folder: CacheFolder) {
        guard marks.tables.count == tables.count, marks.tables.allSatisfy(\.isSettled) else {
            return
        }
        let text = marks.text
        folder.write(marksName) { try $0.write(contentsOf: Data(text.utf8)) }
        folder.prune(Self.marksEnding)
    }

    // MARK: Names

    private static let ending = ".dictionary"
    private static let marksEnding = ".tables"

    /// The compiled file of a dictionary; another build of the program has another.
    private func name(of hash: ContentHash) -> String {
        let key = ContentHash(hashing: "\(Self.program)\t\(hash.hex)".utf8)
        return key.hex.prefix(32) + Self.ending
    }

    /// The file of marks of these tables, wherever the program is started.
    private var marksName: String {
        let key = ContentHash(hashing: ([Self.program] + tables.paths).joined(separator: "\0").utf8)
        return key.hex.prefix(32) + Self.marksEnding
    }

    /// The program as it was built: the same tables mean the same to it only.
    private static let program: String = {
        let path = Bundle.main.executablePath ?? CommandLine.arguments.first ?? ""
        let mark = FileMark(ofFileAt: path)
        return "\(Entente.version) \(mark?.size ?? 0) \(mark?.modified ?? 0)"
    }()
}
