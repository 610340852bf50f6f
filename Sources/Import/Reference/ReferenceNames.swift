import Entities
import Knowledge

/// Finds whom of the dictionaries a table means; where that is not plain, nobody.
struct ReferenceNames {
    private let known: KnownEntities
    private let countries: CountryCode

    init(_ known: KnownEntities) {
        self.known = known
        countries = CountryCode(known)
    }

    /// Whom a name means.
    enum Result: Equatable {
        case one(EntityID)
        case nobody
        case several([EntityID])
    }

    /// A member: a state by code, id or name, else an organisation or person.
    func member(_ name: ReferenceRow.Name) -> Result {
        if let id = plain(name, [.state, .organisation, .person]) { return .one(id) }
        if let state = countries.state(name.text) { return .one(state) }
        return named(name, [[.state], [.organisation, .person]])
    }

    /// An organisation, or the state or organisation whose office it is.
    func body(_ name: ReferenceRow.Name, ofOffice isOffice: Bool) -> Result {
        let kinds: Set<EntityKind> = isOffice ? [.organisation, .state] : [.organisation]
        if let id = plain(name, kinds) { return .one(id) }
        if isOffice, let state = countries.state(name.text) { return .one(state) }
        return named(name, [kinds])
    }

    /// By the dictionary's own id, or by Wikidata's.
    private func plain(_ name: ReferenceRow.Name, _ kinds: Set<EntityKind>) -> EntityID? {
        let ids = [EntityID(name.text)] + name.others.compactMap { known.entity(wikidata: $0) }
        return ids.first { id in known[id].map { kinds.contains($0.kind) } ?? false }
    }

    /// By the name, else by another one; those of the first kinds that anybody has who bears it.
    private func named(_ name: ReferenceRow.Name, _ kinds: [Set<EntityKind>]) -> Result {
        for text in [name.text] + name.others {
            let bearers = known.bearers(of: text).filter { !$0.isWeak }
            for kinds in kinds {
                let ids = Set(bearers.filter { kinds.contains($0.kind) }.map(\.id)).sorted()
                if ids.count == 1 { return .one(ids[0]) }
                if ids.count > 1 {
                    let exact = ids.filter { known.names(of: $0).contains(text) }
                    return exact.count == 1 ? .one(exact[0]) : .several(ids)
                }
            }
        }
        return .nobody
    }
}
