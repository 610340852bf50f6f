import Entities
import Knowledge

/// Finds whom of the dictionaries an imported entity is.
struct EntityMatch {
    let known: KnownEntities

    enum Result: Equatable {
        /// An entity of the dictionaries.
        case same(EntityID)
        /// Nobody they know.
        case new
        /// Its name is another's, of another kind or of several.
        case taken(by: [EntityID])
    }

    /// By what the source says, by Wikidata id, by name, then by another name of several words.
    func match(_ entity: ImportedEntity) -> Result {
        if let id = entity.known { return .same(id) }
        if let id = entity.wikidata.flatMap({ known.entity(wikidata: $0) }),
            known[id]?.kind == entity.kind
        {
            return .same(id)
        }
        let bearers = Self.strong(known.bearers(of: entity.name.text))
        let same = bearers.filter { $0.kind == entity.kind && mayBe($0.id, entity) }
        if same.count == 1 { return .same(same[0].id) }
        if same.count > 1 || bearers.contains(where: { $0.kind != entity.kind }) {
            return .taken(by: bearers.map(\.id).sorted())
        }
        return byAlias(entity).map { .same($0) } ?? .new
    }

    private func byAlias(_ entity: ImportedEntity) -> EntityID? {
        let leastWords = Self.leastWords(of: entity.kind)
        for alias in entity.aliases where BareName(alias.text).count >= leastWords {
            let same = Self.strong(known.bearers(of: alias.text)).filter {
                $0.kind == entity.kind && mayBe($0.id, entity)
            }
            if same.count == 1 { return same[0].id }
        }
        return nil
    }

    /// How many words an alias must have to tell who is meant.
    static func leastWords(of kind: EntityKind) -> Int { kind == .person ? 2 : 3 }

    /// Persons of two states are two persons.
    private func mayBe(_ id: EntityID, _ entity: ImportedEntity) -> Bool {
        guard entity.kind == .person, let state = entity.state, let other = known[id]?.state else {
            return true
        }
        return state == other
    }

    private static func strong(_ bearers: [KnownEntities.Bearer]) -> [KnownEntities.Bearer] {
        var seen: Set<EntityID> = []
        return bearers.filter { !$0.isWeak && seen.insert($0.id).inserted }
    }
}
