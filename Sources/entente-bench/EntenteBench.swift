import ArgumentParser

/// Measures parts of Entente that no command shows alone.
@main
struct EntenteBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entente-bench",
        abstract: "Measure parts of Entente that no command shows alone.",
        subcommands: [MatchCommand.self])
}
