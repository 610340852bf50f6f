import ArgumentParser

/// An error that ends the program with a message on stderr and a code that scripts can rely on.
struct Failure: Error {
    /// What the exit codes mean; the contract of `docs/architecture.md`.
    enum Code: Int32 {
        case noAnswer = 1
        case usage = 64
        case badData = 65
        case noInput = 66
        case inputOutput = 74
        case busy = 75
    }

    let code: Code
    let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
