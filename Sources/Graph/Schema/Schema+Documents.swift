import Knowledge

extension Schema {
    /// What was read: how, from which files, which articles, sentence by sentence.
    static var documentTables: [String] { [runs, files, documents, sentences] + fullText }

    private static var runs: String {
        """
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY,
            version TEXT NOT NULL,
            dictionary TEXT NOT NULL CHECK (length(dictionary) = 64),
            options TEXT NOT NULL,
            UNIQUE (version, dictionary, options)
        ) STRICT
        """
    }

    private static var files: String {
        """
        CREATE TABLE files (
            id INTEGER PRIMARY KEY,
            run_id INTEGER NOT NULL REFERENCES runs (id),
            path TEXT NOT NULL UNIQUE,
            size INTEGER CHECK (size >= 0),
            sha256 TEXT CHECK (length(sha256) = 64),
            modified INTEGER,
            inode INTEGER,
            CHECK ((size IS NULL) = (sha256 IS NULL)),
            CHECK ((modified IS NULL) = (inode IS NULL))
        ) STRICT
        """
    }

    // `start` and `end` would have to be quoted in SQL, hence the longer names here and below.
    private static var documents: String {
        """
        CREATE TABLE documents (
            id INTEGER PRIMARY KEY,
            file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
            line INTEGER NOT NULL CHECK (line >= 0),
            start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
            end_offset INTEGER NOT NULL CHECK (end_offset >= start_offset),
            record TEXT,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            wording TEXT NOT NULL CHECK (length(wording) = 64),
            sketch BLOB NOT NULL CHECK (length(sketch) % 4 = 0),
            mentions INTEGER NOT NULL CHECK (mentions >= 0),
            story_id INTEGER REFERENCES documents (id) ON DELETE SET NULL,
            title TEXT,
            title_offset INTEGER,
            dateline_start INTEGER,
            dateline_end INTEGER,
            published TEXT,
            published_basis TEXT
                \(Vocabulary.check("published_basis", isOneOf: Publication.Basis.self)),
            publisher TEXT,
            UNIQUE (file_id, line, start_offset),
            CHECK ((title IS NULL) = (title_offset IS NULL)),
            CHECK ((dateline_start IS NULL) = (dateline_end IS NULL)),
            CHECK (dateline_start <= dateline_end),
            CHECK ((published IS NULL) = (published_basis IS NULL))
        ) STRICT;
        CREATE INDEX documents_by_story ON documents (story_id);
        CREATE INDEX documents_by_sha256 ON documents (sha256);
        CREATE INDEX documents_by_published ON documents (published)
        """
    }

    private static var sentences: String {
        """
        CREATE TABLE sentences (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            role TEXT NOT NULL \(Vocabulary.check("role", isOneOf: Sentence.Role.self)),
            start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
            end_offset INTEGER NOT NULL CHECK (end_offset >= start_offset),
            text TEXT NOT NULL,
            UNIQUE (document_id, position)
        ) STRICT
        """
    }

    /// The full-text index holds no text of its own; triggers keep it true whoever writes.
    private static var fullText: [String] {
        [
            """
            CREATE VIRTUAL TABLE sentences_fts USING fts5 (
                text, content="sentences", content_rowid="id",
                tokenize="unicode61 remove_diacritics 2"
            )
            """,
            sentencesAddedTrigger,
            """
            CREATE TRIGGER sentences_removed AFTER DELETE ON sentences BEGIN
                \(removal) VALUES ('delete', old.id, old.text);
            END
            """,
            """
            CREATE TRIGGER sentences_changed AFTER UPDATE ON sentences BEGIN
                \(removal) VALUES ('delete', old.id, old.text);
                \(addition) VALUES (new.id, new.text);
            END
            """,
        ]
    }

    /// Enters each new sentence; a build sets it aside and enters many at once.
    static var sentencesAddedTrigger: String {
        """
        CREATE TRIGGER sentences_added AFTER INSERT ON sentences BEGIN
            \(addition) VALUES (new.id, new.text);
        END
        """
    }

    private static let removal = "INSERT INTO sentences_fts (sentences_fts, rowid, text)"
    private static let addition = "INSERT INTO sentences_fts (rowid, text)"
}
