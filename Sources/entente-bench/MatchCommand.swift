import ArgumentParser

/// `entente-bench match`: how fast names are found, on one thread, texts in memory.
struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Find the names of a dictionary in a corpus, and say how fast.",
        discussion: """
            With all rules of names (case, spellings, gaps), each article or paragraph by itself, the \
            leftmost and longest names counted. Only matching is timed, by the processor time of \
            one thread; reading files and preparing the names are not.

              entente-bench match --only-dict dict --corpus articles.jsonl
              entente-bench match --exact --only-dict names.txt --corpus page.txt --print
            """)

    @Option(
        help: """
            A dictionary folder or a file of 'entente dict compile -o'; with --exact a file of \
            names, one a line.
            """)
    var onlyDict: String
    @Option(help: "JSON Lines (.jsonl) with titles and texts, or a plain text.")
    var corpus: String
    @Flag(help: "Match names as they are written, as grep -owF does: no folding, no case rules.")
    var exact = false
    @Flag(help: "With --exact, print the matches one a line, as grep -o does, instead of times.")
    var print = false
    @Option(help: "How often to match.")
    var runs = 5

    func validate() throws {
        if runs < 1 { throw ValidationError("--runs takes a number from 1; found \(runs).") }
        if print, !exact { throw ValidationError("--print goes with --exact only.") }
    }

    func run() throws {
        let source = NameSource(path: onlyDict)
        if print {
            let table = try source.literals()
            return try TextPieces(reading: corpus).printMatches(of: table)
        }
        let started = ProcessorTime()
        let count = exact ? try source.literalCounter() : try source.ruleCounter()
        let prepared = started.elapsed
        let measurement = Measurement(try TextPieces(reading: corpus), runs: runs, counting: count)
        Swift.print("prepared  \(Measurement.rounded(prepared)) s")
        Swift.print(measurement.table)
    }
}
