import ArgumentParser
import Export
import Foundation
import Knowledge

/// `entente draw`: the same, laid out by Graphviz.
struct DrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Draw a diagram as SVG, PNG or PDF.",
        discussion: """
            Graphviz lays it out, and words are set onto or close beside their lines; the ending \
            of the file tells the format.

            Example:
              entente draw CSTO --hops 2 --max-nodes 40 -o csto.svg
              entente draw Uzbekistan --path IRPT -o path.svg
            """)

    @OptionGroup var drawing: DrawingOptions
    @OptionGroup var picture: PictureOptions

    @Option(
        name: .shortAndLong, help: "The file to write: .svg, .png or .pdf.",
        completion: .file())
    var output: String

    @Option(help: "Seconds after which Graphviz is stopped.")
    var timeLimit = 300

    @OptionGroup var entities: EntityOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if format == nil {
            let endings = Graphviz.PictureFormat.allCases.map { ".\($0.rawValue)" }
            throw ValidationError(
                "-o takes a file that ends with \(endings.joined(separator: ", ")); found \(output)"
            )
        }
        if timeLimit < 1 {
            throw ValidationError("--time-limit takes seconds from 1; found \(timeLimit).")
        }
    }

    func run() async throws {
        guard let format else { return }
        let store = try Store.open(database)
        let graph = try drawing.subgraph(in: store, names: entities)
        let dot = try drawing.encoded(graph, as: picture.format(hasTooltips: format == .svg))
        let drawn = try await whileShowing(
            "Graphviz lays out \(graph.nodes.count) entities (--lines straight takes less time) …"
        ) {
            try await picture(of: dot, as: format)
        }
        if let complaint = drawn.complaint { Console.note("Graphviz says: \(complaint)") }
        try OutputFile(path: output).write(drawn.bytes)
    }

    /// What Graphviz makes of DOT within the time limit.
    private func picture(
        of dot: [UInt8], as format: Graphviz.PictureFormat
    ) async throws -> Graphviz.Picture {
        do {
            return try await Graphviz.render(
                dot: dot, format: format, timeLimit: .seconds(timeLimit))
        } catch {
            throw Failure(.inputOutput, error.description)
        }
    }

    private var format: Graphviz.PictureFormat? {
        Graphviz.PictureFormat.allCases.first { output.lowercased().hasSuffix(".\($0.rawValue)") }
    }
}
