import ArgumentParser

/// How much of a ranked answer is shown.
struct LimitOptions: ParsableArguments {
    @Option(help: "How many to show, from 1.")
    var limit = 20

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit takes a number from 1; found \(limit).") }
    }
}
