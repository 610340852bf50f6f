import ArgumentParser
import Graph

/// `entente judge reject`: claims that are to count for nothing.
struct JudgeRejectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject",
        abstract: "Let claims count for nothing.",
        discussion: """
            Answers and drawings are then as if nobody had made the claims; 'why' with a claim's id \
            and 'judge list' still show them. What other articles say in other claims stays.

            Example:
              entente judge reject e747b0ed --reason "the paper corrected it a day later"
            """)

    @OptionGroup var claims: ClaimOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        try Judging.judge(claims, in: database, verb: "rejected") { .reject($0) }
    }
}
