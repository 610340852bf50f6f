import ArgumentParser
import Export

/// `entente dot`: the graph around entities as Graphviz' DOT.
struct DotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dot",
        abstract: "Print a diagram as Graphviz DOT.",
        discussion: """
            Graphviz sets words near their lines; entente draw sets them onto or close beside them.

            Example:
              entente dot CSTO | dot -Tsvg > csto.svg
            """)

    @OptionGroup var drawing: DrawingOptions
    @OptionGroup var picture: PictureOptions
    @OptionGroup var entities: EntityOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        let graph = try drawing.subgraph(in: store, names: entities)
        try Console.write(try drawing.encoded(graph, as: picture.format()))
    }
}
