import ArgumentParser
import Graph

/// `entente find`: entities and sentences with a text.
struct FindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Find entities and sentences with a text.",
        discussion: """
            Sentences hold all the words, in any order; "double quotes" keep a phrase together.

            Example:
              entente find 'Uzbekistan "suspended its membership"'
            """)

    @Argument(help: "What to look for.")
    var text: String

    @Option(help: "How many sentences to show.")
    var limit = 20

    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit takes a number from 1; found \(limit).") }
    }

    func run() throws {
        let store = try Store.open(database)
        try output.print(
            try Store.reporting { try FindReport(text, limit: limit, in: store) })
    }
}
