import Foundation

/// The sample corpus with the dictionaries of the checkout, built once for all tests that ask.
enum SampleGraph {
    /// The folder of the sample corpus.
    static let corpus = checkout.appending(path: "examples/corpus").path

    /// The checkout that these tests belong to.
    static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let building = Task {
        let folder = try TemporaryFolder()
        let run = try await Program.run(["build", corpus], in: folder)
        guard run.status == 0 else { throw BuildFailed(message: run.errors) }
        return (folder: folder, run: run)
    }

    /// How the build went.
    static var build: Run {
        get async throws { try await building.value.run }
    }

    /// The path of the database.
    static var database: String {
        get async throws { try await building.value.folder.path("graph.db") }
    }

    /// Asks the database a question whose words hold no blanks.
    static func ask(
        _ question: String, environment: [String: String] = [:], output: String? = nil
    ) async throws -> Run {
        try await Program.run(
            question, in: try await building.value.folder, environment: environment,
            output: output)
    }

    /// Asks the database a question.
    static func ask(_ question: [String]) async throws -> Run {
        try await Program.run(question, in: try await building.value.folder)
    }

    /// The sample corpus could not be built.
    struct BuildFailed: Error {
        let message: String
    }
}
