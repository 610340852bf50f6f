import Knowledge

/// Who held which office when, and who is a national of which state, by catalogue index.
struct Offices: Sendable {
    private let terms: Table<TermRecord>
    /// Positions in `terms`, sorted by what the name says and then by position.
    private let byPerson: Table<UInt32>
    private let byBody: Table<UInt32>
    private let nationalities: Table<UInt32>
    private let pool: StringPool

    /// Stands for the lack of an entity.
    static let nobody = UInt32.max

    /// One person's time in an office.
    struct Term: Sendable {
        let person: EntityIndex
        let body: EntityIndex
        let from: PartialDate?
        let until: PartialDate?
        private let roleRange: TextRange
        private let pool: StringPool

        fileprivate init(_ record: TermRecord, pool: StringPool) {
            person = EntityIndex(rawValue: record.person)
            body = EntityIndex(rawValue: record.body)
            from = record.from.date
            until = record.until.date
            roleRange = record.role
            self.pool = pool
        }

        /// The role as the table of offices names it.
        var role: String { pool[roleRange] }

        /// Whether the office may have been held on some day of a date.
        func covers(_ date: PartialDate) -> Bool {
            if let from, date.last < from.first { return false }
            if let until, until.last < date.first { return false }
            return true
        }
    }

    /// A view over the tables of a compiled dictionary.
    init(_ image: DictionaryImage, in pool: StringPool) {
        terms = image.table(.terms)
        byPerson = image.table(.termsByPerson)
        byBody = image.table(.termsByBody)
        nationalities = image.table(.nationalities)
        self.pool = pool
    }

    /// The offices a person held, in the dictionary's order.
    func terms(of person: EntityIndex) -> [Term] {
        terms(in: byPerson) { $0.person == person.rawValue ? nil : $0.person < person.rawValue }
    }

    /// Those who held offices of a state or organisation.
    func terms(at body: EntityIndex) -> [Term] {
        terms(in: byBody) { $0.body == body.rawValue ? nil : $0.body < body.rawValue }
    }

    /// The terms for which `isBefore` gives nil, found by halving an order.
    private func terms(in order: Table<UInt32>, isBefore: (TermRecord) -> Bool?) -> [Term] {
        var low = 0
        var high = order.count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(terms[Int(order[middle])]) ?? false {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return order[low...].prefix { isBefore(terms[Int($0)]) == nil }
            .map { Term(terms[Int($0)], pool: pool) }
    }

    /// The state whose national a person is.
    func nationality(of person: EntityIndex) -> EntityIndex? {
        let state = nationalities[Int(person.rawValue)]
        return state == Self.nobody ? nil : EntityIndex(rawValue: state)
    }
}

/// A term of office as a table holds it: twenty-four bytes.
struct TermRecord: StoredRecord {
    /// Catalogue index.
    let person: UInt32
    /// Catalogue index.
    let body: UInt32
    let role: TextRange
    let from: StoredDate
    let until: StoredDate
}
