import ArgumentParser
import Graph
import Knowledge

/// `entente articles`: the articles that name an entity.
struct ArticlesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "articles",
        abstract: "The articles that name somebody, the last published first.",
        discussion: """
            Of several names it lists the articles that have them all. Articles of no known day \
            come last.

            Example:
              entente articles Uzbekistan --since 2012 --until 2013
              entente articles Uzbekistan CSTO --limit 0
            """)

    @Argument(help: "Entities: an id, a name or any alias each.")
    var entity: [String]

    @Option(help: "Only articles published on or after a day: 2012, 2012-08 or 2012-08-31.")
    var since: DateArgument?

    @Option(help: "Only articles published on or before a day: 2012, 2012-08 or 2012-08-31.")
    var until: DateArgument?

    @OptionGroup var page: PageOptions
    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if let since, let until, until.date.last < since.date.first {
            throw ValidationError("--until is before --since.")
        }
    }

    func run() throws {
        let store = try Store.open(database)
        let asked = try entity.map { try entities.entity(named: $0, in: store) }
        let span = PublicationSpan(from: since?.date.first, to: until?.date.last)
        try output.print(
            try Store.reporting {
                try ArticlesReport(naming: asked, published: span, limit: page.most, in: store)
            })
    }
}
