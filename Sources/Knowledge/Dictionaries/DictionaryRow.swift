/// What one dictionary row means to the reading of texts, kept with what was read by it.
///
/// Two rows with the same digest teach the same: a changed source, note or place in the file
/// makes no difference.
public struct DictionaryRow: Hashable, Sendable {
    /// The table without its ending: `people`.
    public var table: String
    /// What names the row in its table: an entity's id, a role, a phrase.
    public var key: String
    /// The first 16 hex digits of the SHA-256 of all that is taken from the row.
    public var digest: String
    /// The folded first and last words of all its names, sorted, each once: a text with none of
    /// them reads the same whether the row is there or not.
    public var words: [String]
    /// The line it stands on: `people.tsv:14`.
    public var origin: String

    /// A row.
    public init(table: String, key: String, digest: String, words: [String], origin: String) {
        self.table = table
        self.key = key
        self.digest = digest
        self.words = words
        self.origin = origin
    }
}
