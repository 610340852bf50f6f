import ArgumentParser
import Corpus
import Graph

/// `entente forget`: takes a file, or all files below a folder, out of a database.
struct ForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Take a file or folder out of the database.",
        discussion: """
            What was read from it goes, and all that followed from it alone. The file itself is \
            not touched.

            Example:
              entente build articles/ && entente forget articles/steppe-weekly.txt
            """)

    @Argument(help: "A file or folder as it was given to build.")
    var path: String

    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let name = PathName(path).normalised
        let count = try Store.changing(database) { try $0.forget(path: name) }
        guard count > 0 else {
            throw Failure(.noAnswer, "\(database.path) holds nothing of \(name)")
        }
        try Console.write("\(database.path): forgot \(count.counting("file"))\n")
    }
}
