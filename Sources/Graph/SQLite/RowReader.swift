import GRDB
import GRDBSQLite
import Knowledge

/// Reads one result row from left to right.
///
/// Columns are read in the order in which the SELECT beside the call names them. Safe because it
/// lives no longer than the closure it is handed to, while the statement stands on its row.
@safe struct RowReader {
    private let statement: SQLiteStatement
    private var column: CInt = 0

    /// A reader of the row on which a statement stands.
    init(_ statement: SQLiteStatement) {
        unsafe self.statement = statement  // used only while the statement stands on the row
    }

    /// The next column as a number; 0 for null.
    mutating func integer() -> Int64 {
        defer { column += 1 }
        return unsafe sqlite3_column_int64(statement, column)  // on its row, see `init`
    }

    /// The next column as an offset or a count.
    mutating func int() -> Int { Int(integer()) }

    /// The next column as a truth value.
    mutating func bool() -> Bool { integer() != 0 }

    /// The next column as a number, nil for null.
    mutating func optionalInteger() -> Int64? {
        if isNull {
            column += 1
            return nil
        }
        return integer()
    }

    /// The next column as an offset or a count, nil for null.
    mutating func optionalInt() -> Int? { optionalInteger().map { Int($0) } }

    /// The next column as UTF-8 bytes, with any NUL in it; empty for null.
    mutating func bytes() -> [UInt8] {
        defer { column += 1 }
        // `sqlite3_column_text` first, as the order of calls is SQLite's condition for the count;
        // the bytes are copied before the statement moves.
        guard let text = unsafe sqlite3_column_text(statement, column) else { return [] }
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return unsafe Array(UnsafeBufferPointer(start: text, count: count))
    }

    /// What `body` makes of the next column's UTF-8 bytes, which stay where SQLite has them; of none
    /// for null.
    mutating func withBytes<Value>(_ body: (Span<UInt8>) throws -> Value) rethrows -> Value {
        defer { column += 1 }
        // As in `bytes`; the span ends with the closure, before the statement moves.
        guard let text = unsafe sqlite3_column_text(statement, column) else {
            return try body([UInt8]().span)
        }
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return try unsafe body(UnsafeBufferPointer(start: text, count: count).span)
    }

    /// The next column as bytes that are no text; empty for null.
    mutating func blob() -> [UInt8] {
        defer { column += 1 }
        // `sqlite3_column_blob` first, as for texts; the bytes are copied before the statement moves.
        guard let blob = unsafe sqlite3_column_blob(statement, column) else { return [] }
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return unsafe Array(UnsafeRawBufferPointer(start: blob, count: count))
    }

    /// The next column as a text.
    mutating func text() -> String {
        defer { column += 1 }
        // As in `bytes`; the text has its own copy.
        guard let text = unsafe sqlite3_column_text(statement, column) else { return "" }
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return unsafe String(
            decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
    }

    /// The next column as a text, nil for null.
    mutating func optionalText() -> String? {
        if isNull {
            column += 1
            return nil
        }
        return text()
    }

    private mutating func optional<Value>(
        _ read: (Span<UInt8>) throws -> Value
    ) rethrows -> Value? {
        if isNull {
            column += 1
            return nil
        }
        return try withBytes(read)
    }

    private var isNull: Bool {
        unsafe sqlite3_column_type(statement, column) == SQLITE_NULL  // on its row, see `init`
    }
}

extension RowReader {
    /// The next column as a word of a closed vocabulary.
    mutating func word<Word: RawRepresentable<String>>(_: Word.Type = Word.self) throws -> Word {
        let text = text()
        guard let word = Word(rawValue: text) else { throw UnreadableValue(text) }
        return word
    }

    /// The next column as a word of a closed vocabulary, nil for null.
    mutating func optionalWord<Word: RawRepresentable<String>>(
        _: Word.Type = Word.self
    ) throws -> Word? {
        guard let text = optionalText() else { return nil }
        guard let word = Word(rawValue: text) else { throw UnreadableValue(text) }
        return word
    }

    /// The next column as the id of a claim.
    mutating func claimID() throws -> ClaimID {
        try withBytes { digits in
            guard digits.count == 16, let number = digits.hexadecimal(0..<16) else {
                throw UnreadableValue(digits)
            }
            return ClaimID(number)
        }
    }

    /// The next column as the id of a claim, nil for null.
    mutating func optionalClaimID() throws -> ClaimID? {
        if isNull {
            column += 1
            return nil
        }
        return try claimID()
    }

    /// The next column as a SHA-256 digest.
    mutating func hash() throws -> ContentHash {
        try withBytes { digits in
            guard digits.count == 64, let a = digits.hexadecimal(0..<16),
                let b = digits.hexadecimal(16..<32), let c = digits.hexadecimal(32..<48),
                let d = digits.hexadecimal(48..<64)
            else { throw UnreadableValue(digits) }
            return ContentHash(words: (a, b, c, d))
        }
    }

    /// The next column as the sketch of a text.
    mutating func sketch() throws -> TextSketch {
        let bytes = blob()
        guard let sketch = TextSketch(bytes: bytes) else {
            throw UnreadableValue("a sketch of \(bytes.count) bytes")
        }
        return sketch
    }

    /// The next column as a date in EDTF, nil for null.
    mutating func optionalDate() throws -> PartialDate? {
        try optional { bytes in
            if let date = PartialDate(plain: bytes) { return date }
            let text = String(bytes)
            guard let date = PartialDate(edtf: text) else { throw UnreadableValue(text) }
            return date
        }
    }

    /// The next column as a date or a stretch of time in EDTF, nil for null.
    mutating func optionalSpan() throws -> DateSpan? {
        try optional { bytes in
            if let date = PartialDate(plain: bytes) { return .on(date) }
            let text = String(bytes)
            guard let span = DateSpan(edtf: text) else { throw UnreadableValue(text) }
            return span
        }
    }

    /// The next column as a day, nil for null.
    mutating func optionalDay() throws -> CalendarDay? {
        try optionalDate().map(\.first)
    }

    /// The next two columns as a range of offsets.
    mutating func range() throws -> Range<Int> {
        let start = int()
        let end = int()
        // Texts are shorter than 4 GB: their offsets fit 32 bits.
        guard 0 <= start, start <= end, end < UInt32.max else {
            throw UnreadableValue("\(start) to \(end)")
        }
        return start..<end
    }

    /// The next two columns as a range of offsets, nil for nulls.
    mutating func optionalRange() throws -> Range<Int>? {
        guard isNull else { return try range() }
        column += 2
        return nil
    }
}

/// A value that the schema would have refused: the file was damaged or written by something else.
struct UnreadableValue: Error {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    init(_ bytes: borrowing Span<UInt8>) {
        self.init(String(bytes))
    }
}
