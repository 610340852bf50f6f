import ArgumentParser

/// `entente dict …`: the dictionaries themselves.
struct DictCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dict",
        abstract: "Check the dictionaries and their patterns.",
        subcommands: [DictCheckCommand.self, DictTestCommand.self])
}
