import ArgumentParser

/// How much of a long list is shown.
struct PageOptions: ParsableArguments {
    @Option(help: "How many to show, 0 for all.")
    var limit = 20

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit takes a number from 0; found \(limit).") }
    }

    /// How many at most; nil for all.
    var most: Int? { limit == 0 ? nil : limit }
}
