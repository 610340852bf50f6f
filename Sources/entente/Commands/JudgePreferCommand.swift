import ArgumentParser
import Graph

/// `entente judge prefer`: claims that are to hold where sources disagree.
struct JudgePreferCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prefer",
        abstract: "Let claims hold where sources disagree.",
        discussion: """
            A dispute in which claims of one side only are preferred is settled: that side is the \
            answer, marked as settled by judgement, with what is said against it. Where nobody \
            disagrees, preferring changes nothing.

            Example:
              entente judge prefer 7617d091 --reason "its own foreign ministry says so"
            """)

    @OptionGroup var claims: ClaimOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        try Judging.judge(claims, in: database, verb: "preferred") { .prefer($0) }
    }
}
