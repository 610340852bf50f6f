import Foundation
import Testing

@testable import Evaluation

/// The gold's own scorer, `score.py`, beside the gold that `ENTENTE_GOLD` names.
enum PythonScorer {
    private static let gold = ProcessInfo.processInfo.environment["ENTENTE_GOLD"]
    private static let seeds = ProcessInfo.processInfo.environment["ENTENTE_SEEDS"]
    private static let python = "/usr/bin/env"

    static var isAtHand: Bool {
        gold != nil && seeds != nil && (try? run(["--version"])) != nil
    }

    /// The lines of a system that reads what the gold needs.
    static var perfectLines: [String] { get throws { try needed.get() } }
    /// The lines of a system that reads all that the gold has.
    static var fullLines: [String] { get throws { try everything.get() } }

    private static let needed = Result { try lines(options: []) }
    private static let everything = Result { try lines(options: ["--all"]) }

    private static func lines(options: [String]) throws -> [String] {
        try withTemporaryFile { file in
            _ = try run(["to_system.py", file] + options)
            return try String(contentsOfFile: file, encoding: .utf8)
                .split(separator: "\n").map(String.init)
        }
    }

    /// Expects both scorers to print the same figures and differences for a system's lines.
    static func expectAgreement(on lines: [String], options: [String]) throws {
        let gold = try #require(gold), seeds = try #require(seeds)
        try withTemporaryFile { file in
            try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: file))
            let theirs = try run(
                ["score.py", "--system", file, "--seeds", seeds, "--errors", "100000"] + options)
            var scoring = ScoringOptions()
            scoring.needsEverything = options.contains("--all-forms")
            scoring.skipsDuplicates = options.contains("--skip-duplicates")
            let score = Scorer(try Gold(folder: gold, texts: seeds), options: scoring)
                .score(try ExtractLines.articles(inFile: file))
            let report = score.report
            #expect((options.contains("--json") ? report.json : report.text) == theirs.output)
            #expect(score.errors.map { $0.line + "\n" }.joined() == theirs.errors)
        }
    }

    private static func run(
        _ arguments: [String]
    ) throws -> (output: String, errors: String) {
        try withTemporaryFile { output in
            try withTemporaryFile { errors in
                let process = Process()
                process.executableURL = URL(filePath: python)
                process.arguments = ["python3"] + arguments
                process.currentDirectoryURL = gold.map { URL(filePath: $0) }
                process.environment = ProcessInfo.processInfo.environment
                    .merging(["SEEDS": seeds ?? "", "PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
                process.standardOutput = FileHandle(forWritingAtPath: output)
                process.standardError = FileHandle(forWritingAtPath: errors)
                try process.run()
                process.waitUntilExit()
                let said = try String(contentsOfFile: errors, encoding: .utf8)
                guard process.terminationStatus == 0 else { throw Failed(message: said) }
                return (try String(contentsOfFile: output, encoding: .utf8), said)
            }
        }
    }

    private static func withTemporaryFile<Value>(_ body: (String) throws -> Value) throws -> Value {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "entente-scores-\(UUID().uuidString)")
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try body(file.path)
    }

    private struct Failed: Error {
        let message: String
    }
}
