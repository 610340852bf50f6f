import ArgumentParser
import Export
import Foundation
import Graph

/// `entente export`: everything, or the graph around entities, in other formats.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Export articles and claims as NDJSON, or the graph in other formats.",
        discussion: """
            ndjson holds everything but row keys: each article with text, mentions and claims, in \
            lines that 'merge' stores again. \
            The other formats hold the graph: \(formats).

            Example:
              entente export --format ndjson -o everything.ndjson
            """)

    private static let formats = GraphFormats.all.map { "\($0.name) (\($0.summary))" }
        .joined(separator: ", ")

    @Option(help: "ndjson, \(GraphFormats.all.map(\.name).joined(separator: ", ")).")
    var format: String

    @OptionGroup var drawing: DrawingOptions

    @Option(name: .shortAndLong, help: "The file to write (default: standard output).")
    var output: String?

    @OptionGroup var entities: EntityOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if format != "ndjson", GraphFormats.named(format) == nil {
            let known = ["ndjson"] + GraphFormats.all.map(\.name)
            throw ValidationError(
                "--format takes \(known.joined(separator: ", ")); found \(format).")
        }
        if format == "ndjson", !drawing.areDefaults {
            throw ValidationError("ndjson holds everything; it takes no entity and no filter.")
        }
    }

    func run() throws {
        let store = try Store.open(database)
        guard let graphFormat = GraphFormats.named(format) else {
            return try writeEverything(of: store)
        }
        let graph = try drawing.subgraph(in: store, names: entities)
        try write(try drawing.encoded(graph, as: graphFormat))
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

    private func write(_ bytes: [UInt8]) throws {
        if let output {
            try OutputFile(path: output).write(bytes)
        } else {
            try Console.write(bytes)
        }
    }
}
