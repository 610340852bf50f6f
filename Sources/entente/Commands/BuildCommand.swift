import ArgumentParser
import Corpus
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
            have vanished from a folder named here are taken out. All of it takes effect in one \
            step at the end: whatever interrupts a build leaves the database as it was. After an \
            edit of the dictionaries the stored articles that it can touch are read again; other \
            patterns read all of them again. A file that cannot be read is named, what is stored of it stays, and the build ends with 74.

            Example:
              entente build articles/ --db graph.db
            """)

    @OptionGroup var corpus: CorpusArguments

    @Flag(help: "Look into files of unchanged size, date and inode too.")
    var verify = false

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
        let (summary, build) = try Store.reporting {
            let store = try GraphStore(path: database.path, mode: .create)
            return try Interruption.takingBack(in: store) {
                try self.build(files, with: reader, into: store)
            }
        }
        try report(summary, build)
        let unread = build.unreadFiles.count
        if unread > 0 {
            throw Failure(
                .inputOutput, "\(unread.counting("file")) could not be read; all else is stored")
        }
    }

    private func build(
        _ files: [CorpusFile], with reader: ArticleReader, into store: GraphStore
    ) throws -> (BuildSummary, CorpusBuild) {
        try store.build(recipe(reader), names: KnownNames(reader)) { session in
            var build = CorpusBuild(
                files, reader: reader, threads: corpus.threads, verifies: verify)
            try build.read(into: session)
            try build.removeVanished(below: corpus.paths, from: session)
            try build.rereadOutdated(in: session)
            return (session.summary, build)
        }
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

    private func report(_ summary: BuildSummary, _ build: CorpusBuild) throws {
        var parts = [build.files.count.counting("file")]
        if summary.unchangedFiles > 0 { parts.append("\(summary.unchangedFiles) unchanged") }
        if summary.removedFiles > 0 { parts.append("\(summary.removedFiles) removed") }
        if !build.unreadFiles.isEmpty { parts.append("\(build.unreadFiles.count) unreadable") }
        if build.skippedRecords > 0 {
            parts.append("\(build.skippedRecords.counting("record")) skipped")
        }
        if summary.rereadArticles > 0 {
            parts.append("\(summary.rereadArticles.counting("stored article")) read again")
        }
        let isIdle = summary.removedFiles + summary.rereadArticles == 0
        let read =
            summary.writtenFiles == 0
            ? "nothing \(isIdle ? "to do" : "new to read")"
            : "read \(summary.articles.counting("article")), "
                + "\(summary.mentions.counting("mention")), \(summary.claims.counting("claim"))"
        try Console.write("\(database.path): \(read) (\(parts.joined(separator: ", ")))\n")
    }
}
