/// What an edit of the dictionaries can touch in texts that were read before it.
public struct DictionaryChange: Sendable {
    /// How many rows were added, removed or given another meaning.
    public private(set) var rowCount = 0
    /// Folded words; only texts that have one of them can read differently.
    public private(set) var words: Set<String> = []
    /// What names the changed rows. A text that means one of these entities without naming it
    /// ("the Kazakh president") can read differently too.
    public private(set) var keys: Set<String> = []
    /// Lines on which unchanged rows stood, with those on which they stand now.
    public private(set) var moves: [String: String] = [:]

    /// Compares the rows of two dictionaries, in any order. O(n) in rows.
    public init(from old: [DictionaryRow], to new: [DictionaryRow]) {
        struct Key: Hashable {
            let table: String
            let key: String
        }
        var earlier: [Key: DictionaryRow] = [:]
        for row in old { earlier[Key(table: row.table, key: row.key)] = row }
        for row in new {
            let before = earlier.removeValue(forKey: Key(table: row.table, key: row.key))
            if let before, before.digest == row.digest {
                if before.origin != row.origin { moves[before.origin] = row.origin }
                continue
            }
            rowCount += 1
            touch(row)
            if let before { touch(before) }
        }
        for row in earlier.values {
            rowCount += 1
            touch(row)
        }
    }

    private mutating func touch(_ row: DictionaryRow) {
        keys.insert(row.key)
        words.formUnion(row.words)
    }
}
