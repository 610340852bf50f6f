import Knowledge

import class GRDB.Database

/// The rows of `tenures`: who held which office from when to when.
struct TenureRows {
    private let database: Database
    private let names: EntityNames
    private let tenures: PreparedStatement

    /// Rows for the present transaction.
    init(_ database: Database, names: EntityNames) throws {
        self.database = database
        self.names = names
        tenures = try PreparedStatement(
            """
            INSERT INTO tenures (body_id, role, position, holder_id, status, first_day, last_day,
                since, until, claims, settled_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, in: database)
    }

    /// Takes out the offices of a body.
    func remove(_ body: Int64) throws {
        try database.run("DELETE FROM tenures WHERE body_id = ?", body)
    }

    /// Inserts the rows of an office.
    func insert(_ office: OfficeHistory) throws {
        for (position, row) in office.rows.enumerated() {
            try tenures.run(
                names.key(of: office.body), office.role, position,
                row.holder.flatMap { names.key(of: $0) }, row.status.rawValue,
                row.days.firstDay?.iso8601, row.days.lastDay?.iso8601, row.since?.edtf,
                row.until?.edtf, row.claims.json, row.settledBy.json)
        }
    }
}
