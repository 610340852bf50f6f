import Knowledge

/// Who held which office when, and who is a national of which state, by catalogue index.
struct Offices: Sendable {
    private var byPerson: [EntityIndex: [Term]] = [:]
    private var byBody: [EntityIndex: [Term]] = [:]
    private var nationality: [EntityIndex: EntityIndex] = [:]

    /// One person's time in an office.
    struct Term: Sendable {
        let person: EntityIndex
        let role: String
        let body: EntityIndex
        let from: PartialDate?
        let until: PartialDate?

        /// Whether the office may have been held on some day of a date.
        func covers(_ date: PartialDate) -> Bool {
            if let from, date.last < from.first { return false }
            if let until, until.last < date.first { return false }
            return true
        }
    }

    /// Rows that name entities of the catalogue; others are left out.
    init(_ rows: [OfficeRow], people: [EntityRow], in catalogue: EntityCatalogue) {
        for row in rows {
            guard let person = catalogue.index(of: row.person),
                let body = catalogue.index(of: row.of)
            else { continue }
            let term = Term(
                person: person, role: row.role, body: body, from: row.from, until: row.until)
            byPerson[person, default: []].append(term)
            byBody[body, default: []].append(term)
        }
        for row in people {
            guard let state = row.nationality.flatMap({ catalogue.index(of: $0) }),
                let person = catalogue.index(of: row.entity.id)
            else { continue }
            nationality[person] = state
        }
    }

    /// The offices a person held, in the dictionary's order.
    func terms(of person: EntityIndex) -> [Term] { byPerson[person] ?? [] }

    /// Those who held offices of a state or organisation.
    func terms(at body: EntityIndex) -> [Term] { byBody[body] ?? [] }

    /// The state whose national a person is.
    func nationality(of person: EntityIndex) -> EntityIndex? { nationality[person] }
}
