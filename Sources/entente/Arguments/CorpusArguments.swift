import ArgumentParser
import Corpus
import Foundation
import Knowledge

/// What to read, and what the files themselves do not say.
struct CorpusArguments: ParsableArguments {
    @Argument(
        help: "Files and folders (.txt, .md, .jsonl); '-' is standard input.",
        completion: .file())
    var paths: [String] = []

    @Option(help: "The publisher of articles that name none.")
    var publisher: String?

    @Option(help: "The date of articles that have none: 2012, 2012-08 or 2012-08-31.")
    var published: DateArgument?

    @Option(help: "The encoding: utf-8, utf-16 or windows-1252 (default: found out).")
    var encoding: TextEncoding?

    @Option(name: .customLong("as"), help: "The name under which standard input is kept.")
    var name: String?

    @Option(
        name: [.customShort("j", allowingJoined: true), .customLong("threads")],
        help: "Threads to read on, from 1 (default: one for each core).")
    var threads: Int = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        if threads < 1 { throw ValidationError("-j takes a number from 1; found \(threads).") }
        if name != nil, !paths.contains("-") {
            throw ValidationError("--as names standard input; add '-' to the paths.")
        }
    }

    /// The same for the corpus reader.
    var options: CorpusOptions {
        var options = CorpusOptions()
        options.publisher = publisher
        options.published = published?.date
        options.encoding = encoding
        return options
    }
}
