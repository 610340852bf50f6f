import ArgumentParser
import Corpus
import Export
import Knowledge

/// `entente extract`: what the articles say, one JSON object a line, without a database.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print what articles say as JSON lines, without a database.",
        discussion: """
            One object for each article with its mentions and claims, then an end line. \
            A copy of an article printed before says so in "duplicate_of".

            Example:
              cat article.txt | entente extract --as article.txt - | jq -c '.claims[]?'
            """)

    @OptionGroup var corpus: CorpusArguments
    @OptionGroup var dictionaries: DictionaryOptions

    @Flag(help: "Add the text and the sentences of each article, as 'merge' needs them.")
    var withText = false

    func run() async throws {
        let reader = try ArticleReader(try dictionaries.folders())
        let encoder = ExtractEncoder(withText: withText)
        var stories = PrintedStories()
        var summary = ExtractSummary(
            articles: 0, files: 0, skipped: 0, version: Entente.version,
            dictionary: reader.dictionaryHash)
        for file in try CorpusFile.all(corpus, paths: corpus.paths.isEmpty ? ["-"] : corpus.paths) {
            try file.read(
                batch: { documents in
                    var documents = documents
                    stories.mark(&documents)
                    var lines: [UInt8] = []
                    for article in reader.read(documents, threads: corpus.threads) {
                        encoder.line(for: article.reading, claims: article.claims, into: &lines)
                    }
                    summary.articles += documents.count
                    try Console.write(lines)
                },
                skipped: { skip in
                    summary.skipped += 1
                    Console.note(skip.description)
                })
            summary.files += 1
        }
        var end: [UInt8] = []
        encoder.end(summary, into: &end)
        try Console.write(end)
    }
}
