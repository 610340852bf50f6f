/// Why a text is not the JSON that was expected.
package struct JSONError: Error, Hashable {
    /// What is wrong, as a clause without a full stop.
    package let reason: String
    /// 1-based byte in the text.
    package let column: Int
}
