import ArgumentParser

/// `entente dict …`: the dictionaries themselves.
struct DictCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dict",
        abstract: "Check and compile the dictionaries and their patterns.",
        subcommands: [DictCheckCommand.self, DictCompileCommand.self, DictTestCommand.self])
}
