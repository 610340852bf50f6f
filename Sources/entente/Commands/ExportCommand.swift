import ArgumentParser
import Export
import Foundation
import Graph
import Knowledge

/// `entente export`: everything, or the graph around entities, in other formats.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Export articles and claims as NDJSON, or the graph in other formats.",
        discussion: """
            ndjson holds everything but row keys: each article with text, mentions and claims, in \
            lines that 'merge' stores again. The other formats hold the graph, of which you may \
            choose a part:

            \(formats)

            What a format has no room for is told on standard error.

            Example:
              entente export --format ndjson -o everything.ndjson
              entente export --format csv CSTO -o csto
            """)

    private static let formats = GraphFormats.all.map { "  \($0.name): \($0.summary)" }
        .joined(separator: "\n")

    @Option(
        help: "ndjson, \(GraphFormats.all.map(\.name).joined(separator: ", ")).",
        completion: .list(["ndjson"] + GraphFormats.all.map(\.name)))
    var format: String

    @OptionGroup var drawing: DrawingOptions

    @Option(
        name: .shortAndLong,
        help: "The file to write (default: standard output); for csv and neo4j a new folder.",
        completion: .file())
    var output: String?

    @OptionGroup var entities: EntityOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        let graphFormat = GraphFormats.named(format)
        if format != "ndjson", graphFormat == nil {
            let known = ["ndjson"] + GraphFormats.all.map(\.name)
            throw ValidationError(
                "--format takes \(known.joined(separator: ", ")); found \(format).")
        }
        if format == "ndjson", !drawing.areDefaults {
            throw ValidationError("ndjson holds everything; it takes no entity and no filter.")
        }
        if let graphFormat, graphFormat.fileNames.count > 1, output == nil {
            throw ValidationError(
                "\(format) makes several files (\(graphFormat.fileNames.joined(separator: ", "))); "
                    + "name a folder for them with -o.")
        }
    }

    func run() throws {
        guard let graphFormat = GraphFormats.named(format) else {
            return try writeEverything(of: try Store.open(database))
        }
        let folder = output.flatMap { path in
            graphFormat.fileNames.count > 1 ? OutputFolder(path: path) : nil
        }
        try folder?.checkIsNew()
        let graph = try drawing.subgraph(
            in: try Store.open(database), names: entities, withClaims: graphFormat.holdsClaims)
        let files = try drawing.reporting { () throws(FormatError) in
            try graphFormat.files(of: graph)
        }
        if let folder {
            try folder.write(Array(zip(graphFormat.fileNames, files)))
        } else if let output {
            try OutputFile(path: output).write(files[0])
        } else {
            try Console.write(files[0])
        }
        for loss in graphFormat.losses(of: graph) { Console.note("\(format): \(loss)") }
    }

    private func writeEverything(of store: GraphStore) throws {
        try Store.reporting {
            if let output {
                try OutputFile(path: output).write { try StoredParts.write(store, to: $0) }
            } else {
                try StoredParts.write(store, to: Console.write)
            }
        }
    }
}
