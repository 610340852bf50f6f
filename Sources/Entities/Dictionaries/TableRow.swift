import Knowledge

/// One line of a table: a handful of numbers, its cells and texts with the `DictionaryReader`.
struct TableRow: Sendable {
    let schema: TableSchema
    /// Where its cells begin among all cells; they stand in the order of the schema's columns.
    let firstCell: UInt32
    /// Where it stands; an overlay's row keeps its own place.
    let origin: AliasOrigin
    /// Which of the lists of aliases that overlays have amended is its own.
    var amendment: UInt32?
}
