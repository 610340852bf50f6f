import GRDB
import GRDBSQLite

/// A value that SQLite takes as a parameter without being boxed first.
///
/// GRDB's own binding stops a text at its first NUL and costs more than twice the time in bulk;
/// this and `RowReader` are the only places where the store speaks to the C interface.
protocol Bindable {
    /// Binds the value to the parameter with a 1-based index and gives SQLite's result code.
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt
}

extension Int64: Bindable {
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        unsafe sqlite3_bind_int64(statement, index, self)  // the caller's statement is alive
    }
}

extension Int: Bindable {
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        unsafe Int64(self).bind(to: statement, at: index)  // as for Int64
    }
}

extension Bool: Bindable {
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        unsafe Int64(self ? 1 : 0).bind(to: statement, at: index)  // as for Int64
    }
}

extension String: Bindable {
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        var text = self
        // SQLite copies the bytes before the closure returns.
        return text.withUTF8 { unsafe bindText($0, to: statement, at: index) }
    }
}

extension ArraySlice<UInt8>: Bindable {
    /// Binds UTF-8 bytes as text.
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        // SQLite copies the bytes before the closure returns.
        unsafe withUnsafeBufferPointer { unsafe bindText($0, to: statement, at: index) }
    }
}

/// Bytes that are no text.
struct Blob: Bindable {
    private let bytes: [UInt8]

    /// A value for a BLOB column.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        // SQLITE_TRANSIENT, a macro that Swift does not import: SQLite makes its own copy.
        let copy = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        // The buffer outlives the call, and its count is the number of bytes.
        return unsafe bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else {
                return unsafe sqlite3_bind_zeroblob(statement, index, 0)  // empty, not null
            }
            return unsafe sqlite3_bind_blob64(
                statement, index, base, UInt64(buffer.count), copy)
        }
    }
}

extension Optional: Bindable where Wrapped: Bindable {
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        switch self {
        case .some(let value): unsafe value.bind(to: statement, at: index)  // as for the value
        case .none: unsafe sqlite3_bind_null(statement, index)  // the caller's statement is alive
        }
    }
}

/// Binds a text of known length, so that a NUL inside is a character like others.
private func bindText(
    _ bytes: UnsafeBufferPointer<UInt8>, to statement: SQLiteStatement, at index: CInt
) -> CInt {
    // SQLITE_TRANSIENT, a macro that Swift does not import: SQLite makes its own copy.
    let copy = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    guard let base = bytes.baseAddress else {
        return unsafe sqlite3_bind_text(statement, index, "", 0, copy)  // an empty text, not null
    }
    // The buffer outlives the call, and its count is the text's length in bytes.
    return unsafe base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        unsafe sqlite3_bind_text64(
            statement, index, $0, UInt64(bytes.count), copy, UInt8(SQLITE_UTF8))
    }
}
