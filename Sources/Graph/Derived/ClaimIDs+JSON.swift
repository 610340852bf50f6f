import Knowledge

extension [ClaimID] {
    /// Claims as a JSON array, which SQLite can take apart: `["0123456789abcdef"]`.
    var json: String { "[" + map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]" }

    /// Reads such an array. Ids are hex digits, so that quotation marks stand between them alone.
    init(json: String) {
        self = json.split(separator: "\"").filter { $0.utf8.count == 16 }
            .map { ClaimID(rawValue: String($0)) }
    }
}
