extension Collection<Int64> {
    /// Row keys as a JSON array, so that one statement looks up any number of them:
    /// `IN (SELECT value FROM json_each(?))`.
    var json: String { "[" + map(String.init).joined(separator: ",") + "]" }
}
