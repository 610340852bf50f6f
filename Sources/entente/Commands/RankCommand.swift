import ArgumentParser
import Graph
import Knowledge

/// `entente rank`: who matters most in the graph.
struct RankCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rank",
        abstract: "Who is named most, linked most or most central.",
        discussion: """
            stories: by how many independent stories named. degree: to how many others linked by \
            stated claims. pagerank: how central among all links, weighted by their stories.

            Example:
              entente rank --by pagerank --kind organisation --limit 5
            """)

    @Option(help: "The measure: stories, degree or pagerank.")
    var by = RankMeasure.stories

    @Option(help: "Only entities of this kind, such as state or person.")
    var kind: EntityKind?

    @OptionGroup var size: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        let ranking = try Store.reporting {
            try store.ranking(by: by, kind: kind, limit: size.limit)
        }
        try output.print(RankReport(ranking, by: by))
    }
}
