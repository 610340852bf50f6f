import ArgumentParser

/// `entente dict …`: the dictionaries themselves.
struct DictCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dict",
        abstract: "Check, count, compile and import dictionaries and their patterns.",
        subcommands: [
            DictCheckCommand.self, DictCompileCommand.self, DictImportCommand.self,
            DictStatsCommand.self,
            DictTestCommand.self,
        ])
}
