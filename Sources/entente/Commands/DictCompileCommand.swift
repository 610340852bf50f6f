import ArgumentParser
import Entities
import Knowledge

/// `entente dict compile`: makes the compiled form of the dictionaries that other commands open.
struct DictCompileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Compile the dictionaries into the cache.",
        discussion: """
            Other commands do so themselves when tables have changed; compile beforehand where \
            the first of them should start at once. The compiled form lies in \
            $XDG_CACHE_HOME/entente, else ~/.cache/entente, and may be deleted at any time.

            Example:
              entente dict compile --dict my-dict/
            """)

    @OptionGroup var dictionaries: DictionaryOptions

    func run() throws {
        let tables = DictionaryTables(of: try dictionaries.folders())
        let (gazetteer, path) = try tables.reportingProblems {
            try DictionaryCache(for: tables).compile()
        }
        guard let path else {
            throw Failure(.inputOutput, "cannot write the compiled dictionary into the cache")
        }
        let bytes = gazetteer.compiledPieces.reduce(0) { $0 + $1.count }
        try Console.write(
            """
            \(path): \(gazetteer.catalogue.count.counting("entity", "entities")), \
            \(gazetteer.nameCount.counting("name")), \(bytes.counting("byte"))
            SHA-256 of the tables: \(gazetteer.hash.hex)

            """)
    }
}
