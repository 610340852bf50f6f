import ArgumentParser
import Foundation

/// Which database a command asks or builds.
struct DatabaseOptions: ParsableArguments {
    @Option(help: "The database (default: $ENTENTE_DB, else graph.db).", completion: .file())
    var db: String?

    /// The path after the defaults.
    var path: String {
        db ?? ProcessInfo.processInfo.environment["ENTENTE_DB"] ?? "graph.db"
    }
}
