import Knowledge

/// An entity as a dictionary row gives it, in valid types.
struct EntityRow: Sendable {
    let entity: Entity
    /// Name, aliases, weak aliases and demonyms, in that order, each text and form once.
    let names: [EntityName]
    /// The state whose national a person is.
    let nationality: EntityID?
    /// When the entity came to be and ceased to be, where the dictionary says.
    let from: PartialDate?
    let until: PartialDate?
    /// The row.
    let row: TableRow

    /// Reads a row, noting what is wrong with it; nil if it names no entity.
    /// - Parameters:
    ///   - states: the ids of all states.
    ///   - commonWords: English words, folded, of which no surname is made.
    init?(
        _ row: TableRow, states: Set<String>, commonWords: Set<[UInt8]>,
        into reader: inout DictionaryReader
    ) {
        guard let kind = row.schema.entityKind else { return nil }
        let id = row[.id]
        guard Self.isWellFormed(id: id) else {
            reader.note(
                row, .error, "id \"\(id)\" is not kebab case (letters a–z, digits, single hyphens)")
            return nil
        }
        guard !row[.name].isEmpty else {
            reader.note(row, .error, "\"\(id)\" has no name")
            return nil
        }
        self.row = row
        from = row.date(.from, into: &reader)
        until = row.date(.until, into: &reader)
        if let from, let until, until.last < from.first {
            reader.note(row, .error, "until \(until.edtf) is before from \(from.edtf)")
        }
        nationality = row[.nationality].isEmpty ? nil : EntityID(row[.nationality])
        names = EntityName.names(of: row, kind: kind, commonWords: commonWords)
        let parent = row[.parent]
        let state = kind == .place ? row[.state] : states.contains(parent) ? parent : ""
        entity = Entity(
            id: EntityID(id), name: row[.name], kind: kind,
            organisationKind: kind == .organisation ? row.organisationKind(into: &reader) : nil,
            shortName: kind == .organisation ? Self.shortName(of: row) : nil,
            state: state.isEmpty ? nil : EntityID(state), isMetonym: row.isMetonym(into: &reader))
    }

    /// Kebab case: lower-case letters and digits in parts joined by single hyphens.
    static func isWellFormed(id: String) -> Bool {
        let parts = id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty
                && part.allSatisfy {
                    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                }
        }
    }

    /// The acronym that is also the id, for drawings: CSTO for `csto`.
    private static func shortName(of row: TableRow) -> String? {
        ([row[.name]] + row.values(.aliases)).first {
            $0.utf8.count <= 8 && EntityName.isAcronym($0) && $0.lowercased() == row[.id]
        }
    }
}

extension TableRow {
    /// A date cell, noting one that is no date.
    func date(_ column: TableSchema.Column, into reader: inout DictionaryReader) -> PartialDate? {
        guard !self[column].isEmpty else { return nil }
        if let date = PartialDate(edtf: self[column]) { return date }
        reader.note(
            self, .error,
            "\(column.rawValue) \"\(self[column])\" is no date; write 1992, 1992-05 or 1992-05-15")
        return nil
    }

    fileprivate func organisationKind(into reader: inout DictionaryReader) -> OrganisationKind {
        guard !self[.kind].isEmpty else { return .organisation }
        if let kind = OrganisationKind(rawValue: self[.kind]) { return kind }
        let allowed = OrganisationKind.allCases.map(\.rawValue).joined(separator: ", ")
        reader.note(self, .error, "kind \"\(self[.kind])\" is none of \(allowed)")
        return .organisation
    }

    fileprivate func isMetonym(into reader: inout DictionaryReader) -> Bool {
        switch self[.metonym] {
        case "yes": return true
        case "no", "": return false
        default:
            reader.note(self, .error, "metonym \"\(self[.metonym])\" is neither yes nor no")
            return false
        }
    }
}
