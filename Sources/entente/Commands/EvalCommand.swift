import ArgumentParser
import Evaluation
import Foundation

/// `entente eval`: how well texts are read, measured against gold.
struct EvalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval",
        abstract: "Measure against annotated texts how well texts are read.",
        discussion: """
            GOLD is a folder of annotated files, or one whose folder 'gold' holds them; \
            docs/evaluation.md has their format and what is counted. Their texts are looked for \
            beside GOLD, in 'seeds', unless paths or --seeds say where they are, and are read as \
            'extract' reads them.

            Example:
              entente eval gold/ --errors 20 --only mention
            """)

    @Argument(help: ArgumentHelp("The folder with the gold.", valueName: "gold"))
    var folder: String

    @OptionGroup var corpus: CorpusArguments
    @OptionGroup var dictionaries: DictionaryOptions

    @Option(help: "Score the lines that 'extract' printed to this file, reading no text.")
    var system: String?

    @Option(help: "The folder of the texts that the gold was made from.")
    var seeds: String?

    @Option(help: "Other names of the gold's entities (default: aliases.json beside the gold).")
    var aliases: String?

    @Flag(help: "Require also what the gold marks as neither needed nor wrong.")
    var allForms = false

    @Flag(help: "Leave out articles that the gold marks as copies.")
    var skipDuplicates = false

    @Option(help: "List so many differences on stderr.")
    var errors = 0

    @Option(help: "List only differences of which the name begins so: mention, claim, date …")
    var only = ""

    @Flag(help: "Print one JSON document.")
    var json = false

    func validate() throws {
        if errors < 0 { throw ValidationError("--errors takes a number from 0; found \(errors).") }
        if system != nil, !corpus.paths.isEmpty {
            throw ValidationError("--system has been read already; give no paths with it.")
        }
    }

    func run() throws {
        let gold = try GoldReading.rethrowing {
            try Gold(folder: folder, texts: seeds, aliases: aliases)
        }
        var options = ScoringOptions()
        options.needsEverything = allForms
        options.skipsDuplicates = skipDuplicates
        let score = Scorer(gold, options: options).score(try articles(of: gold))
        try Console.write(json ? score.report.json : score.report.text)
        for error in score.errors.filter({ $0.kind.name.hasPrefix(only) }).prefix(errors) {
            Console.list(error.line)
        }
    }

    private func articles(of gold: Gold) throws -> [SystemArticle] {
        for source in gold.sources where source.path == nil {
            Console.note(
                "\(source.name) not found, spans are compared as they are (see --seeds)")
        }
        if let system {
            return try GoldReading.rethrowing { try ExtractLines.articles(inFile: system) }
        }
        let reader = try ArticleReader(try dictionaries.folders())
        return try GoldReading(gold, corpus: corpus).articles(by: reader)
    }
}
