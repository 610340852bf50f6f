import ArgumentParser
import Claims
import Entities
import Foundation
import Knowledge

/// Which dictionaries a command reads with.
struct DictionaryOptions: ParsableArguments {
    @Option(
        name: .customLong("dict"),
        help: "A folder of dictionaries laid over the standard ones (repeatable).",
        completion: .directory)
    var overlays: [String] = []

    @Option(help: "A folder of dictionaries to use alone.", completion: .directory)
    var onlyDict: String?

    func validate() throws {
        if onlyDict != nil, !overlays.isEmpty {
            throw ValidationError("--dict and --only-dict exclude each other.")
        }
    }

    /// The folders in the order in which they overlay each other.
    func folders() throws -> [DictionaryFolder] {
        if let onlyDict { return [try DictionaryFolder(path: onlyDict)] }
        return [try DictionaryFolder.standard()] + (try overlays.map(DictionaryFolder.init(path:)))
    }

    /// Where the rules stand; without dictionaries that were asked for nothing is known of it, and
    /// nothing is wrong.
    func patternLines() throws -> PatternLines {
        let isAsked = onlyDict != nil || !overlays.isEmpty
        let folders = isAsked ? try self.folders() : (try? self.folders()) ?? []
        return PatternLines(of: folders.flatMap(\.patterns))
    }
}
