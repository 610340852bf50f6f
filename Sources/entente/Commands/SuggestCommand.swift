import ArgumentParser
import Entities
import Graph
import Knowledge

/// `entente suggest`: names that texts have and no dictionary knows.
struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Names that the texts have and no dictionary knows.",
        discussion: """
            Names in most stories first, each with what the texts let one guess: person, \
            organisation or place, role and country, and whose other spelling or acronym it may \
            be. '--tsv' prints lines for dictionary tables, each table behind its file's name; \
            read them before you take them.

            Example:
              entente suggest --kind organisation --limit 10
            """)

    @Option(help: "Only this kind: person, organisation, place or alias.")
    var kind: SuggestionKind?

    @Option(help: "How many names to show.")
    var limit = 50

    @Flag(help: "Answer as lines for dictionary tables.")
    var tsv = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var dictionaries: DictionaryOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit takes a number from 1; found \(limit).") }
        if tsv && (output.json || output.csv) {
            throw ValidationError("--tsv, --json and --csv exclude each other.")
        }
    }

    func run() throws {
        let store = try Store.open(database)
        let reader = try ArticleReader(try dictionaries.folders())
        var suggester = Suggester(reader.gazetteer)
        try Store.reporting { try store.forEachDocument { suggester.read($0) } }
        let suggestions = suggester.suggestions().filter { suggestion in
            kind.map { $0.includes(suggestion.gain) } ?? true
        }
        let report = SuggestionsReport(
            Array(suggestions.prefix(limit)), catalogue: reader.gazetteer.catalogue)
        if tsv, !report.isEmpty {
            try Console.write(report.tables)
        } else {
            try output.print(report)
        }
    }
}
