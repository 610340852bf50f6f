import Knowledge

/// Reads the rows of a comma- or tab-separated reference table.
struct ReferenceCSV {
    private let file: String
    private let columns: ReferenceColumns
    /// When statuses hold whose row has no date.
    private let date: PartialDate?
    /// What was read.
    private(set) var rows: [ReferenceRow] = []
    /// Rows that break the form of a table.
    private(set) var problems: [ImportNote] = []
    /// Rows in good form of a kind that histories do not know.
    private(set) var leftOut: [ImportNote] = []
    private var places: [ReferenceColumns.Field: Int]?
    private var width = 0

    init(file: String, columns: ReferenceColumns, date: PartialDate?) {
        self.file = file
        self.columns = columns
        self.date = date
    }

    /// Reads lines without their line breaks; throws where columns are missing.
    mutating func read(_ lines: [[UInt8]], separator: Character) throws(TableMappingError) {
        var cutter = CSVRecords(separator: separator)
        for (index, line) in lines.enumerated() {
            guard let text = String(validating: line, as: UTF8.self) else {
                reject(index + 1, "found bytes that are not UTF-8; allowed: UTF-8")
                continue
            }
            if let record = cutter.record(endingWith: text, number: index + 1) {
                try take(record, endingAt: index + 1)
            }
        }
        if let rest = cutter.rest() { try take(rest, endingAt: lines.count) }
        if places == nil { reject(1, "found no header; allowed: a line that names columns") }
    }

    private mutating func take(
        _ record: CSVRecords.Record, endingAt last: Int
    ) throws(TableMappingError) {
        switch record {
        case .malformed(let found, let line):
            reject(line, "\(found); allowed: quotes around a cell, doubled inside")
        case .cells(let cells, let line):
            guard let places else {
                places = try columns.places(in: cells)
                width = cells.count
                return
            }
            guard cells.count == width else {
                let allowed = "\(width), as the header has"
                return reject(line, "found \(cells.count) cells; allowed: \(allowed)")
            }
            add(Cells(cells: cells, places: places), lines: line...last)
        }
    }

    private struct Cells {
        let cells: [String]
        let places: [ReferenceColumns.Field: Int]

        subscript(field: ReferenceColumns.Field) -> String {
            guard let place = places[field] else { return "" }
            return String(cells[place].trimmingPrefix(while: \.isWhitespace).trimmed)
        }
    }

    /// Why a row says nothing.
    private enum Refusal: Error {
        /// It breaks the form of a table.
        case malformed(String)
        /// It is in good form, of a kind that histories do not know.
        case unknown(String)
    }

    private mutating func add(_ row: Cells, lines: ClosedRange<Int>) {
        let line = lines.lowerBound
        do throws(Refusal) {
            rows.append(
                ReferenceRow(
                    lines: lines, member: .init(text: try name(row, .member)),
                    body: .init(text: try name(row, .organisation)), sayings: try sayings(of: row)))
        } catch {
            switch error {
            case .malformed(let message): reject(line, message)
            case .unknown(let message): leftOut.append(note(line, message))
            }
        }
    }

    private func name(
        _ row: Cells, _ field: ReferenceColumns.Field
    ) throws(Refusal) -> String {
        if !row[field].isEmpty { return row[field] }
        throw .malformed("found no \(field.rawValue); allowed: one in every row")
    }

    private func sayings(of row: Cells) throws(Refusal) -> [ReferenceRow.Saying] {
        let isEvent = !row[.event].isEmpty
        let own = try date(row, .date)
        let terms = ReferenceTerms(
            since: try date(row, .since), until: try date(row, .until),
            on: own ?? (isEvent ? nil : date))
        if let first = terms.since?.first, let last = terms.until?.last, last < first {
            throw .malformed("found until before since; allowed: behind it")
        }
        let sayings =
            if !row[.role].isEmpty {
                terms.office(row[.role].lowercased())
            } else if isEvent {
                terms.event(try word(row[.event], "event"))
            } else {
                terms.status(try word(row[.status], "status"))
            }
        guard !sayings.isEmpty else {
            throw .malformed(
                "found no date; allowed: since, until or date in every row, or --date")
        }
        return sayings
    }

    private func word(_ text: String, _ what: String) throws(Refusal) -> ReferenceTerms.Word {
        if let word = ReferenceTerms.Word(text.isEmpty ? "member" : text) { return word }
        throw .unknown("found \(what) \"\(text)\"; allowed: \(ReferenceTerms.Word.allowed)")
    }

    private func date(
        _ row: Cells, _ field: ReferenceColumns.Field
    ) throws(Refusal) -> PartialDate? {
        let text = row[field]
        if text.isEmpty { return nil }
        if let date = PartialDate(edtf: text) { return date }
        throw .malformed(
            "found \(field.rawValue) \"\(text)\"; allowed: YYYY, YYYY-MM or YYYY-MM-DD")
    }

    private mutating func reject(_ line: Int, _ message: String) {
        problems.append(note(line, message))
    }

    private func note(_ line: Int, _ message: String) -> ImportNote {
        ImportNote(place: SourceLine(file: file, line: line), message: message)
    }
}
