import ArgumentParser
import Knowledge

/// A word where a command was to stand, which is none.
///
/// The parser of arguments would call it an unexpected argument.
struct UnknownCommand: CustomStringConvertible {
    private let word: String
    private let parents: [String]
    private let known: [String]

    /// The first word of a command line that should be a command below `root`; nil where all are.
    static func first(
        in arguments: some Sequence<String>, of root: any ParsableCommand.Type
    ) -> UnknownCommand? {
        var below = root.configuration.subcommands
        var parents = [root._commandName]
        for word in arguments {
            if below.isEmpty || word.hasPrefix("-") || word == "help" { return nil }
            guard let next = below.first(where: { $0._commandName == word }) else {
                return UnknownCommand(
                    word: word, parents: parents, known: below.map { $0._commandName })
            }
            below = next.configuration.subcommands
            parents.append(word)
        }
        return nil
    }

    /// What was found, what comes near it, and what lists all.
    var description: String {
        let parent = parents.joined(separator: " ")
        let near = self.near
        let hint =
            near.isEmpty
            ? "" : "did you mean \(near.map { "\"\($0)\"" }.joined(separator: " or "))? "
        return "\"\(word)\" is no command of \(parent); \(hint)'\(parent) --help' lists them"
    }

    /// Commands that begin alike or are one or two letters away, the nearest first.
    private var near: [String] {
        let letters = Array(word.lowercased())
        let distances = known.compactMap { command -> (distance: Int, command: String)? in
            if command.hasPrefix(word.lowercased()) { return (0, command) }
            let limit = min(2, letters.count / 2)
            return editDistance(letters, Array(command), limit: limit).map { ($0, command) }
        }
        let nearest = distances.map(\.distance).min()
        return distances.filter { $0.distance == nearest }.map(\.command)
    }
}
