import ArgumentParser
import Entities
import Knowledge

/// `entente dict compile`: makes the compiled form of the dictionaries that other commands open.
struct DictCompileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Compile the dictionaries into the cache, or into a file.",
        discussion: """
            Other commands do so themselves when tables have changed; compile beforehand where \
            the first of them should start at once. The compiled form lies in \
            $XDG_CACHE_HOME/entente, else ~/.cache/entente, and may be deleted at any time.

            Example:
              entente dict compile --dict my-dict/
              entente dict compile --only-dict my-dict/ -o names.dictionary
            """)

    @OptionGroup var dictionaries: DictionaryOptions

    @Option(
        name: .shortAndLong,
        help: "Write the compiled names into a file instead, for 'entente-bench match'.")
    var output: String?

    func run() throws {
        let tables = DictionaryTables(of: try dictionaries.folders())
        if let output {
            let gazetteer = try tables.reportingProblems { try Gazetteer(reading: tables.read()) }
            try OutputFile(path: output).write { put in
                for piece in gazetteer.compiledPieces { try put(Array(piece)) }
            }
            return try report(gazetteer, at: output)
        }
        let (gazetteer, path) = try tables.reportingProblems {
            try DictionaryCache(for: tables).compile()
        }
        guard let path else {
            throw Failure(.inputOutput, "cannot write the compiled dictionary into the cache")
        }
        try report(gazetteer, at: path)
    }

    private func report(_ gazetteer: Gazetteer, at path: String) throws {
        let bytes = gazetteer.compiledPieces.reduce(0) { $0 + $1.count }
        try Console.write(
            """
            \(path): \(gazetteer.catalogue.count.counting("entity", "entities")), \
            \(gazetteer.nameCount.counting("name")), \(bytes.counting("byte"))
            SHA-256 of the tables: \(gazetteer.hash.hex)

            """)
    }
}
