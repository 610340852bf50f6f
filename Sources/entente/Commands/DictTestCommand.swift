import ArgumentParser
import Claims

/// `entente dict test`: runs the examples and look-alikes of all patterns.
struct DictTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the examples and look-alikes of the patterns.",
        discussion: """
            Exits 65 if an example is not read as it says or a look-alike fires.

            Example:
              entente dict test --dict my-dict/
            """)

    @OptionGroup var dictionaries: DictionaryOptions

    func run() throws {
        let files = try dictionaries.folders().flatMap(\.patterns)
        let patterns: PatternSet
        do {
            patterns = try PatternSet(reading: files)
        } catch {
            throw Failure(.badData, error.description)
        }
        let problems = PatternTester(patterns).problems()
        for problem in problems { try Console.write("\(problem)\n") }
        guard problems.isEmpty else {
            throw Failure(.badData, "\(problems.count.counting("example")) failed")
        }
        let count = patterns.examples.count + patterns.lookAlikes.count
        try Console.write(
            "\(count.counting("example")) of \(patterns.ruleIDs.count.counting("rule")) hold\n")
    }
}
