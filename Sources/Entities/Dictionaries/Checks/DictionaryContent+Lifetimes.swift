import Knowledge

extension DictionaryContent {
    /// Offices lie within the life of the state or organisation they are of.
    ///
    /// Republics of a federation had presidents before they were states, so that is a warning.
    mutating func checkLifetimes(_ ids: EntityIDs) {
        for office in offices {
            guard let body = ids[office.of] else { continue }
            check(office, of: entities[body])
        }
    }

    private mutating func check(_ office: OfficeRow, of body: EntityRow) {
        let beginning = PartialDate(edtf: reader.string(body.row, .from))
        let end = PartialDate(edtf: reader.string(body.row, .until))
        let name = "\"\(reader.text.string(body.id))\""
        let place = reader.place(of: body.row.origin)
        if let beginning, let until = office.until, until.last < beginning.first {
            reader.note(
                office.row, .warning,
                "until \(until.edtf) is before \(name) began, \(beginning.edtf) (\(place))")
        } else if let beginning, let from = office.from,
            from.last.advanced(by: Self.foundation) < beginning.first
        {
            reader.note(
                office.row, .warning,
                "from \(from.edtf) is before \(name) began, \(beginning.edtf) (\(place))")
        }
        guard let end else { return }
        if let from = office.from, end.last < from.first {
            reader.note(
                office.row, .error,
                "from \(from.edtf) is after \(name) ended, \(end.edtf) (\(place))"
            )
        } else if let until = office.until,
            end.last.advanced(by: Tenure.handover) < until.first
        {
            reader.note(
                office.row, .warning,
                "until \(until.edtf) is after \(name) ended, \(end.edtf) (\(place))")
        }
    }

    /// Days for which those in office may have been so before a state's independence or a body's
    /// founding act.
    private static let foundation = 3 * 366
}
