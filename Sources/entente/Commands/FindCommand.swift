import ArgumentParser
import Graph

/// `entente find`: entities and sentences with a text.
struct FindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Find entities and sentences with a text.",
        discussion: """
            Sentences hold all the words, in any order; "double quotes" keep a phrase together, a \
            star behind a word stands for any ending. The best come first.

            Example:
              entente find 'Uzbekistan "suspended its membership"'
              entente find 'Armenia fr*' --limit 5
            """)

    @Argument(help: "What to look for.")
    var text: String

    @OptionGroup var size: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
        if pieces.count.isMultiple(of: 2), let last = pieces.last {
            throw ValidationError(
                "the double quote before \(last.isEmpty ? "the end" : "“\(last)”") is not closed; "
                    + "close it or leave it out.")
        }
    }

    func run() throws {
        let store = try Store.open(database)
        try output.print(
            try Store.reporting { try FindReport(text, limit: size.limit, in: store) })
    }
}
