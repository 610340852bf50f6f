import ArgumentParser

/// `entente judge …`: what the user decides about claims and entities.
struct JudgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judge",
        abstract: "Reject or prefer claims, merge entities, and take it back.",
        discussion: """
            Judgements are kept in the database beside the claims, which they never change, and \
            survive every build. Each has a number and shows in the answers that it changes.
            """,
        subcommands: [
            JudgeRejectCommand.self, JudgePreferCommand.self, JudgeNoteCommand.self,
            JudgeMergeCommand.self, JudgeSplitCommand.self, JudgeUndoCommand.self,
            JudgeListCommand.self,
        ])
}
