import ArgumentParser
import Graph

/// `entente judge undo`: takes a judgement back.
struct JudgeUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back the last judgement, or one by its number.",
        discussion: """
            Nothing is deleted: the undoing is a judgement of its own, which 'judge list' shows. \
            Repeated, it takes back one judgement after another.

            Example:
              entente judge reject e747b0ed && entente judge undo
            """)

    @Argument(help: "The judgement's number (default: the last that counts).")
    var number: Int?

    @Option(help: "Why, in your words.")
    var reason = ""

    @OptionGroup var database: DatabaseOptions

    func run() throws {
        try Judging.judge(in: database, because: reason) { [try judgement(in: $0).undoing] }
    }

    private func judgement(in store: GraphStore) throws -> Judgement {
        let all = try store.judgements()
        guard let number else {
            guard let last = all.last(where: \.isInEffect) else {
                throw Failure(.noAnswer, "\(store.path) has no judgement to undo")
            }
            return last
        }
        guard let judgement = all.first(where: { $0.number == number }) else {
            throw Failure(.noInput, "\(store.path) has no judgement \(number)")
        }
        if case .undo(let undone) = judgement.ruling {
            throw Failure(
                .usage, "judgement \(number) is the undoing of \(undone); judge that anew instead")
        }
        return judgement
    }
}
