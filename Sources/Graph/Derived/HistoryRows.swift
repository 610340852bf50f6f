import Knowledge

import class GRDB.Database

/// The rows of `memberships`, `voices`, `tenures` and `conflicts`: what histories come to.
///
/// One body or membership is worked out at a time, from the claims that its question needs.
struct HistoryRows {
    private let database: Database
    private let names: EntityNames
    private let reader: TestimonyReader
    private let memberships: MembershipRows
    private let tenures: TenureRows
    private let conflicts: ConflictRows
    private let titles: OfficeTitles

    /// Rows for the present transaction.
    init(_ database: Database, names: EntityNames) throws {
        self.database = database
        self.names = names
        reader = try TestimonyReader(database)
        memberships = try MembershipRows(database, names: names)
        tenures = try TenureRows(database, names: names)
        conflicts = try ConflictRows(database, names: names)
        titles = try OfficeTitles(stored: database)
    }

    // MARK: Some

    /// Takes out the rows that changes concern.
    func remove(_ concerns: Concerns, offices: Set<EntityID>) throws {
        for pair in concerns.memberships {
            guard let member = names.key(of: pair.from), let body = names.key(of: pair.to) else {
                continue
            }
            try memberships.remove(member, in: body)
            try conflicts.remove(member, in: body)
        }
        for body in concerns.organisations.compactMap(names.key) {
            try memberships.remove(all: body)
            try conflicts.removeMemberships(of: body)
        }
        for body in concerns.foundings.compactMap(names.key) {
            try conflicts.removeFoundings(of: body)
        }
        for body in offices.compactMap(names.key) {
            try tenures.remove(body)
            try conflicts.removeOffices(of: body)
        }
    }

    /// Inserts the same rows as they are now.
    func insert(_ concerns: Concerns, offices: Set<EntityID>) throws {
        for pair in concerns.memberships.sorted() {
            guard names.isItself(pair.from), names.isItself(pair.to) else { continue }
            try insert(pair.from, in: pair.to)
        }
        for body in concerns.organisations.filter(names.isItself).sorted() {
            try insertMemberships(of: body)
        }
        for body in concerns.foundings.filter(names.isItself).sorted() {
            try insertFoundings(of: body)
        }
        for body in offices.filter(names.isItself).sorted() { try insertOffices(of: body) }
    }

    // MARK: All

    /// Inserts all rows there are.
    func insertAll() throws {
        for body in try bodies(of: "member_of", "succeeded_by") { try insertMemberships(of: body) }
        let dated = try bodies(of: "member_of", "founded", "established", "dissolved")
        for body in dated { try insertFoundings(of: body) }
        for body in try bodies(of: "holds_office", "appointed") { try insertOffices(of: body) }
    }

    private func bodies(of relations: String...) throws -> [EntityID] {
        let list = relations.map { "'\($0)'" }.joined(separator: ", ")
        let keys = try database.rows(
            "SELECT DISTINCT object_id FROM claims WHERE relation IN (\(list))"
        ) { $0.optionalInteger() }
        return Set(keys.flatMap(names.all)).filter(names.isItself).sorted()
    }

    // MARK: One

    private func insert(_ member: EntityID, in body: EntityID) throws {
        let histories = Histories(
            try reader.testimony(about: [.membership(of: member, in: body)]))
        guard histories.candidates(of: body).contains(member) else { return }
        try insert(histories.history(of: member, in: body), of: histories)
    }

    private func insertMemberships(of body: EntityID) throws {
        let histories = Histories(try reader.testimony(about: [.members(of: body)]))
        for member in histories.candidates(of: body) {
            try insert(histories.history(of: member, in: body), of: histories)
        }
    }

    private func insert(_ history: MembershipHistory, of histories: Histories) throws {
        try memberships.insert(history, toldIn: histories.testimony)
        // What is only passed on disagrees with nobody.
        guard !history.events.isEmpty else { return }
        try conflicts.insert(histories.conflicts(in: history), of: histories)
    }

    private func insertFoundings(of body: EntityID) throws {
        let histories = Histories(try reader.testimony(about: [.life(of: body)]))
        try conflicts.insert(histories.foundingConflicts(of: body), of: histories)
    }

    private func insertOffices(of body: EntityID) throws {
        let histories = Histories(try reader.testimony(about: [.offices(of: body)]))
        for office in histories.offices(of: body, titles: titles) {
            try tenures.insert(office)
            try conflicts.insert(office.conflicts, of: histories)
        }
    }
}
