import ArgumentParser
import Graph
import Knowledge

/// `entente links`: who is linked to an entity, strongest first.
struct LinksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "links",
        abstract: "Who is linked to whom, strongest first.",
        discussion: """
            Strength is the number of independent stories that say so; copies count once.

            With --with-mentions also who is named in one sentence with the entity. There strength \
            is how far this goes beyond chance (the log-likelihood ratio G²; above 3.84 in one of \
            twenty cases by chance alone), so that a name that is everywhere does not lead. Of \
            mentions --since and --until take the day of publication.

            Example:
              entente links CSTO --relation member_of
              entente links Uzbekistan --kind organisation --since 2010 --with-mentions
            """)

    @Argument(help: "An id, a name or any alias.")
    var entity: String

    @OptionGroup var links: LinkOptions

    @Option(help: "How many links of each entity to show, from 1 (default: all).")
    var limit: Int?

    @Option(help: "How many steps to follow.")
    var hops = 1

    @Flag(help: "Add who is named in one sentence with the entity.")
    var withMentions = false

    @OptionGroup var entities: EntityOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if !(1...4).contains(hops) {
            throw ValidationError("--hops takes 1 to 4; found \(hops).")
        }
        if let limit, limit < 1 {
            throw ValidationError("--limit takes a number from 1; found \(limit).")
        }
        if withMentions, !links.filter.relation.isEmpty || links.filter.on != nil {
            throw ValidationError(
                "--with-mentions knows neither relations nor days; leave out --relation and --on.")
        }
    }

    func run() throws {
        let store = try Store.open(database)
        let asked = try entities.entity(named: entity, in: store)
        try output.print(
            try Store.reporting {
                try LinksReport(
                    of: asked, hops: hops, limit: limit, options: links,
                    withMentions: withMentions, in: store)
            })
    }
}
