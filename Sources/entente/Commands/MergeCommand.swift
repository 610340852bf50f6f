import ArgumentParser
import Corpus
import Entities
import Foundation
import Graph
import Knowledge

/// `entente merge`: stores what `extract` printed, as if it had been read here.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Store what 'extract --with-text' printed.",
        discussion: """
            Takes the parts of any number of extracts or exports, in any order; the database then \
            is the same as if their files had been built here. A part that was cut off, or made \
            with other dictionaries or by another version, is refused, and nothing is stored.

            Example:
              entente extract articles/ --with-text | entente merge -
            """)

    @Argument(help: "Files of lines that 'extract --with-text' printed; '-' is standard input.")
    var parts: [String]

    @OptionGroup var dictionaries: DictionaryOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let reader = try ArticleReader(try dictionaries.folders())
        let extracts = ExtractReader(
            catalogue: reader.gazetteer.catalogue, version: Entente.version,
            dictionary: reader.dictionaryHash)
        let recipe = BuildRecipe(
            version: Entente.version, dictionary: reader.dictionaryHash, options: "merged")
        let summary = try Store.changing(database, mode: .create) { store in
            try store.merge(recipe, names: KnownNames(reader)) { session in
                for part in parts { try add(part, readBy: extracts, to: session) }
                return session.summary
            }
        }
        try report(summary)
    }

    private func add(
        _ part: String, readBy reader: ExtractReader, to session: MergeSession
    ) throws {
        let name = part == "-" ? "standard input" : part
        func add(_ extract: Extract, line: Int) throws {
            try session.add(extract, from: ExtractPlace(part: name, line: line))
        }
        try CorpusFile.rethrowing {
            if part == "-" {
                try reader.read(name: name, nextPiece: Self.standardInput, extract: add)
            } else {
                try reader.read(file: part, extract: add)
            }
        }
    }

    private static func standardInput() throws -> [UInt8] {
        do {
            return [UInt8](try FileHandle.standardInput.read(upToCount: 1 << 18) ?? Data())
        } catch {
            throw Failure(
                .inputOutput, "cannot read standard input: \(Console.reason(error))")
        }
    }

    private func report(_ summary: MergeSummary) throws {
        var details = [parts.count.counting("file")]
        if summary.knownArticles > 0 { details.append("\(summary.knownArticles) stored before") }
        let merged =
            summary.articles == 0
            ? "nothing to do"
            : "merged \(summary.articles.counting("article")), "
                + "\(summary.mentions.counting("mention")), \(summary.claims.counting("claim"))"
        try Console.write("\(database.path): \(merged) (\(details.joined(separator: ", ")))\n")
    }
}
