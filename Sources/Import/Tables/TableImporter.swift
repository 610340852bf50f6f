package import Entities
import Knowledge

/// Turns comma- or tab-separated tables into records: one entity a row, with an office where the row
/// names a role.
package struct TableImporter {
    private let known: KnownEntities
    private let options: Options
    private let countries: CountryCode
    private var records = ImportedRecords()
    private var rowCount = 0
    /// Offices whose body the dictionaries do not know: perhaps a row does.
    private var openOffices: [(office: OpenOffice, body: String)] = []

    /// How tables are to be read.
    package struct Options: Sendable {
        /// Which columns hold what.
        package var mapping: TableMapping
        /// What stands between the values of a cell that holds several.
        package var listSeparator: String
        /// What rows without a kind are.
        package var kind: String

        /// Options.
        package init(mapping: TableMapping, listSeparator: String, kind: String) {
            self.mapping = mapping
            self.listSeparator = listSeparator
            self.kind = kind
        }
    }

    private struct OpenOffice {
        let person: Int
        let role: String
        let from, until: PartialDate?
        let place: SourceLine
    }

    /// The kinds that rows can be.
    package static let kinds =
        EntityKind.allCases.map(\.rawValue)
        + OrganisationKind.allCases.map(\.rawValue).filter { $0 != "organisation" }

    /// An importer beside dictionaries.
    package init(known: KnownEntities, options: Options) {
        self.known = known
        self.options = options
        countries = CountryCode(known)
    }

    /// Reads one file.
    /// - Parameters:
    ///   - separator: what stands between cells.
    ///   - line: gives the next line without its line break, nil at the end.
    /// - Throws: what `line` throws, and `TableMappingError` where columns are missing.
    package mutating func read(
        file: String, separator: Character,
        line: () throws -> (number: Int, bytes: [UInt8]?)?
    ) throws {
        var cutter = CSVRecords(separator: separator)
        var columns: [TableMapping.Field: Int]?
        var width = 0
        func place(_ line: Int) -> SourceLine { SourceLine(file: file, line: line) }
        func take(_ record: CSVRecords.Record) throws {
            switch record {
            case .malformed(let found, let line):
                reject(place(line), "\(found); allowed: quotes around a cell, doubled inside")
            case .cells(let cells, let line):
                guard let columns else {
                    columns = try options.mapping.columns(in: cells)
                    width = cells.count
                    return
                }
                guard cells.count == width else {
                    return reject(
                        place(line),
                        "found \(cells.count) cells; allowed: \(width), as the header has")
                }
                add(Row(cells: cells, columns: columns, place: place(line)))
            }
        }
        while let next = try line() {
            guard let bytes = next.bytes, let text = String(validating: bytes, as: UTF8.self) else {
                reject(place(next.number), "found a line that is too long or not UTF-8")
                continue
            }
            if let record = cutter.record(endingWith: text, number: next.number) {
                try take(record)
            }
        }
        if let rest = cutter.rest() { try take(rest) }
        if columns == nil {
            reject(place(1), "found no header; allowed: a line that names columns")
        }
    }

    // MARK: Rows

    private struct Row {
        let cells: [String]
        let columns: [TableMapping.Field: Int]
        let place: SourceLine

        subscript(field: TableMapping.Field) -> String {
            guard let column = columns[field] else { return "" }
            return String(cells[column].trimmingPrefix(while: \.isWhitespace).trimmed)
        }
    }

    private mutating func add(_ row: Row) {
        rowCount += 1
        let kind = row[.kind].isEmpty ? options.kind : row[.kind]
        let organisationKind = OrganisationKind(rawValue: kind)
        guard let entityKind = organisationKind == nil ? EntityKind(rawValue: kind) : .organisation
        else {
            let allowed = Self.kinds.joined(separator: ", ")
            return reject(row.place, "found kind \"\(kind)\"; allowed: \(allowed)")
        }
        guard !row[.name].isEmpty else {
            return reject(row.place, "found no name; allowed: a name in every row")
        }
        var entity = ImportedEntity(
            entityKind, ImportedName(text: row[.name], place: row.place))
        entity.organisationKind = organisationKind
        entity.aliases = names(row, .aliases)
        entity.weakAliases = names(row, .weakAliases)
        entity.wikidata = row[.wikidata].isEmpty ? nil : row[.wikidata]
        if !row[.country].isEmpty {
            entity.state = countries.state(row[.country])
            if entity.state == nil {
                leave(row, "country \"\(row[.country])\" is in no dictionary")
            }
        }
        if entityKind != .person, entityKind != .place {
            entity.from = date(row, .from)
            entity.until = date(row, .until)
            if let from = entity.from, let until = entity.until, until.last < from.first {
                reject(
                    row.place,
                    "found until \(until.edtf) before from \(from.edtf); allowed: behind it")
                entity.until = nil
            }
        }
        records.entities.append(entity)
        if entityKind == .person, !row[.role].isEmpty { addOffice(row, state: entity.state) }
    }

    private func names(_ row: Row, _ field: TableMapping.Field) -> [ImportedName] {
        row[field].split(separator: options.listSeparator)
            .map { $0.trimmingPrefix(while: \.isWhitespace).trimmed }
            .filter { !$0.isEmpty }.map { ImportedName(text: String($0), place: row.place) }
    }

    private mutating func date(_ row: Row, _ field: TableMapping.Field) -> PartialDate? {
        let text = row[field]
        guard !text.isEmpty else { return nil }
        let date = PartialDate(edtf: text)
        if date == nil {
            reject(
                row.place,
                "found \(field.rawValue) \"\(text)\"; allowed: YYYY, YYYY-MM or YYYY-MM-DD")
        }
        return date
    }

    // MARK: Offices

    private mutating func addOffice(_ row: Row, state: EntityID?) {
        guard let title = PostTitle(row[.role], known: known) else {
            return leave(row, "role \"\(row[.role])\" is none that stands before names")
        }
        let office = OpenOffice(
            person: records.entities.count - 1, role: title.role, from: date(row, .from),
            until: date(row, .until), place: row.place)
        if title.isNew { records.addRole(title.role) }
        if row[.of].isEmpty {
            guard let body = title.body ?? state else {
                return leave(row, "the row does not say whose \(title.role)")
            }
            add(office, .known(body))
        } else if let body = knownBody(row[.of]) {
            add(office, .known(body))
        } else {
            openOffices.append((office, row[.of]))
        }
    }

    private func knownBody(_ name: String) -> EntityID? {
        if let entity = known[EntityID(name)], entity.kind != .person { return entity.id }
        if let state = countries.state(name) { return state }
        let bearers = known.bearers(of: name).filter { $0.kind != .person && !$0.isWeak }
        let ids = Set(bearers.map(\.id))
        return ids.count == 1 ? ids.first : nil
    }

    private mutating func add(_ office: OpenOffice, _ body: ImportedOffice.Body) {
        records.offices.append(
            ImportedOffice(
                person: office.person, role: office.role, body: body, from: office.from,
                until: office.until, place: office.place))
    }

    /// All that was read.
    package consuming func finish() -> ImportedRecords {
        var bodies: [[UInt8]: Int] = [:]
        for (number, entity) in records.entities.enumerated() where entity.kind != .person {
            bodies[KnownEntities.key(entity.name.text)] = number
        }
        for (office, name) in openOffices {
            if let body = bodies[KnownEntities.key(name)] {
                add(office, .imported(body))
            } else {
                records.leftOut.append(
                    ImportNote(
                        place: office.place,
                        message: "the office is of \"\(name)\", which is in no dictionary"))
            }
        }
        records.counts = [("rows", rowCount)]
        return records
    }

    // MARK: Reports

    private mutating func reject(_ place: SourceLine, _ message: String) {
        records.problems.append(ImportNote(place: place, message: message))
    }

    private mutating func leave(_ row: Row, _ reason: String) {
        records.leftOut.append(ImportNote(place: row.place, message: reason))
    }
}
