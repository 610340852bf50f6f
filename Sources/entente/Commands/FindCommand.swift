import ArgumentParser
import Graph
import Knowledge

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
              entente find Uzbekistan --since 2012 --until 2013
            """)

    @Argument(help: "What to look for.")
    var text: String

    @Option(help: "Only articles published on or after a day: 2012, 2012-08 or 2012-08-31.")
    var since: DateArgument?

    @Option(help: "Only articles published on or before a day: 2012, 2012-08 or 2012-08-31.")
    var until: DateArgument?

    @OptionGroup var size: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        let hasWord = text.unicodeScalars.contains {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        if !hasWord {
            throw ValidationError("TEXT takes a word or more; found “\(text)”.")
        }
        let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
        if pieces.count.isMultiple(of: 2), let last = pieces.last {
            throw ValidationError(
                "the double quote before \(last.isEmpty ? "the end" : "“\(last)”") is not closed; "
                    + "close it or leave it out.")
        }
        if let since, let until, until.date.last < since.date.first {
            throw ValidationError("--until is before --since.")
        }
    }

    func run() throws {
        let store = try Store.open(database)
        let span = PublicationSpan(from: since?.date.first, to: until?.date.last)
        try output.print(
            try Store.reporting {
                try FindReport(text, published: span, limit: size.limit, in: store)
            })
    }
}
