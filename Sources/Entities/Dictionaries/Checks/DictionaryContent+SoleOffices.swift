import Knowledge

extension DictionaryContent {
    /// Of offices that one person holds at a time, no two rows overlap by more than a few days.
    ///
    /// Rival governments do, so this is a warning.
    mutating func checkSoleOffices() {
        for tenures in tenures(groupedBy: [.role, .of]) {
            guard let first = tenures.first, isSole(first.office) else { continue }
            for (index, tenure) in tenures.enumerated() {
                for later in tenures[(index + 1)...] {
                    check(tenure, before: later)
                    // One who follows shows that an end is missing.
                    if tenure.end == nil, !isSamePerson(tenure, later) { break }
                }
            }
        }
    }

    private mutating func check(_ tenure: Tenure, before later: Tenure) {
        guard !isSamePerson(tenure, later), tenure.sharedDays(with: later) ?? .max > Tenure.handover
        else { return }
        let person = reader.text.string(later.office.person)
        let office =
            "\(reader.text.string(later.office.role)) of \(reader.text.string(later.office.of))"
        reader.note(
            tenure.office.row, .warning,
            "\(tenure.end == nil ? "no until, although" : "at the same time") \"\(person)\" is "
                + "\(office) \(later.period) (\(reader.place(of: later.office.row.origin)))")
    }

    /// Whether one person holds an office at a time.
    func isSole(_ office: OfficeRow) -> Bool {
        Self.soleRoles.contains(reader.text.string(office.role))
    }

    private func isSamePerson(_ one: Tenure, _ other: Tenure) -> Bool {
        reader.text.equal(one.office.person, other.office.person)
    }

    /// Roles that a state or organisation gives to one person at a time.
    private static let soleRoles: Set<String> = [
        "caliph", "chancellor", "chief of the general staff", "commission president",
        "crown prince", "defence minister", "director-general", "emir", "emperor",
        "executive secretary", "finance minister", "foreign minister", "grand duke",
        "high representative", "interior minister", "king", "managing director", "pope",
        "president", "prime minister", "queen", "secretary-general", "sultan", "supreme leader",
    ]
}
