import ArgumentParser

/// In which form a command answers.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Answer as one JSON document.")
    var json = false

    @Flag(help: "Answer as CSV with a header line.")
    var csv = false

    func validate() throws {
        if json && csv { throw ValidationError("--json and --csv exclude each other.") }
    }
}
