/// What is wrong in a line of an extract, and in which field.
struct ExtractProblem: Error, Hashable {
    /// The way to the field, such as `claims[3].evidence.start`; empty for the line itself.
    private(set) var field: String
    /// What stands there.
    let found: String
    /// What may stand there.
    let allowed: String

    init(_ field: String = "", found: String, allowed: String) {
        self.field = field
        self.found = found
        self.allowed = allowed
    }

    /// The same problem told of a field that holds this one.
    func inside(_ outer: String) -> ExtractProblem {
        var problem = self
        problem.field = field.isEmpty || field.hasPrefix("[") ? outer + field : "\(outer).\(field)"
        return problem
    }
}

/// Runs a part of the decoding whose problems are told of a field.
func within<Value>(
    _ field: @autoclosure () -> String, _ body: () throws(ExtractProblem) -> Value
) throws(ExtractProblem) -> Value {
    do { return try body() } catch { throw error.inside(field()) }
}
