extension Schema {
    /// By which dictionaries articles were read.
    static var dictionaryTables: [String] { [meta, dictionaryRows, officeTitles] }

    private static var meta: String {
        """
        CREATE TABLE meta (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            value TEXT NOT NULL
        ) STRICT
        """
    }

    // `table` and `key` would have to be quoted in SQL.
    private static var dictionaryRows: String {
        """
        CREATE TABLE dictionary_rows (
            id INTEGER PRIMARY KEY,
            table_name TEXT NOT NULL,
            row_key TEXT NOT NULL,
            digest TEXT NOT NULL CHECK (length(digest) = 16),
            words TEXT NOT NULL,
            origin TEXT NOT NULL,
            UNIQUE (table_name, row_key)
        ) STRICT
        """
    }

    private static var officeTitles: String {
        """
        CREATE TABLE office_titles (
            id INTEGER PRIMARY KEY,
            title TEXT NOT NULL UNIQUE,
            role TEXT NOT NULL
        ) STRICT
        """
    }
}
