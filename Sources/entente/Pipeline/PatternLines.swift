import Claims

/// Where rules stand in the pattern files, as an editor needs it: `relations.yaml:196`.
struct PatternLines {
    private var lines: [String: Int] = [:]
    private static let key = "- id: "

    /// Of folders that overlay each other the last word counts.
    init(of files: [PatternFile]) {
        for file in files {
            let texts = file.text.split(separator: "\n", omittingEmptySubsequences: false)
            for (index, text) in texts.enumerated() {
                let text = text.drop { $0 == " " }
                guard text.hasPrefix(Self.key) else { continue }
                lines[String(text.dropFirst(Self.key.count))] = index + 1
            }
        }
    }

    /// The line that begins a rule; nil for one that is in no file, such as that of a table.
    subscript(rule: String) -> String? { lines[rule].map { "relations.yaml:\($0)" } }
}
