import ArgumentParser

/// The command line: `entente COMMAND`.
@main
struct Entente: AsyncParsableCommand {
    /// The version that output and databases name.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "entente",
        abstract: "Who is linked to whom, since when, and who says so.",
        discussion: """
            Reads news text, recognises people, states and organisations, and keeps dated claims \
            about them with the sentence behind each.

            Example:
              entente build articles/ && entente history Uzbekistan CSTO
            """,
        version: version,
        groupedSubcommands: [
            CommandGroup(
                name: "Reading and storing",
                subcommands: [
                    BuildCommand.self, ExtractCommand.self, MergeCommand.self, ImportCommand.self,
                ]),
            CommandGroup(
                name: "Asking",
                subcommands: [
                    LinksCommand.self, PathCommand.self, StatusCommand.self, MembersCommand.self,
                    HistoryCommand.self, OfficesCommand.self, ConflictsCommand.self,
                    StaleCommand.self, DiffCommand.self,
                    WhyCommand.self,
                    FindCommand.self, ArticlesCommand.self, RankCommand.self, StatsCommand.self,
                    SuggestCommand.self,
                ]),
            CommandGroup(name: "Judging", subcommands: [JudgeCommand.self]),
            CommandGroup(
                name: "Drawing and taking elsewhere",
                subcommands: [
                    DotCommand.self, DrawCommand.self, TimelineCommand.self, ExportCommand.self,
                    EvidenceCommand.self,
                ]),
            CommandGroup(
                name: "Keeping",
                subcommands: [ForgetCommand.self, CheckCommand.self, BackupCommand.self]),
            CommandGroup(
                name: "Dictionaries and measuring",
                subcommands: [DictCommand.self, EvalCommand.self]),
        ])

    /// Runs the command; a `Failure` ends it with its message on stderr and its exit code, a signal
    /// with the signal's.
    static func main() async {
        Interruption.await()
        do {
            try await answer()
        } catch  where Interruption.exitCode != nil {
            exit(withError: ExitCode(Interruption.exitCode ?? 0))
        } catch let failure as Failure {
            Console.note(failure.message)
            exit(withError: ExitCode(failure.code.rawValue))
        } catch {
            exit(withError: error)
        }
    }

    private static func answer() async throws {
        if let unknown = UnknownCommand.first(in: CommandLine.arguments.dropFirst(), of: self) {
            throw Failure(.usage, unknown.description)
        }
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch  where exitCode(for: error).isSuccess {
            // Help and version are data too: a full disk does not swallow them unnoticed.
            try Console.write(fullMessage(for: error) + "\n")
        }
    }
}
