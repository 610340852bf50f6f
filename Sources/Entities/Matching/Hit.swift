/// A phrase that stands in a text.
struct Hit: Hashable, Sendable {
    /// Its number in the table.
    let phrase: UInt32
    /// The words it covers.
    let words: Range<Int>
    /// Byte offset of its end, behind a sign that belongs to it.
    let end: Int
}
