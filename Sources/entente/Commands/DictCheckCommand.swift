import ArgumentParser
import Claims
import Entities

/// `entente dict check`: every problem of the dictionaries by file and line.
struct DictCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Report every problem of the dictionaries by file and line.",
        discussion: """
            Exits 65 if there is an error; warnings are worth a look and do not fail.

            Example:
              entente dict check --dict my-dict/
            """)

    @OptionGroup var dictionaries: DictionaryOptions

    func run() throws {
        let folders = try dictionaries.folders()
        let problems = DictionaryCheck.problems(in: try DictionaryTables(of: folders).read())
        let patternProblems = Self.problems(in: folders.flatMap(\.patterns))
        for problem in problems { try Console.write("\(problem)\n") }
        for problem in patternProblems { try Console.write("\(problem)\n") }
        let errors = problems.count { $0.severity == .error } + patternProblems.count
        guard errors == 0 else {
            throw Failure(.badData, errors.counting("error"))
        }
        let warnings = problems.count
        try Console.write(
            "dictionaries are clean"
                + (warnings == 0 ? "\n" : "; \(warnings.counting("warning"))\n"))
    }

    private static func problems(in patterns: [PatternFile]) -> [PatternProblem] {
        do {
            _ = try PatternSet(reading: patterns)
            return []
        } catch {
            return error.problems
        }
    }
}
