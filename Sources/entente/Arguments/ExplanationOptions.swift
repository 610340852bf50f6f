import ArgumentParser

/// Whether an answer says why it is so.
struct ExplanationOptions: ParsableArguments {
    @Flag(help: "Say why: each claim with the rule of docs/histories.md by which it counts.")
    var why = false
}
