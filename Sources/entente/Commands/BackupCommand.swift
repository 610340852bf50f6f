import ArgumentParser
import Foundation
import Graph

/// `entente backup`: a copy of a database, also while it is being built.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the database, also while it is being built.",
        discussion: """
            The copy is the state that questions see now, whole or not there at all. An older copy \
            is replaced; any other file is left as it is.

            Example:
              entente backup copy-of-graph.db
            """)

    @Argument(help: "The file to write.")
    var file: String

    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let store = try Store.open(database)
        try refuseForeignFile()
        let copy = try TemporaryFile(for: file)
        try Store.reporting {
            try Interruption.takingBack(in: store) { try store.copy(to: copy.path) }
        }
        try copy.takePlace()
    }

    /// Ends with 64 where the copy would replace the database itself or what is no copy of one.
    private func refuseForeignFile() throws {
        guard FileManager.default.fileExists(atPath: file) else { return }
        let places = [file, database.path].map {
            URL(fileURLWithPath: $0).resolvingSymlinksInPath().path
        }
        if places[0] == places[1] {
            throw Failure(.usage, "\(file) is the database itself: name another file")
        }
        do {
            _ = try GraphStore(path: file, mode: .readOnly)
        } catch {
            throw Failure(.usage, "\(file) is there already and no graph: name another file")
        }
    }
}
