import Corpus
import Entities
import Foundation
import Graph
import Knowledge

/// Reads what has changed among files into a store.
struct CorpusBuild {
    let files: [CorpusFile]
    let reader: ArticleReader
    let threads: Int
    /// Whether to look into files whose stamps have not changed.
    let verifies: Bool
    /// Records that could not be read as what they should be.
    private(set) var skippedRecords = 0
    /// Files that could not be read at all; what is stored of them stays.
    private(set) var unreadFiles: [String] = []

    init(_ files: [CorpusFile], reader: ArticleReader, threads: Int, verifies: Bool) {
        self.files = files
        self.reader = reader
        self.threads = threads
        self.verifies = verifies
    }

    /// Reads the files that are not stored as they are.
    mutating func read(into session: BuildSession) throws {
        var progress = Progress(total: files.count)
        defer { progress.end() }
        for file in files {
            progress.advance(to: file.path)
            do {
                try read(file, into: session)
            } catch let failure as Failure where failure.code != .usage && session.isIntact {
                unreadFiles.append(file.path)
                progress.end()
                Console.note(failure.message)
            }
        }
    }

    /// Takes out the files that have vanished below the paths.
    func removeVanished(below paths: [String], from session: BuildSession) throws {
        let present = Set(files.map(\.path))
        for path in paths where path != "-" {
            try session.removeFiles(below: PathName(path).normalised, except: present)
        }
    }

    /// Reads again the stored articles that other dictionaries have read and that the present ones
    /// may read differently.
    func rereadOutdated(in session: BuildSession) throws {
        guard let outdated = try session.outdatedArticles() else { return }
        let words = outdated.change.map { NameWords($0.words) }
        try session.reread(outdated, where: { words?.occur(in: $0) ?? true }) { documents in
            reader.read(documents, threads: threads)
        }
        let extent = outdated.change.map { "in \($0.rowCount.counting("row"))" }
        let count = session.summary.rereadArticles
        guard outdated.change?.rowCount != 0 || count > 0 else { return }
        Console.note(
            "the dictionaries have changed \(extent ?? "in their patterns"): read \(count) of "
                + "\(outdated.count.counting("stored article")) again")
    }

    private mutating func read(_ file: CorpusFile, into session: BuildSession) throws {
        // The stamp comes first: a change while the file is being read makes it another one.
        let stamp = file.stamp
        if !verifies, let stamp, try session.isUnchanged(path: file.path, stamp: stamp) { return }
        let (size, digest) = try file.fingerprint()
        let stored = StoredFile(path: file.path, size: size, digest: digest, stamp: stamp)
        if try session.isUnchanged(stored) { return }
        try session.replace(stored) {
            try file.read(
                batch: { documents in
                    for article in reader.read(documents, threads: threads) {
                        try session.add(article.reading, claims: article.claims)
                    }
                },
                skipped: { skip in
                    skippedRecords += 1
                    Console.note(skip.description)
                })
        }
    }
}
