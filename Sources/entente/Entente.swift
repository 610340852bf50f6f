import ArgumentParser

/// The command line: `entente COMMAND`.
@main
struct Entente: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entente",
        abstract: "Who is linked to whom, since when, and who says so.")
}
