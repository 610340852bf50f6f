import GRDB
import GRDBSQLite

extension Database {
    /// Every row of a query, read by `read`. Not to be called again for the same SQL inside `read`.
    func rows<Record, each Value: Bindable>(
        _ sql: String, _ values: repeat each Value, read: (inout RowReader) throws -> Record
    ) throws -> [Record] {
        var records: [Record] = []
        let statement = try PreparedStatement(cachedStatement(sql: sql), in: self)
        try statement.bind(repeat each values)
        try statement.forEachRow { records.append(try read(&$0)) }
        return records
    }

    /// The first row of a query, nil if it has none.
    func firstRow<Record, each Value: Bindable>(
        _ sql: String, _ values: repeat each Value, read: (inout RowReader) throws -> Record
    ) throws -> Record? {
        try rows(sql, repeat each values, read: read).first
    }

    /// The number that a query gives, 0 if it gives none.
    func number<each Value: Bindable>(
        _ sql: String, _ values: repeat each Value
    ) throws -> Int64 {
        try firstRow(sql, repeat each values) { $0.integer() } ?? 0
    }

    /// Runs a statement that gives no rows.
    func run<each Value: Bindable>(_ sql: String, _ values: repeat each Value) throws {
        let statement = try PreparedStatement(cachedStatement(sql: sql), in: self)
        try statement.run(repeat each values)
    }
}

/// A statement compiled once and run many times with values bound straight to SQLite.
struct PreparedStatement {
    private let statement: Statement  // keeps the C statement alive
    private let database: Database

    /// Compiles SQL; valid inside the transaction that compiled it.
    init(_ sql: String, in database: Database) throws {
        try self.init(database.makeStatement(sql: sql), in: database)
    }

    fileprivate init(_ statement: Statement, in database: Database) throws {
        self.statement = statement
        self.database = database
    }

    /// Runs it once with these values for its parameters, in order.
    func run<each Value: Bindable>(_ values: repeat each Value) throws {
        try bind(repeat each values)
        try forEachRow { _ in }
    }

    /// Gives its parameters their values, in order.
    fileprivate func bind<each Value: Bindable>(_ values: repeat each Value) throws {
        var index: CInt = 0
        for value in repeat each values {
            index += 1
            // `statement` owns the C statement, which therefore is alive.
            let code = unsafe value.bind(to: statement.sqliteStatement, at: index)
            guard code == SQLITE_OK else { throw failure(code) }
        }
    }

    /// Steps through the rows and leaves the statement ready to run again.
    fileprivate func forEachRow(_ body: (inout RowReader) throws -> Void) throws {
        let cStatement = unsafe statement.sqliteStatement  // alive as long as `statement`
        defer { unsafe sqlite3_reset(cStatement) }
        while true {
            switch unsafe sqlite3_step(cStatement) {
            case SQLITE_ROW:
                var row = unsafe RowReader(cStatement)
                try body(&row)
            case SQLITE_DONE:
                return
            case let code:
                throw failure(code)
            }
        }
    }

    private func failure(_ code: CInt) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage,
            sql: statement.sql)
    }
}
