import Knowledge

extension DictionaryContent {
    /// Nobody holds one office twice at a time, or longer than people live.
    mutating func checkTenures() {
        for tenures in tenures(groupedBy: [.person, .role, .of]) {
            for (earlier, later) in zip(tenures, tenures.dropFirst()) {
                checkOwn(earlier, later)
            }
        }
        for tenures in tenures(groupedBy: [.person]) { checkLength(tenures) }
    }

    /// Of roles that several have at a time somebody may have two: an envoy here and there.
    private mutating func checkOwn(_ earlier: Tenure, _ later: Tenure) {
        let days = earlier.sharedDays(with: later)
        guard days ?? .max > Tenure.handover else { return }
        reader.note(
            later.office.row, isSole(later.office) ? .error : .warning,
            "the office is held already \(earlier.period) "
                + "(\(reader.place(of: earlier.office.row.origin)))"
                + (days == nil ? ", which has no until" : ""))
    }

    /// A life in office of somebody who is two people, or an end with a wrong century.
    private mutating func checkLength(_ tenures: [Tenure]) {
        for tenure in tenures {
            guard let end = tenure.end else { continue }
            let years = Int(end.number - tenure.begin.number) / 365
            if years > Self.longestTenure {
                reader.note(
                    tenure.office.row, .warning,
                    "held \(years) years; the longest reigns lasted \(Self.longestTenure)")
            }
        }
        guard let first = tenures.first, let last = tenures.last else { return }
        let years = Int(last.begin.number - first.begin.number) / 365
        if years > Self.longestCareer {
            reader.note(
                last.office.row, .warning,
                "\"\(reader.text.string(last.office.person))\" had an office \(years) years before "
                    + "(\(reader.place(of: first.office.row.origin))); are these two people?")
        }
    }

    /// Years; Elizabeth II reigned for seventy, Sobhuza II of Swaziland for eighty-two.
    private static let longestTenure = 83
    /// Years between the first days of somebody's first and last office.
    private static let longestCareer = 70
}
