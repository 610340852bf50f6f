import ArgumentParser
import Graph

/// `entente judge note`: words that are shown with a claim.
struct JudgeNoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Write a note on a claim.",
        discussion: """
            The note is shown wherever the claim's sentence is, and changes nothing else.

            Example:
              entente judge note e747b0ed "asked the author on 3 May"
            """)

    @Argument(help: "A claim id, as answers show it; its first digits will do.")
    var claim: String

    @Argument(help: "The note.")
    var text: String

    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        if text.allSatisfy(\.isWhitespace) { throw ValidationError("A note has words.") }
    }

    func run() throws {
        try Judging.judge(in: database, because: text) { store in
            let evidence = try ClaimOptions.evidence(of: claim, in: store)
            return [(.note(evidence.id), "noted on \(evidence.phrase)")]
        }
    }
}
