import Foundation

/// The built `entente`, run as a user runs it: on its streams, in a folder, to its exit code.
enum Program {
    /// Where it lies: beside the tests that were built with it.
    static let url: URL = {
        let tests =
            Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
            ?? Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return tests.deletingLastPathComponent().appending(path: "entente")
    }()

    /// Runs it with arguments.
    ///
    /// The streams are files, so nothing here is a terminal. `output` sends stdout to a file that
    /// is there already, such as `/dev/full`.
    static func run(
        _ arguments: [String], in folder: TemporaryFolder, input: String = "",
        environment: [String: String] = [:], output: String? = nil
    ) async throws -> Run {
        try await run(
            url, arguments, in: folder, input: input, environment: environment, output: output)
    }

    /// Runs it with arguments that hold no blanks.
    static func run(
        _ line: String, in folder: TemporaryFolder, input: String = "",
        environment: [String: String] = [:], output: String? = nil
    ) async throws -> Run {
        try await run(
            line.split(separator: " ").map(String.init), in: folder, input: input,
            environment: environment, output: output)
    }

    /// Runs a line of the shell, in which `entente` is the built one.
    static func shell(
        _ line: String, in folder: TemporaryFolder, environment: [String: String] = [:]
    ) async throws -> Run {
        try await run(
            URL(filePath: "/bin/sh"), ["-c", line], in: folder, input: "",
            environment: environment, output: nil)
    }

    private static func run(
        _ program: URL, _ arguments: [String], in folder: TemporaryFolder, input: String,
        environment: [String: String], output: String?
    ) async throws -> Run {
        await RunningPrograms.shared.takePlace()
        defer { Task { await RunningPrograms.shared.giveBackPlace() } }
        let streams = try TemporaryFolder()
        let outputPath = try output ?? streams.write("", to: "stdout")
        let errorPath = try streams.write("", to: "stderr")
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.environment = surroundings.merging(environment) { $1 }
        // Closed here, for a process keeps them: with over a thousand files open Foundation can
        // read past a buffer when it starts the next (swift-corelibs-foundation #5472).
        let inputPath = try streams.write(input, to: "stdin")
        let handles = [
            FileHandle(forReadingAtPath: inputPath), FileHandle(forWritingAtPath: outputPath),
            FileHandle(forWritingAtPath: errorPath),
        ]
        defer { for handle in handles { try? handle?.close() } }
        process.standardInput = handles[0]
        process.standardOutput = handles[1]
        process.standardError = handles[2]
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in ended.resume() }
            do { try process.run() } catch { ended.resume(throwing: error) }
        }
        return Run(
            status: process.terminationStatus,
            wasKilled: process.terminationReason == .uncaughtSignal,
            bytes: output == nil ? try streams.bytes("stdout") : Data(),
            errors: String(decoding: try streams.bytes("stderr"), as: UTF8.self))
    }

    /// What the program sees of the environment of the tests: the search path, the built program
    /// first in it, and no setting of its own.
    private static let surroundings: [String: String] = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return [
            "PATH": "\(url.deletingLastPathComponent().path):\(path)", "LC_ALL": "C.UTF-8",
            "XDG_CACHE_HOME": cache,
        ]
    }()

    /// Where the programs that tests run keep compiled dictionaries.
    private static let cache = FileManager.default.temporaryDirectory
        .appending(path: "entente-commands-cache").path

    /// Whether a program of the system is there to test with.
    static func isInstalled(_ name: String) -> Bool {
        ["/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
    }
}

/// What a program did.
struct Run {
    let status: Int32
    let wasKilled: Bool
    /// Standard output.
    let bytes: Data
    /// Standard error.
    let errors: String

    /// Standard output as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
