/// Why a text is not the JSON that was expected.
struct JSONError: Error, Hashable {
    /// What is wrong, as a clause without a full stop.
    let reason: String
    /// 1-based byte in the text.
    let column: Int
}
