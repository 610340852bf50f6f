import Knowledge

extension [ClaimID] {
    /// Claims as a JSON array, which SQLite can take apart: `["0123456789abcdef"]`.
    var json: String { "[" + map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]" }

    /// Reads such an array. Ids are hex digits, so that quotation marks stand between them alone.
    init(json: String) {
        self = json.utf8.split(separator: UInt8(ascii: "\"")).compactMap(ClaimID.init(digits:))
    }
}
