import ArgumentParser
import Corpus
import Foundation
import Graph
import Knowledge

/// `entente build`: reads files into a database, leaving out what it holds already.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Read articles into a database.",
        discussion: """
            Reads files and folders, recognises who is named, extracts what is claimed and stores \
            it with its sentences. Files that have not changed are left as they are; files that \
            have vanished from a folder named here are taken out.

            Example:
              entente build articles/ --db graph.db
            """)

    @OptionGroup var corpus: CorpusArguments
    @OptionGroup var dictionaries: DictionaryOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if corpus.paths.isEmpty {
            throw ValidationError("Name at least one file or folder, or '-' for standard input.")
        }
    }

    func run() async throws {
        let reader = try ArticleReader(try dictionaries.folders())
        let files = try CorpusFile.all(corpus, paths: corpus.paths)
        let (summary, skipped) = try Store.reporting {
            let store = try GraphStore(path: database.path, mode: .create)
            let session = store.beginBuild(recipe(reader), names: KnownNames(reader.gazetteer))
            let skipped = try read(files, with: reader, into: session)
            try removeVanished(files, from: session)
            try session.finish()
            return (session.summary, skipped)
        }
        try report(summary, files: files.count, skipped: skipped)
    }

    private func recipe(_ reader: ArticleReader) -> BuildRecipe {
        let options = [
            corpus.publisher.map { "publisher=\($0)" },
            corpus.published.map { "published=\($0.date.edtf)" },
            corpus.encoding.map { "encoding=\($0.rawValue)" },
        ]
        return BuildRecipe(
            version: Entente.version, dictionary: reader.dictionaryHash,
            options: options.compactMap(\.self).joined(separator: "\n"))
    }

    /// Reads what has changed; gives the number of records that had to be passed over.
    private func read(
        _ files: [CorpusFile], with reader: ArticleReader, into session: BuildSession
    ) throws -> Int {
        var skipped = 0
        var progress = Progress(total: files.count)
        for file in files {
            progress.advance(to: file.path)
            let (size, digest) = try file.fingerprint()
            if try session.isUnchanged(path: file.path, digest: digest) { continue }
            try session.beginFile(path: file.path)
            try file.read(
                batch: { documents in
                    for article in reader.read(documents, threads: corpus.threads) {
                        try session.add(article.reading, claims: article.claims)
                    }
                },
                skipped: { skip in
                    skipped += 1
                    Console.note(skip.description)
                })
            try session.endFile(StoredFile(path: file.path, size: size, digest: digest))
        }
        progress.end()
        return skipped
    }

    private func removeVanished(_ files: [CorpusFile], from session: BuildSession) throws {
        let present = Set(files.map(\.path))
        for path in corpus.paths where Self.isFolder(path) {
            try session.removeFiles(below: PathName(path).normalised, except: present)
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        (try? URL(fileURLWithPath: path).resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory
            ?? false
    }

    private func report(_ summary: BuildSummary, files: Int, skipped: Int) throws {
        var parts = [files.counting("file")]
        if summary.unchangedFiles > 0 { parts.append("\(summary.unchangedFiles) unchanged") }
        if summary.removedFiles > 0 { parts.append("\(summary.removedFiles) removed") }
        if skipped > 0 { parts.append("\(skipped.counting("record")) skipped") }
        let read =
            summary.writtenFiles == 0
            ? "nothing to \(summary.removedFiles == 0 ? "do" : "read")"
            : "read \(summary.articles.counting("article")), "
                + "\(summary.mentions.counting("mention")), \(summary.claims.counting("claim"))"
        try Console.write("\(database.path): \(read) (\(parts.joined(separator: ", ")))\n")
    }
}
